package underlag.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.proposal.StatementKind;

/**
 * How much of a kind was said, in all or on one theme.
 *
 * @param theme id of the theme that the statements fit best, or null for the kind in all
 * @param examples ids of up to five statements, by different respondents, the most typical first
 */
public record KindCount(
        StatementKind kind, @Nullable String theme, Counts counts, List<String> examples) {
    public KindCount {
        examples = List.copyOf(examples);
    }
}
