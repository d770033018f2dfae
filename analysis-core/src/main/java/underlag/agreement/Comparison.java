package underlag.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two codings set against each other.
 *
 * @param first the one to go by: a person
 * @param second the machine, or another person
 * @param themes all that the codes may name
 * @param contributions how many contributions the compared units belong to
 * @param onlyFirst units that only the first coded; likewise for the second, unless it is the
 *     machine, which codes everything
 * @param levels empty where themes could not be compared by name
 * @param proposal null where proposals were not coded by both
 * @param groupings where themes were not compared by name, else empty
 * @param corrections empty where {@code notCorrected} says why
 */
public record Comparison(
        Coding first,
        Coding second,
        CodeThemes themes,
        int contributions,
        int onlyFirst,
        int onlySecond,
        List<LevelAgreement> levels,
        @Nullable CodeAgreement proposal,
        List<Groupings> groupings,
        List<ShareCorrection> corrections,
        @Nullable NotCorrected notCorrected,
        List<Compared> units) {

    /** Why no shares are corrected. */
    public enum NotCorrected {
        TWO_PEOPLE,
        NOT_STATEMENTS,
        NOT_RANDOM,
        NOTHING_COMPARED
    }

    public Comparison {
        levels = List.copyOf(levels);
        groupings = List.copyOf(groupings);
        corrections = List.copyOf(corrections);
        units = List.copyOf(units);
    }
}
