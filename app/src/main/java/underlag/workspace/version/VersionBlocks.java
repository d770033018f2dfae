package underlag.workspace.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.importing.format.DocumentLine;
import underlag.importing.format.DocumentPart;
import underlag.importing.format.DocumentPart.Kind;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** The parts of a document as blocks of a report. A first heading becomes the title. */
final class VersionBlocks {
    private static final int DEEPEST = 4;

    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_\\n]+?)(?<=\\S)\\1(?![\\w*])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\(([^)\\s]+)\\)");

    private final List<DocumentPart> parts;
    private final boolean keepLines;
    private final UnaryOperator<String> masked;
    private final List<Integer> levels;
    private final List<Block> blocks = new ArrayList<>();
    private final @Nullable String title;
    private int anchors;
    private int level = 1;

    /**
     * Reads the parts.
     *
     * @param keepLines whether every line is one that the writer ended: so in easy read; else lines
     *     that a program wrapped are joined
     * @param masked what may be published of a text
     */
    VersionBlocks(List<DocumentPart> parts, boolean keepLines, UnaryOperator<String> masked) {
        this.keepLines = keepLines;
        this.masked = masked;
        boolean titled = !parts.isEmpty() && parts.getFirst().kind() == Kind.HEADING;
        this.parts = titled ? parts.subList(1, parts.size()) : parts;
        this.title = titled ? text(parts.getFirst()) : null;
        this.levels =
                this.parts.stream()
                        .filter(part -> part.kind() == Kind.HEADING)
                        .map(DocumentPart::level)
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList();
        write();
    }

    /** The heading that the document begins with, or null. */
    @Nullable String title() {
        return title;
    }

    List<Block> blocks() {
        return blocks;
    }

    private void write() {
        int i = 0;
        while (i < parts.size()) {
            Kind kind = parts.get(i).kind();
            int end = i + 1;
            boolean gathers = kind == Kind.LIST_ITEM || kind == Kind.TABLE_CELL;
            while (gathers && end < parts.size() && goesOn(parts.get(end - 1), parts.get(end))) {
                end++;
            }
            List<DocumentPart> run = parts.subList(i, end);
            switch (kind) {
                case HEADING -> heading(run.getFirst());
                case PARAGRAPH -> blocks.add(new Paragraph(text(run.getFirst())));
                case LIST_ITEM -> blocks.add(new Bullets(run.stream().map(this::text).toList()));
                case TABLE_CELL -> table(run);
            }
            i = end;
        }
    }

    /** A list goes on with its next item, a table until its rows begin anew. */
    private static boolean goesOn(DocumentPart before, DocumentPart next) {
        return next.kind() == before.kind() && next.tableRow() >= before.tableRow();
    }

    private void heading(DocumentPart part) {
        level = Math.min(Math.min(levels.indexOf(part.level()) + 2, level + 1), DEEPEST);
        blocks.add(new Heading(level, text(part), "part-" + ++anchors));
    }

    private void table(List<DocumentPart> cells) {
        TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        for (DocumentPart cell : cells) {
            rows.computeIfAbsent(cell.tableRow(), row -> new TreeMap<>())
                    .merge(cell.tableColumn(), text(cell), (a, b) -> a + "\n" + b);
        }
        int width = cells.stream().mapToInt(DocumentPart::tableColumn).max().orElse(0);
        TreeMap<Integer, String> head = rows.pollFirstEntry().getValue();
        List<Column> columns = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
            columns.add(new Column(head.getOrDefault(column, "–"), false));
        }
        List<List<Cell>> body = new ArrayList<>();
        for (TreeMap<Integer, String> row : rows.values()) {
            List<Cell> line = new ArrayList<>();
            for (int column = 1; column <= width; column++) {
                String text = row.get(column);
                line.add(text == null ? new Cell.Empty("–") : new Cell.Text(text));
            }
            body.add(line);
        }
        String caption = caption(columns);
        blocks.add(
                new TableBlock(
                        new Table("table-" + ++anchors, caption, columns, body, true, null)));
    }

    /**
     * The line above that leads over to the table, "These were raised most often:", or its head.
     */
    private String caption(List<Column> columns) {
        if (!blocks.isEmpty()
                && blocks.getLast() instanceof Paragraph above
                && above.text().endsWith(":")) {
            blocks.removeLast();
            return above.text().substring(0, above.text().length() - 1);
        }
        return columns.stream().map(Column::heading).collect(Collectors.joining(", "));
    }

    private String text(DocumentPart part) {
        String text =
                keepLines
                        ? part.text().lines().map(String::strip).collect(Collectors.joining("\n"))
                        : DocumentLine.join(DocumentLine.of(List.of(part)));
        return masked.apply(unmarked(text));
    }

    /** Without the marks of Markdown that stand inside of a text; a link shows where it leads. */
    private static String unmarked(String text) {
        String plain = STRONG.matcher(text).replaceAll("$2");
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        return LINK.matcher(plain)
                .replaceAll(
                        link ->
                                Matcher.quoteReplacement(
                                        link.group(1).equals(link.group(2))
                                                ? link.group(1)
                                                : link.group(1) + " (" + link.group(2) + ")"));
    }
}
