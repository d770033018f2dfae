package underlag.importing.letters;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import underlag.importing.Recognition.Confidence;

/** What tells a letter or an e-mail from other documents. No single sign is enough. */
final class LetterSigns {
    private static final int HEAD = 20;

    private LetterSigns() {}

    static Confidence in(List<String> paragraphs) {
        List<String> lines = paragraphs.stream().flatMap(String::lines).map(String::strip).toList();
        Set<Field.Kind> fields = EnumSet.noneOf(Field.Kind.class);
        int signs = 0;
        boolean greeting = false;
        boolean subject = false;
        boolean date = false;
        boolean recipient = false;
        for (String line : lines.subList(0, Math.min(HEAD, lines.size()))) {
            Field field = Field.of(line);
            if (field != null) {
                fields.add(field.kind());
            }
            greeting |= LetterLine.isGreeting(line) || LetterLine.afterGreeting(line) > 0;
            subject |= LetterLine.isSubject(line) && !line.endsWith(".");
            date |= LetterLine.date(line) != null;
            recipient |= LetterLine.isRecipient(line);
        }
        boolean closing = lines.stream().anyMatch(l -> !l.isEmpty() && LetterLine.isClosing(l));
        for (boolean sign : new boolean[] {greeting, subject, date, recipient, closing}) {
            signs += sign ? 1 : 0;
        }
        boolean mail =
                fields.contains(Field.Kind.FROM)
                        && (fields.contains(Field.Kind.SUBJECT)
                                || fields.contains(Field.Kind.SENT));
        boolean form =
                fields.contains(Field.Kind.TEXT)
                        && (fields.contains(Field.Kind.CONTACT)
                                || fields.contains(Field.Kind.ORGANISATION));
        if (mail && (fields.size() > 2 || signs > 0) || signs >= 4) {
            return Confidence.CERTAIN;
        }
        boolean likely = mail || form || closing && signs >= 2 || subject && signs >= 2;
        return likely ? Confidence.LIKELY : Confidence.NONE;
    }
}
