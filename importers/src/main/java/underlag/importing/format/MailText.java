package underlag.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The plain text of an e-mail, with what the sender did not write for it set apart: the e-mail that
 * it answers, and the signature. Wrapped lines of the kind that says so are one line again.
 */
final class MailText {
    private static final Pattern QUOTE_HEAD =
            Pattern.compile(
                    "(?:(?:Den|På|Am|On)\\s.{5,120}(?:skrev|wrote|schrieb).{0,80}:"
                            + "|-{2,}\\s*(?:Ursprungligt meddelande|Original Message|Forwarded"
                            + " message|Vidarebefordrat (?:brev|meddelande)|Ursprüngliche"
                            + " Nachricht)\\s*-{2,}.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OUTLOOK_HEAD =
            Pattern.compile("(?:Från|From|Von)\\s*:\\s*\\S.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTLOOK_DATE =
            Pattern.compile(
                    "(?:Skickat|Datum|Sent|Date|Gesendet)\\s*:\\s*\\S.*", Pattern.CASE_INSENSITIVE);

    private final PartList parts;
    private final StringBuilder own = new StringBuilder();
    private final StringBuilder apart = new StringBuilder();
    private String reason = "";
    private boolean endless;

    private MailText(PartList parts) {
        this.parts = parts;
    }

    /**
     * Adds the parts of a text; {@code flowed} where a space at the line end means that it goes on.
     */
    static void read(String text, boolean flowed, PartList parts) {
        MailText reading = new MailText(parts);
        List<String> lines = flowed ? unwrapped(text) : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reading.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
        }
        reading.closeApart();
        TextParts.read(reading.own.toString()).forEach(parts::again);
    }

    private void line(String line, String next) {
        boolean below = reason.equals(SetApart.SIGNATURE) || !open(SetApart.QUOTED_MAIL);
        if (line.startsWith(">")) {
            begin(SetApart.QUOTED_MAIL);
        } else if (below && (QUOTE_HEAD.matcher(line.strip()).matches() || isOutlook(line, next))) {
            begin(SetApart.QUOTED_MAIL);
            // All below is the other e-mail, whether its lines are marked or not.
            endless = !next.isBlank() && !next.startsWith(">");
        } else if (line.equals("-- ") || line.equals("--")) {
            begin(SetApart.SIGNATURE);
        } else if (open(SetApart.QUOTED_MAIL) && !endless && !line.isBlank()) {
            closeApart();
        }
        (reason.isEmpty() ? own : apart).append(line).append('\n');
    }

    private static boolean isOutlook(String line, String next) {
        return OUTLOOK_HEAD.matcher(line.strip()).matches()
                && OUTLOOK_DATE.matcher(next.strip()).matches();
    }

    private boolean open(String what) {
        return reason.equals(what);
    }

    private void begin(String what) {
        if (!open(what)) {
            closeApart();
            reason = what;
        }
    }

    private void closeApart() {
        if (!reason.isEmpty()) {
            parts.setApart(reason, apart.toString());
            apart.setLength(0);
            own.append('\n');
        }
        reason = "";
    }

    private static List<String> unwrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().toList()) {
            open.append(line);
            boolean goesOn = line.endsWith(" ") && !line.equals("-- ") && !line.startsWith(">");
            if (!goesOn) {
                lines.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            lines.add(open.toString());
        }
        return lines;
    }
}
