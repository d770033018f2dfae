package underlag.importing.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.importing.format.DocumentFile;
import underlag.importing.format.DocumentLine;
import underlag.importing.format.DocumentPart;
import underlag.importing.format.DocumentPart.Kind;
import underlag.importing.format.MailHead;
import underlag.importing.format.PageFurniture;
import underlag.importing.letters.Mark.Use;

/** Divides a document into the letters it holds, and each line of them by its use. */
final class LetterReader {
    private static final int HEAD_AHEAD = 8;
    private static final int SENTENCE = 20;
    private static final int PROSE = 60;
    private static final int LONGEST_HEADING = 6;
    private static final int LONGEST_LEAD = 120;
    private static final int AFTERTHOUGHT = 120;

    private enum At {
        HEAD,
        TEXT,
        SIGNATURE,
        QUOTED
    }

    private final List<DocumentLine> lines;
    private final PageFurniture furniture;
    private final List<Letter> letters = new ArrayList<>();
    private Letter letter = new Letter();
    private At at = At.HEAD;
    private boolean fields;
    private boolean passedOn;

    private LetterReader(List<DocumentLine> lines) {
        this.lines = lines;
        this.furniture =
                PageFurniture.of(
                        lines,
                        l ->
                                Field.of(l) != null
                                        || LetterLine.isClosing(l.strip())
                                        || LetterLine.isGreeting(l.strip()));
    }

