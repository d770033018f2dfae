package underlag.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts the lines of columns together to paragraphs, headings and list items. A line goes on in the
 * next one unless something parts them: a gap, another size, a bullet, or room left on the line for
 * the next word. Not thread-safe.
 */
final class PdfParagraphs {
    private static final double HEADING_SIZE = 1.12;
    private static final Pattern BULLET =
            Pattern.compile("(?:[-–—•·‣◦▪●○■□➢➤✓*\uF0B7\uF0A7\uF0D8]|o|\\d{1,2}[.)])");
    private static final Pattern STAYS_HYPHENATED =
            Pattern.compile("(?:.*[\\s\\d])?(?:\\p{L}|\\p{Lu}{2,}|\\d+)-", Pattern.DOTALL);
    private static final Pattern JOINING =
            Pattern.compile("(?:och|eller|samt|respektive|and|or|und|oder)\\b.*", Pattern.DOTALL);

    private final PartList parts;
    private final double body;
    private final List<Double> headings;
    private final StringBuilder open = new StringBuilder();
    private PdfLine last = new PdfLine(List.of(new PdfWord("", 0, 0, 0, 0, false)));
    private boolean item;
    private int openPage;
    private int page;

    /** For a document whose pages, without their frames, hold these lines. */
    PdfParagraphs(List<PdfLine> lines, PartList parts) {
        this.parts = parts;
        TreeMap<Double, Integer> sizes = new TreeMap<>();
        for (PdfLine line : lines) {
            sizes.merge(rounded(line.size()), line.text().length(), Integer::sum);
        }
        this.body =
                sizes.entrySet().stream()
                        .max((a, b) -> Integer.compare(a.getValue(), b.getValue()))
                        .map(e -> e.getKey())
                        .orElse(1.0);
        this.headings =
                sizes.descendingKeySet().stream().filter(s -> s >= HEADING_SIZE * body).toList();
    }

    /** What follows stands on this page. */
    void page(int number) {
        page = number;
    }

    /** Takes the lines of a column. */
    void column(List<PdfLine> lines) {
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double gap = usualGap(lines);
        boolean first = true;
        for (PdfLine line : lines) {
            boolean parted = first ? !goesOnElsewhere(line) : isParted(last, line, right, gap);
            take(line, parted);
            first = false;
        }
    }

    private void take(PdfLine line, boolean parted) {
        if (parted) {
            close();
        }
        String text = line.text();
        if (open.isEmpty()) {
            openPage = page;
            boolean bulleted = line.words().size() > 1 && isBullet(line);
            item = bulleted && headingLevel(line) == 0;
            open.append(item ? text.substring(line.words().getFirst().text().length()) : text);
        } else {
            append(text);
        }
        last = line;
    }

    private void append(String text) {
        int end = open.length() - 1;
        char before = open.charAt(end);
        boolean hyphen = before == '-' || before == '\u00AD' || before == '\u2010';
        boolean lower = Character.isLowerCase(text.codePointAt(0));
        if (!hyphen || !lower || JOINING.matcher(text).matches()) {
            boolean whole = hyphen && Character.isLetterOrDigit(text.codePointAt(0)) && !lower;
            open.append(whole ? "" : " ").append(text);
        } else if (before == '-' && STAYS_HYPHENATED.matcher(open).matches()) {
            open.append(text);
        } else {
            open.setLength(end);
            open.append(text);
        }
    }

    private static boolean isBullet(PdfLine line) {
        return BULLET.matcher(line.words().getFirst().text()).matches();
    }

    private boolean isParted(PdfLine before, PdfLine line, double right, double gap) {
        double step = line.baseline() - before.baseline();
        boolean resized = Math.abs(line.size() - before.size()) > 0.1 * before.size();
        double usual = Math.max(gap, 1.05 * Math.max(line.size(), before.size()));
        boolean hyphen = before.text().endsWith("-") || before.text().endsWith("\u00AD");
        boolean room =
                !hyphen && before.right() + 0.3 * body + line.firstWordWidth() < right - 0.5 * body;
        return resized
                || step > 1.3 * usual
                || before.bold() != line.bold()
                || isBullet(line) && line.words().size() > 1
                || room;
    }

    /** At the top of a column or page: whether a sentence from the one before goes on. */
    private boolean goesOnElsewhere(PdfLine line) {
        if (open.isEmpty() || headingLevel(line) > 0 || headingLevel(last) > 0) {
            return false;
        }
        char before = open.charAt(open.length() - 1);
        return ".!?:".indexOf(before) < 0 && Character.isLowerCase(line.text().codePointAt(0));
    }

    /** The commonest step from line to line. */
    private static double usualGap(List<PdfLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (step > 0) {
                steps.add(step);
            }
        }
        steps.sort(Double::compare);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 4);
    }

    /** Ends the paragraph that is open. */
    void close() {
        String text = open.toString().replace("\u00AD", "").strip();
        open.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        parts.pageOf(openPage);
        int level = headingLevel(last);
        if (level > 0) {
            parts.heading(level, text);
        } else if (item) {
            parts.listItem(1, text);
        } else {
            parts.paragraph(text, last.bold());
        }
    }

    private int headingLevel(PdfLine line) {
        return headings.indexOf(rounded(line.size())) + 1;
    }

    private static double rounded(double size) {
        return Math.round(size * 2) / 2.0;
    }
}
