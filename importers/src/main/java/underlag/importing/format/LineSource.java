package underlag.importing.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Physical lines with their line ends, of which some may be put back. */
final class LineSource implements Closeable {
    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private final Deque<String> returned = new ArrayDeque<>();
    private int position;
    private int filled;

    LineSource(Reader in) {
        this.in = in;
    }

    /** The next line with its line end (LF, CR LF or CR), or null at the end of the file. */
    @Nullable String next() throws IOException {
        if (!returned.isEmpty()) {
            return returned.pop();
        }
        StringBuilder line = new StringBuilder();
        while (true) {
            if (position == filled && !fill()) {
                return line.isEmpty() ? null : line.toString();
            }
            char c = buffer[position++];
            line.append(c);
            if (c == '\n') {
                return line.toString();
            }
            if (c == '\r') {
                if ((position < filled || fill()) && buffer[position] == '\n') {
                    line.append(buffer[position++]);
                }
                return line.toString();
            }
            if (line.length() > Limits.RECORD_CHARACTERS) {
                throw new RecordTooLongException();
            }
        }
    }

    /** Puts lines back, to be read again in this order. */
    void putBack(List<String> lines) {
        lines.reversed().forEach(returned::push);
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
