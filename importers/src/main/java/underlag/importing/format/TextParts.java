package underlag.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Locator;

/**
 * Plain text and Markdown as parts: headings by {@code #} or underlining, list items by their
 * marks, paragraphs by blank lines, Markdown tables cell by cell.
 */
final class TextParts {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+?)\\s*#*");
    private static final Pattern UNDERLINE = Pattern.compile("(={3,}|-{3,})");
    private static final Pattern BULLET =
            Pattern.compile(
                    "(\\s*)(?:[-*•–—·‣◦▪+]|\\d{1,3}[.)]|[a-zåäö]\\))\\s+(.*\\S.*)", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([-*_=]\\s?){3,}");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*");

    private final List<DocumentPart> parts = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private DocumentPart.Kind openKind = DocumentPart.Kind.PARAGRAPH;
    private int openLevel;
    private int openLine;
    private int tableRow;

    private TextParts() {}

    static List<DocumentPart> read(String text) {
        TextParts reading = new TextParts();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && reading.parts.size() < Limits.PARTS; i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
            reading.line(lines.get(i), i + 1, next);
        }
        reading.close();
        return reading.parts;
    }

    private void line(String line, int number, String next) {
        String stripped = line.strip();
        Matcher heading = HEADING.matcher(stripped);
        Matcher bullet = BULLET.matcher(line);
        if (!stripped.startsWith("|")) {
            tableRow = 0;
        }
        if (stripped.isEmpty()) {
            close();
        } else if (heading.matches()) {
            close();
            start(DocumentPart.Kind.HEADING, group(heading, 1).length(), number, group(heading, 2));
            close();
        } else if (UNDERLINE.matcher(stripped).matches() && endsHeading()) {
            openKind = DocumentPart.Kind.HEADING;
            openLevel = stripped.startsWith("=") ? 1 : 2;
            close();
        } else if (RULE.matcher(stripped).matches()) {
            close();
        } else if (stripped.startsWith("|") && stripped.length() > 1) {
            close();
            table(stripped, number);
        } else if (bullet.matches() && !UNDERLINE.matcher(next).matches()) {
            close();
            int depth = 1 + group(bullet, 1).replace("\t", "    ").length() / 2;
            start(DocumentPart.Kind.LIST_ITEM, depth, number, group(bullet, 2).strip());
        } else if (open.isEmpty()) {
            start(DocumentPart.Kind.PARAGRAPH, 0, number, stripped);
        } else {
            open.append('\n').append(stripped);
        }
    }

    private boolean endsHeading() {
        return openKind == DocumentPart.Kind.PARAGRAPH
                && !open.isEmpty()
                && open.indexOf("\n") < 0
                && open.length() < 200;
    }

    private void table(String line, int number) {
        tableRow++;
        if (TABLE_RULE.matcher(line).matches()) {
            return;
        }
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        String[] cells = inner.split("(?<!\\\\)\\|", -1);
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isBlank()) {
                parts.add(
                        new DocumentPart(
                                DocumentPart.Kind.TABLE_CELL,
                                0,
                                cells[column].strip(),
                                new Locator.Line(number),
                                tableRow,
                                column + 1));
            }
        }
    }

    private void start(DocumentPart.Kind kind, int level, int number, String text) {
        openKind = kind;
        openLevel = level;
        openLine = number;
        open.append(text);
    }

    private void close() {
        if (!open.isEmpty()) {
            parts.add(
                    new DocumentPart(
                            openKind,
                            openLevel,
                            open.toString(),
                            new Locator.Line(openLine),
                            0,
                            0));
            open.setLength(0);
        }
        openKind = DocumentPart.Kind.PARAGRAPH;
        openLevel = 0;
    }

    private static String group(Matcher matcher, int group) {
        @Nullable String text = matcher.group(group);
        return Objects.requireNonNull(text);
    }
}
