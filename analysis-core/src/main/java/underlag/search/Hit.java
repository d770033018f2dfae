package underlag.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * A statement that was found, with its place.
 *
 * @param statement its id
 * @param score how well it fits, higher is better; comparable within one search only
 * @param text the statement, verbatim
 * @param highlights what matched, as spans in {@code text}, in order, without overlaps
 * @param source the file it was read from
 * @param place where in the file, as {@link underlag.dialogue.Locator#notation()} writes it
 * @param question id of the question, or null
 * @param activity id of the activity
 */
public record Hit(
        String statement,
        double score,
        String text,
        List<Span> highlights,
        String source,
        String place,
        @Nullable String question,
        String activity) {
    public Hit {
        highlights = List.copyOf(highlights);
    }
}
