package underlag.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import underlag.dialogue.DirectionMarks;

/**
 * What is written to a terminal. Residents' texts, headings and file names reach it, and must
 * neither steer it nor turn its lines: control characters other than tab and line end become
 * U+FFFD, direction marks are left out.
 */
final class TerminalWriter extends FilterWriter {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    TerminalWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        out.write(shown(String.valueOf((char) character)));
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        out.write(shown(new String(characters, from, length)));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(shown(text.substring(from, from + length)));
    }

    private static String shown(String text) {
        return CONTROL.matcher(DirectionMarks.without(text)).replaceAll("\ufffd");
    }
}