    static List<Letter> read(DocumentFile document) {
        List<DocumentLine> lines = DocumentLine.of(document.parts());
        LetterReader reader = new LetterReader(lines);
        reader.letters.add(reader.letter);
        MailHead mail = document.mail();
        if (mail != null) {
            reader.letter.mail(mail);
            reader.fields = true;
        }
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i);
        }
        reader.letters.forEach(Letter::settle);
        return reader.letters;
    }

    private void line(int index) {
        DocumentLine line = lines.get(index);
        String text = line.text().strip();
        Field field = Field.of(text);
        if (furniture.has(line)) {
            letter.add(line, Use.FRAME);
            return;
        }
        if (field != null && field.is(Field.Kind.FROM) && (at != At.HEAD || letter.isAddressed())) {
            begin(index);
        }
        switch (at) {
            case HEAD -> head(index, line, text, field);
            case TEXT -> text(index, line, text, field);
            case SIGNATURE -> signature(line, text, field);
            case QUOTED -> letter.add(line, Use.QUOTED);
        }
    }

    /** A second head: a letter of its own, or the one that is answered. */
    private void begin(int index) {
        String subject = subjectAhead(index);
        String before = letter.subject();
        boolean passesOn = !passedOn && before != null && LetterLine.isForwarded(before);
        boolean same =
                subject == null
                        || before == null
                        || LetterLine.bareSubject(subject)
                                .equalsIgnoreCase(LetterLine.bareSubject(before));
        if (passesOn) {
            letter.passesOn();
        } else if (same) {
            at = At.QUOTED;
            return;
        }
        passedOn = passesOn;
        letter = new Letter();
        letters.add(letter);
        at = At.HEAD;
        fields = false;
    }

    private @Nullable String subjectAhead(int index) {
        int end = Math.min(lines.size(), index + HEAD_AHEAD);
        for (DocumentLine line : lines.subList(index, end)) {
            Field field = Field.of(line.text());
            if (field == null) {
                return null;
            }
            if (field.is(Field.Kind.SUBJECT)) {
                return field.value();
            }
        }
        return null;
    }

    private void head(int index, DocumentLine line, String text, @Nullable Field field) {
        String date = LetterLine.date(text);
        if (field != null && field.is(Field.Kind.TEXT)) {
            at = At.TEXT;
            text(index, line, text, field);
        } else if (field != null) {
            fields |= !field.is(Field.Kind.REFERENCE) && !field.is(Field.Kind.CONTACT);
            letter.head(line, field);
        } else if (LetterLine.isGreeting(text)) {
            letter.add(line, Use.METADATA);
            at = At.TEXT;
        } else if (LetterLine.opensQuote(text)) {
            letter.add(line, Use.QUOTED);
        } else if (LetterLine.isBoilerplate(text)) {
            letter.add(line, Use.BOILERPLATE);
        } else if (date != null) {
            letter.date(date);
            letter.add(line, Use.METADATA);
        } else if (isSubject(line, text) || text.equals(letter.subject())) {
            letter.subject(text);
            letter.add(line, Use.METADATA);
        } else if (isProse(line, text) || (fields && line.first())) {
            at = At.TEXT;
            text(index, line, text, null);
        } else {
            letter.letterhead(line);
        }
    }

    private boolean isSubject(DocumentLine line, String text) {
        boolean stops = text.endsWith(".") || line.part().text().length() > 200;
        return line.part().kind() == Kind.HEADING && letter.subject() == null
                || LetterLine.isSubject(text) && !stops && !fields;
    }

    private static boolean isProse(DocumentLine line, String text) {
        DocumentPart part = line.part();
        boolean sentence = text.split("\\s+").length >= 4 && ".!?:".indexOf(last(text)) >= 0;
        return part.kind() == Kind.LIST_ITEM || sentence || text.length() >= PROSE;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private void text(int index, DocumentLine line, String text, @Nullable Field field) {
        if (LetterLine.opensQuote(text)) {
            at = At.QUOTED;
            letter.add(line, Use.QUOTED);
        } else if (text.startsWith(">")) {
            letter.add(line, Use.QUOTED);
        } else if (LetterLine.isBoilerplate(text)) {
            letter.add(line, Use.BOILERPLATE);
        } else if (LetterLine.isClosing(text) || Sender.signsFor(text)) {
            letter.signature(line);
            at = At.SIGNATURE;
        } else if (field != null && field.is(Field.Kind.TEXT)) {
            formField(line, field);
        } else if (field != null && isKeptApart(field)) {
            letter.head(line, field);
        } else if (LetterLine.isContact(text)) {
            letter.add(line, Use.CONTACT);
        } else if (LetterLine.isGreeting(text) && !letter.hasText()) {
            letter.add(line, Use.METADATA);
        } else {
            letter.add(line, use(index, line, text));
        }
    }

    private static boolean isKeptApart(Field field) {
        return field.is(Field.Kind.CONTACT)
                || field.is(Field.Kind.ATTACHMENTS)
                || field.is(Field.Kind.ORGANISATION);
    }

    /** "Förslag: en bro": the label heads what stands behind it or below. */
    private void formField(DocumentLine line, Field field) {
        DocumentPart part = line.part();
        letter.add(new DocumentLine(part, true, field.label(), line.place()), Use.HEADING);
        if (!field.value().isEmpty()) {
            letter.add(new DocumentLine(part, false, field.value(), line.place()), Use.TEXT);
        }
    }

    /** Text, or a heading over it. */
    private Use use(int index, DocumentLine line, String text) {
        DocumentPart part = line.part();
        if (part.kind() == Kind.HEADING || headsItsPart(line, text)) {
            return Use.HEADING;
        }
        if (index + 1 >= lines.size()) {
            return Use.TEXT;
        }
        DocumentPart next = lines.get(index + 1).part();
        boolean alone = part.kind() == Kind.PARAGRAPH && part.text().strip().equals(text);
        boolean brief = alone && LetterLine.mayBeHeading(text);
        if (next.kind() == Kind.LIST_ITEM) {
            boolean leads = text.endsWith(":") && text.length() <= LONGEST_LEAD;
            return part.kind() == Kind.PARAGRAPH && (leads || brief) ? Use.LEAD : Use.TEXT;
        }
        boolean over = next.kind() == Kind.PARAGRAPH && next.text().length() > PROSE;
        return brief && over ? Use.HEADING : Use.TEXT;
    }

    /** "2. Trafik" with the text on the next line, as people type who leave no line between. */
    private static boolean headsItsPart(DocumentLine line, String text) {
        String whole = line.part().text();
        String below = whole.substring(Math.min(whole.length(), text.length())).strip();
        return line.first()
                && LetterLine.mayBeHeading(text)
                && text.split("\\s+").length <= LONGEST_HEADING
                && below.length() >= (line.part().kind() == Kind.LIST_ITEM ? SENTENCE : PROSE)
                && below.matches("(?s)\\p{Lu}.*[.!?].*");
    }

    private void signature(DocumentLine line, String text, @Nullable Field field) {
        if (LetterLine.opensQuote(text)) {
            at = At.QUOTED;
            letter.add(line, Use.QUOTED);
        } else if (LetterLine.isBoilerplate(line.part().text())) {
            letter.add(line, Use.BOILERPLATE);
        } else if (text.matches("(?i)p\\.?\\s?s\\b.*")) {
            at = At.TEXT;
            letter.add(line, Use.TEXT);
        } else if (field != null && field.is(Field.Kind.ATTACHMENTS)) {
            letter.head(line, field);
        } else if (line.part().text().length() > AFTERTHOUGHT && isProse(line, text)) {
            letter.add(line, Use.TEXT);
        } else {
            letter.signature(line);
        }
    }
}
