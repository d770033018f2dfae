package underlag.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Origin;

/**
 * What was coded, as far as people need it to look it up.
 *
 * @param contribution id of the contribution that it is, or is part of
 * @param statements ids of its statements
 * @param question the question's text, or null
 * @param hasContent false for "vet ej", "–" and what could not be read
 */
public record UnitText(
        String id,
        String contribution,
        List<String> statements,
        @Nullable String question,
        Origin place,
        String text,
        boolean hasContent) {
    public UnitText {
        statements = List.copyOf(statements);
    }
}
