package underlag.importing.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.importing.format.DocumentPart.Kind;
import underlag.importing.letters.Mark.Use;

/** What stands over a paragraph: organisation, subject, heading, line that leads in points. */
final class LetterHeadings {
    private final List<String> texts = new ArrayList<>();
    private final int fixed;
    private boolean led;

    LetterHeadings(Letter letter) {
        addIfSaid(letter.organisation());
        String subject = letter.subject();
        addIfSaid(subject == null ? null : LetterLine.bareSubject(subject));
        fixed = texts.size();
    }

    private void addIfSaid(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
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
