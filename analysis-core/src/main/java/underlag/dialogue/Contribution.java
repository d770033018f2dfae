package underlag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One open answer or one note, verbatim (inspel).
 *
 * @param id stable: built on the source's role, the record and the question
 * @param record the record's own id where the plan or an option names the column, else the place
 * @param respondent id of the {@link Respondent}
 * @param question id of the question, or null
 * @param text exactly as read
 * @param headings headings above it in a document, outermost first
 * @param date as read, or null
 */
public record Contribution(
        String id,
        Origin origin,
        String record,
        String respondent,
        String activity,
        Unit unit,
        @Nullable Integer groupSize,
        @Nullable String question,
        String text,
        List<String> headings,
        @Nullable String date) {
    public Contribution {
        headings = List.copyOf(headings);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a contribution without text at " + origin);
        }
    }

    /** What a respondent said at a place that is the record too, as in a document. */
    public static Contribution by(
            Respondent respondent,
            String id,
            Origin place,
            @Nullable String question,
            String text,
            List<String> headings,
            @Nullable String date) {
        return new Contribution(
                id,
                place,
                place.place().notation(),
                respondent.id(),
                respondent.activity(),
                respondent.unit(),
                respondent.groupSize(),
                question,
                text,
                headings,
                date);
    }
}
