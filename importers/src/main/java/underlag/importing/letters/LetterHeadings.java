package underlag.importing.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import underlag.importing.format.DocumentPart.Kind;
import underlag.importing.letters.Mark.Use;

/** What stands over a paragraph: organisation, subject, heading, line that leads in points. */
final class LetterHeadings {
    private final List<String> texts = new ArrayList<>();
    private final int fixed;
    private boolean led;

    LetterHeadings(Letter letter) {
        String subject = letter.subject();
        Stream.of(letter.organisation(), subject == null ? null : LetterLine.bareSubject(subject))
                .filter(Objects::nonNull)
                .filter(t -> !t.isBlank())
                .forEach(texts::add);
        fixed = texts.size();
    }

    /** Outermost first, for the line given last. */
    List<String> texts() {
        return texts;
    }

    void next(Mark mark) {
        boolean point = mark.line().part().kind() == Kind.LIST_ITEM;
        boolean heads = mark.use() == Use.HEADING || mark.use() == Use.LEAD;
        if (led && (heads || mark.use() == Use.TEXT && !point)) {
            texts.removeLast();
            led = false;
        }
        if (mark.use() == Use.HEADING) {
            texts.subList(fixed, texts.size()).clear();
        }
        if (heads) {
            texts.add(mark.text());
            led = mark.use() == Use.LEAD;
        }
    }
}
