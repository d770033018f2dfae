package underlag.importing.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.importing.format.DocumentPart;
import underlag.importing.format.DocumentPart.Kind;

/** A table in a document: its first row may head the columns, its first column the rows. */
final class NoteTable {
    static final NoteTable NONE = new NoteTable(false);
    private static final int LONGEST_HEADING = 60;

    private final boolean headed;
    private boolean asksDown;
    private final Map<Integer, Mark> columns = new HashMap<>();
    private final Map<Integer, GroupMarker> rowGroups = new HashMap<>();
    private Mark row = Mark.NOTHING;
    private int rowNumber;

    private record Mark(
            @Nullable String text, @Nullable GroupMarker group, @Nullable String question) {
        static final Mark NOTHING = new Mark(null, null, null);
    }

    private NoteTable(boolean headed) {
        this.headed = headed;
    }

    /** The table that begins with the part at an index. */
    static NoteTable at(List<DocumentPart> parts, int start) {
        int width = 0;
        int first = 0;
        boolean brief = true;
        int rows = 0;
        int previous = 0;
        boolean asked = true;
        Map<Integer, GroupMarker> groups = new HashMap<>();
        for (DocumentPart part : parts.subList(start, parts.size())) {
            if (part.kind() != Kind.TABLE_CELL || part.tableRow() < previous) {
                break;
            }
            previous = part.tableRow();
            GroupMarker marker = GroupMarker.of(part.text());
            if (marker != null) {
                groups.putIfAbsent(part.tableRow(), marker);
            }
            rows = Math.max(rows, part.tableRow());
            width = Math.max(width, part.tableColumn());
            asked &= part.tableRow() == 1 || part.tableColumn() > 1 || part.text().endsWith("?");
            if (part.tableRow() == 1) {
                first++;
                brief &= part.text().length() <= LONGEST_HEADING && !part.text().endsWith(".");
            }
        }
        NoteTable table = new NoteTable(rows > 1 && width > 1 && brief && first >= width - 1);
        table.rowGroups.putAll(groups);
        table.asksDown = asked && groups.containsKey(1);
        return table;
    }

    /** Whether a cell belongs to the same table as those before. */
    boolean continues(DocumentPart part) {
        boolean further = this != NONE && part.tableRow() >= rowNumber;
        if (further && part.tableRow() > rowNumber) {
            row = Mark.NOTHING;
        }
        if (further) {
            rowNumber = part.tableRow();
        }
        return further;
    }

    boolean isHeader(DocumentPart part) {
        return headed && part.tableRow() == 1;
    }

    void head(DocumentPart part, @Nullable GroupMarker group, @Nullable String question) {
        columns.put(part.tableColumn(), new Mark(part.text(), group, question));
    }

    /**
     * Whether a cell is the question that the groups, one in each column, answer beside it. Without
     * groups above the columns, questions may be what residents asked.
     */
    boolean isQuestion(DocumentPart part) {
        return headed && asksDown && part.tableColumn() == 1;
    }

    /** A question in the first column heads the rest of the row; the plan may know it. */
    void startRow(DocumentPart part, @Nullable String question) {
        row = new Mark(part.text(), null, question);
    }

    List<String> headings(DocumentPart part) {
        List<String> headings = new ArrayList<>();
        String column = column(part).text();
        if (column != null) {
            headings.add(column);
        }
        if (row.text() != null) {
            headings.add(row.text());
        }
        GroupMarker whose = rowGroup(part);
        if (whose != null) {
            headings.add(whose.name());
        }
        return headings;
    }

    @Nullable GroupMarker group(DocumentPart part) {
        GroupMarker whose = rowGroup(part);
        return whose != null ? whose : column(part).group();
    }

    @Nullable String question(DocumentPart part) {
        return row.question() != null ? row.question() : column(part).question();
    }

    /** The group that some cell of the row names. */
    private @Nullable GroupMarker rowGroup(DocumentPart part) {
        return isHeader(part) ? null : rowGroups.get(part.tableRow());
    }

    private Mark column(DocumentPart part) {
        return columns.getOrDefault(part.tableColumn(), Mark.NOTHING);
    }
}
