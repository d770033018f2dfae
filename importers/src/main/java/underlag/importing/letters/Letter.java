package underlag.importing.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.importing.format.DocumentLine;
import underlag.importing.format.MailHead;
import underlag.importing.letters.Mark.Use;

/** One letter while it is read: its lines, and what its head tells. Not thread-safe. */
final class Letter {
    private static final int SHORT_NOTE = 40;

    private final List<Mark> marks = new ArrayList<>();
    private final Sender sender = new Sender();
    private @Nullable String subject;
    private @Nullable String date;
    private int attachments;
    private boolean signed;
    private boolean addressed;

    void add(DocumentLine line, Use use) {
        marks.add(new Mark(line, use));
    }

    /** Takes the head of an e-mail that was saved as such. */
    void mail(MailHead mail) {
        sender.named(mail.from());
        addressed = !mail.from().isBlank();
        date = mail.date();
        subject(mail.subject());
    }

    /** Takes a line of the head. */
    void head(DocumentLine line, Field field) {
        boolean contact = false;
        switch (field.kind()) {
            case FROM -> {
                sender.named(field.value());
                addressed = true;
                contact = true;
            }
            case ORGANISATION -> sender.organisationIs(field.value());
            case SENT -> date = date == null ? field.value() : date;
            case SUBJECT -> subject(field.value());
            case ATTACHMENTS -> attachments += Math.max(1, field.value().split("[;,]").length);
            case CONTACT -> contact = true;
            case TO, REFERENCE, TEXT -> {}
        }
        add(line, contact ? Use.CONTACT : Use.METADATA);
    }

    void subject(String text) {
        if (subject == null && !text.isBlank()) {
            subject = text;
        }
    }

    void date(String text) {
        date = date == null ? text : date;
    }

    /** A line above the text that is no field: letterhead, place and date. */
    void letterhead(DocumentLine line) {
        String text = line.text().strip();
        sender.letterhead(text);
        boolean contact = LetterLine.isContact(text) || LetterLine.isName(text);
        add(line, contact ? Use.CONTACT : Use.METADATA);
    }

    void signature(DocumentLine line) {
        signed = true;
        sender.signed(line.text().strip());
        add(line, Use.CONTACT);
    }

    /** Names and addresses at the end, with or without "med vänlig hälsning" before them. */
    void settle() {
        int first = first(Use.TEXT);
        for (int i = marks.size() - 1; i > first; i--) {
            Mark mark = marks.get(i);
            boolean signs = LetterLine.isName(mark.text()) || LetterLine.isContact(mark.text());
            if (mark.use() == Use.TEXT || mark.use() == Use.HEADING) {
                if (!signs) {
                    return;
                }
                signed = true;
                sender.signed(mark.text());
                marks.set(i, mark.as(Use.CONTACT));
            }
        }
    }

    /** The letter only passes another one on: its own line or two are nobody's viewpoint. */
    void passesOn() {
        long words =
                marks.stream()
                        .filter(m -> m.use() == Use.TEXT)
                        .mapToLong(m -> m.text().split("\\s+").length)
                        .sum();
        if (words <= SHORT_NOTE) {
            marks.replaceAll(m -> m.use() == Use.TEXT ? m.as(Use.PASSED_ON) : m);
        }
    }

    private int first(Use use) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).use() == use) {
                return i;
            }
        }
        return marks.size();
    }

    boolean hasText() {
        return first(Use.TEXT) < marks.size();
    }

    List<Mark> marks() {
        return marks;
    }

    @Nullable String subject() {
        return subject;
    }

    @Nullable String date() {
        return date;
    }

    int attachments() {
        return attachments;
    }

    /** The organisation that writes, or null where the letter names none. */
    @Nullable String organisation() {
        return sender.organisation();
    }

    /** Whether its head names a sender. */
    boolean isAddressed() {
        return addressed;
    }

    /** Whether the letter says that somebody sent it, so that it is one voice. */
    boolean hasSender() {
        return addressed || signed;
    }
}
