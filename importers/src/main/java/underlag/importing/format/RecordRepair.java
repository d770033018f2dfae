package underlag.importing.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Delimited text on its way to the parser, with broken quotes mended record by record, so that one
 * of them costs a row and not the rest of the file.
 */
final class RecordRepair extends Reader {
    private static final int PATIENCE = 200;

    private final LineSource lines;
    private final char delimiter;
    private final boolean quoted;
    private final Map<Long, Fault> faults = new HashMap<>();
    private String pending = "";
    private int position;
    private long record;
    private int width;
    private int futile;

    /** What was wrong with a record, as a message key. */
    record Fault(String code) {}

    /** Where cells are never quoted, nothing is mended, but no line may be longer than allowed. */
    RecordRepair(Reader in, char delimiter, boolean quoted) {
        this.lines = new LineSource(in);
        this.delimiter = delimiter;
        this.quoted = quoted;
    }

    /** The fault of a record counted from 1, or null; may be asked once. */
    @Nullable Fault fault(long number) {
        return faults.remove(number);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (position == pending.length()) {
            String next = nextRecord();
            if (next == null) {
                return -1;
            }
            pending = next;
            position = 0;
        }
        int count = Math.min(length, pending.length() - position);
        pending.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    private @Nullable String nextRecord() throws IOException {
        String first = lines.next();
        if (first == null) {
            return null;
        }
        record++;
        if (!quoted || first.indexOf('"') < 0) {
            if (width == 0) {
                width = plainCells(first).size();
            }
            return first;
        }
        return quotedRecord(first);
    }

    private String quotedRecord(String first) throws IOException {
        QuoteScan scan = new QuoteScan(delimiter);
        StringBuilder raw = new StringBuilder(first);
        List<String> further = new ArrayList<>();
        boolean complete = scan.add(first);
        int allowed = futile < PATIENCE ? Limits.LINES_IN_RECORD : 1;
        while (!complete && further.size() < allowed && raw.length() < Limits.RECORD_CHARACTERS) {
            String line = lines.next();
            if (line == null) {
                break;
            }
            further.add(line);
            raw.append(line);
            complete = scan.add(line);
        }
        if (complete && !scan.stray()) {
            if (width == 0) {
                width = scan.cells().size();
            }
            return raw.toString();
        }
        List<String> plain = plainCells(first);
        // A quote that was never closed swallows lines that are whole rows by themselves.
        boolean swallows = !further.isEmpty() && width > 1 && plain.size() == width;
        if (complete && !swallows && (width == 0 || scan.cells().size() == width)) {
            faults.put(record, new Fault(TableRow.MENDED));
            return quoted(scan.cells());
        }
        futile++;
        lines.putBack(further);
        boolean fits = width == 0 || plain.size() == width;
        faults.put(record, new Fault(fits ? TableRow.MENDED : TableRow.BROKEN));
        return quoted(plain);
    }

    private List<String> plainCells(String line) {
        List<String> cells = new ArrayList<>();
        int end = QuoteScan.contentEnd(line);
        int start = 0;
        for (int i = line.indexOf(delimiter);
                i >= 0 && i < end;
                i = line.indexOf(delimiter, start)) {
            cells.add(line.substring(start, i));
            start = i + 1;
        }
        cells.add(line.substring(start, end));
        return cells;
    }

    private String quoted(List<String> cells) {
        StringBuilder record = new StringBuilder();
        for (String cell : cells) {
            if (!record.isEmpty()) {
                record.append(delimiter);
            }
            record.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
        return record.append("\r\n").toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
