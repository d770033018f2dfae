package underlag.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one or several statements ask for.
 *
 * @param id P001, P002 … by number of statements
 * @param title short, in reading form: "Fler bänkar längs ån"
 * @param statements ids, in order of appearance
 * @param example id of the statement that says it best
 * @param concreteness of the most concrete of its statements
 */
public record Proposal(
        String id,
        String title,
        @Nullable String action,
        @Nullable String object,
        @Nullable String place,
        List<String> statements,
        String example,
        Concreteness concreteness) {
    public Proposal {
        statements = List.copyOf(statements);
    }
}
