package underlag.workspace;

import java.util.ArrayList;
import java.util.List;
import underlag.report.model.Block;
import underlag.report.model.Figures;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/** Parts of a report as lines of plain text, for the console. */
final class TextTable {
    private static final int LONGEST = 46;

    private final Figures figures;

    TextTable(Figures figures) {
        this.figures = figures;
    }

    /** The lines of headings, paragraphs and tables; other blocks have none. */
    List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> {
                    lines.add("");
                    lines.add(heading.text());
                }
                case Block.Paragraph paragraph -> lines.add("  " + paragraph.text());
                case Block.TableBlock table -> table(table.table(), lines);
                case Block.Remark remark -> lines.add("  " + remark.text());
                default -> {}
            }
        }
        return lines;
    }

    private void table(Table table, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Table.Column::heading).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(this::text).toList()));
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            widths.add(rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0));
        }
        lines.add("");
        lines.add("  " + table.caption());
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                boolean right = table.columns().get(i).numeric();
                line.append("  ").append(padded(row.get(i), widths.get(i), right));
            }
            lines.add(line.toString().stripTrailing());
        }
        if (table.note() != null) {
            lines.add("  " + table.note());
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - length(text)));
        return right ? space + text : text + space;
    }

    private String text(Cell cell) {
        return shortened(figures.text(cell));
    }

    /** On one line, with the end kept: parts of a question differ there. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (length(line) <= LONGEST) {
            return line;
        }
        int start = line.offsetByCodePoints(0, LONGEST / 2);
        int end = line.offsetByCodePoints(line.length(), 3 - LONGEST / 2);
        return line.substring(0, start) + " … " + line.substring(end);
    }
}
