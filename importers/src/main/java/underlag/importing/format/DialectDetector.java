package underlag.importing.format;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the delimiter by trying each and asking how many records then have as many cells as the
 * header: commas in running text vary from row to row, a delimiter does not.
 */
final class DialectDetector {
    private static final char[] CANDIDATES = {'\t', ';', ',', '|'};
    private static final int RECORDS = 200;

    private DialectDetector() {}

    /**
     * The likeliest dialect of a text.
     *
     * @param complete whether {@code head} is all of the file; else its last line is left out
     */
    static Dialect detect(String head, boolean complete) {
        String text = complete ? head : head.substring(0, lastLineStart(head));
        int firstEnd = firstLineEnd(text);
        String first = text.substring(0, firstEnd).strip();
        if (first.length() == 5 && first.startsWith("sep=")) {
            Dialect found = measure(text.substring(firstEnd), first.charAt(4), true);
            return new Dialect(
                    found.delimiter(), found.quoted(), true, found.consistency(), found.width());
        }
        Dialect best = new Dialect(Dialect.NONE, true, false, 1, 1);
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            Dialect dialect = measure(text, candidate, true);
            double score = dialect.consistency() * Math.sqrt(Math.min(dialect.width(), 6));
            if (dialect.width() > 1 && score > bestScore + 1e-9) {
                best = dialect;
                bestScore = score;
            }
        }
        return best;
    }

    /** What the text gives with a delimiter that is settled. */
    static Dialect measure(String text, char delimiter, boolean mayBeUnquoted) {
        Dialect quoted = measureQuoted(text, delimiter);
        if (!mayBeUnquoted || text.indexOf('"') < 0) {
            return quoted;
        }
        Dialect plain = measurePlain(text, delimiter);
        return delimiter == '\t' && plain.consistency() > quoted.consistency() ? plain : quoted;
    }

    private static Dialect measureQuoted(String text, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        int stray = 0;
        int rows = 0;
        try (LineSource lines = new LineSource(new StringReader(text))) {
            for (String line = lines.next(); line != null && rows < RECORDS; line = lines.next()) {
                if (line.isBlank() && line.indexOf(delimiter) < 0) {
                    continue;
                }
                QuoteScan scan = new QuoteScan(delimiter);
                List<String> further = new ArrayList<>();
                boolean complete = scan.add(line);
                while (!complete) {
                    String more = lines.next();
                    if (more == null) {
                        break;
                    }
                    further.add(more);
                    complete = scan.add(more);
                }
                rows++;
                stray += complete && !scan.stray() ? 0 : 1;
                if (complete) {
                    widths.add(scan.cells().size());
                } else {
                    // A quote that is never closed: the line is judged alone.
                    lines.putBack(further);
                    widths.add(width(line, delimiter));
                }
            }
        } catch (IOException e) {
            return new Dialect(delimiter, true, false, 0, 1);
        }
        return judged(delimiter, true, widths, stray);
    }

    private static Dialect measurePlain(String text, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank() || line.indexOf(delimiter) >= 0)
                .limit(RECORDS)
                .forEach(l -> widths.add(width(l, delimiter)));
        return judged(delimiter, false, widths, 0);
    }

    private static int width(String line, char delimiter) {
        return 1 + (int) line.chars().filter(c -> c == delimiter).count();
    }

    private static Dialect judged(char delimiter, boolean quoted, List<Integer> widths, int stray) {
        if (widths.isEmpty()) {
            return new Dialect(delimiter, quoted, false, 0, 1);
        }
        int width = widths.getFirst();
        long same = widths.stream().filter(w -> w == width).count();
        double consistency = Math.max(0, same - 0.5 * stray) / widths.size();
        return new Dialect(delimiter, quoted, false, consistency, width);
    }

    /**
     * Whether a tab-separated file uses quotes at all: it does unless some line falls apart into
     * the header's number of cells by tabs alone and holds a cell whose quotes are not those of a
     * quoted cell. Reads the whole text.
     */
    static boolean tabsUseQuotes(Reader reader, int width) throws IOException {
        boolean proper = false;
        try (LineSource lines = new LineSource(reader)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.indexOf('"') < 0) {
                    continue;
                }
                String[] cells = line.substring(0, QuoteScan.contentEnd(line)).split("\t", -1);
                for (int i = 0; i < cells.length; i++) {
                    String cell = cells[i];
                    boolean opens = cell.startsWith("\"");
                    boolean mayGoOn = i == cells.length - 1;
                    if (opens && !mayGoOn && cells.length == width && !isQuotedCell(cell)) {
                        return false;
                    }
                    proper |= opens && isQuotedCell(cell);
                    if (!opens && cell.indexOf('"') >= 0 && !proper && cells.length == width) {
                        // A writer that quotes would have quoted this one.
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isQuotedCell(String cell) {
        if (cell.length() < 2 || !cell.endsWith("\"")) {
            return false;
        }
        String inner = cell.substring(1, cell.length() - 1);
        return inner.replace("\"\"", "").indexOf('"') < 0;
    }

    private static int firstLineEnd(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end + 1;
    }

    private static int lastLineStart(String text) {
        int start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        return start == 0 ? text.length() : start;
    }
}
