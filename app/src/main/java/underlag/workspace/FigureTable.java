package underlag.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.statistics.Figure;

/** Measured figures as one table, grouped by part in order of appearance. */
final class FigureTable {
    private static final List<String> HEAD = List.of("", "measured", "wanted", "others reach");

    private final Map<String, List<Figure>> parts = new LinkedHashMap<>();

    FigureTable(List<Figure> figures) {
        figures.forEach(
                figure -> parts.computeIfAbsent(figure.part(), p -> new ArrayList<>()).add(figure));
    }

    /** Aligned columns for the terminal, each part under its name. */
    String plain() {
        int[] widths = new int[HEAD.size()];
        widen(widths, HEAD);
        parts.values().forEach(list -> list.forEach(figure -> widen(widths, cells(figure))));
        StringBuilder table = new StringBuilder(line(HEAD, widths));
        parts.forEach(
                (part, figures) -> {
                    table.append(part).append('\n');
                    figures.forEach(figure -> table.append(line(cells(figure), widths)));
                });
        return table.toString();
    }

    /** A Markdown table for each part. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        parts.forEach(
                (part, figures) -> {
                    text.append("### ").append(part).append("\n\n").append(row(HEAD));
                    text.append("|---".repeat(HEAD.size())).append("|\n");
                    figures.forEach(figure -> text.append(row(cells(figure))));
                    text.append('\n');
                });
        return text.toString();
    }

    private static List<String> cells(Figure figure) {
        return List.of(figure.measure(), figure.got(), figure.wanted(), figure.others());
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], length(cells.get(i)));
        }
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append("  ").append(cells.get(i));
            line.append(" ".repeat(widths[i] - length(cells.get(i))));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        cells.forEach(cell -> row.append("| ").append(cell.replace("|", "\\|")).append(' '));
        return row.append("|\n").toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
