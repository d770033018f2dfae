package underlag.review;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;

/**
 * A log as read.
 *
 * @param decisions those that can be trusted and understood, in order
 * @param findings what was wrong
 * @param whole whether every line holds, so that the log may be written on
 * @param lines how many lines hold, understood or not
 * @param last SHA-256 of the last line that holds
 * @param complete length in bytes of the file without an unfinished last line
 */
public record LogReading(
        List<Decision> decisions,
        List<Finding> findings,
        boolean whole,
        long lines,
        String last,
        long complete) {
    public LogReading {
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
    }

    private static final class Reader {
        private final List<Decision> decisions = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private boolean whole = true;
        private long lines;
        private String last = LogLine.NOTHING_BEFORE;
        private long complete;

        LogReading read(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long at = 0;
            for (int b = in.read(); b >= 0 && whole; b = in.read()) {
                at++;
                if (b == '\n') {
                    line(line.toByteArray());
                    complete = at;
                    line.reset();
                } else if (line.size() > DecisionLog.LONGEST) {
                    broken("review.line-too-long", lines + 1);
                } else {
                    line.write(b);
                }
            }
            if (whole && line.size() > 0) {
                findings.add(Finding.warning("review.torn-line", origin(lines + 1)));
            }
            return new LogReading(decisions, findings, whole, lines, last, complete);
        }

        private void line(byte[] bytes) {
            byte[] line = withoutReturn(bytes);
            LogLine.Parsed parsed = LogLine.read(line);
            if (parsed == null) {
                broken("review.not-a-decision", lines + 1);
            } else if (!parsed.previous().equals(last) && lines > 0) {
                // Either this line does not belong here or the one before is not as it was written.
                if (!decisions.isEmpty() && decisions.getLast().id().equals("B" + lines)) {
                    decisions.removeLast();
                }
                broken("review.chain-broken", lines + 1);
            } else if (!parsed.previous().equals(last) || parsed.sequence() != lines + 1) {
                broken("review.line-missing", lines + 1);
            } else {
                lines++;
                last = LogLine.hash(line);
                Decision decision = parsed.decision();
                if (decision == null) {
                    findings.add(
                            Finding.warning("review.unknown-kind", origin(lines), parsed.kind()));
                } else {
                    decisions.add(decision);
                }
            }
        }

        private void broken(String code, long number) {
            whole = false;
            findings.add(Finding.error(code, origin(number), Long.toString(decisions.size())));
        }

        private static Origin origin(long number) {
            return new Origin(DecisionLog.FILE, new Locator.Line(Math.toIntExact(number)));
        }

        /** The line as it was written, where another program gave it Windows' line end. */
        private static byte[] withoutReturn(byte[] line) {
            int length = line.length;
            return length > 0 && line[length - 1] == '\r' ? Arrays.copyOf(line, length - 1) : line;
        }
    }

    /** What the log of a folder says; nothing where there is none. Changes nothing on disk. */
    static LogReading of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Reader().read(InputStream.nullInputStream());
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new Reader().read(in);
        }
    }
}
