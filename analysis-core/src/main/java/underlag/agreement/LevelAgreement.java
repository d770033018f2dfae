package underlag.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two coders agree on themes at one level.
 *
 * @param units compared
 * @param coarser left out at this level, since a person coded no deeper than the level above
 * @param same how many units got the same themes from both
 * @param alpha over sets of themes, with MASI as distance
 * @param kappa where both gave every unit at most one theme, else null
 * @param themes those that anyone used, in the order of the list
 */
public record LevelAgreement(
        Level level,
        int units,
        int coarser,
        int same,
        Estimate alpha,
        @Nullable Double kappa,
        List<CodeAgreement> themes) {
    public LevelAgreement {
        themes = List.copyOf(themes);
    }
}
