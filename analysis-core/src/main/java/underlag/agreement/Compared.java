package underlag.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit that both coded, and what each said.
 *
 * @param first themes, or null where themes were not coded by both
 * @param onlyFirst themes that only the first gave, at the lowest level at which the two are
 *     compared; empty where themes are not compared by name
 * @param onlySecond likewise, that only the second gave
 * @param firstProposal null where that was not coded by both
 */
public record Compared(
        UnitText unit,
        @Nullable List<String> first,
        @Nullable List<String> second,
        List<String> onlyFirst,
        List<String> onlySecond,
        @Nullable Boolean firstProposal,
        @Nullable Boolean secondProposal) {
    public Compared {
        first = first == null ? null : List.copyOf(first);
        second = second == null ? null : List.copyOf(second);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /** Whether the two said something different. */
    public boolean differs() {
        return themesDiffer() || proposalDiffers();
    }

    public boolean themesDiffer() {
        return !onlyFirst.isEmpty() || !onlySecond.isEmpty();
    }

    public boolean proposalDiffers() {
        return firstProposal != null && !firstProposal.equals(secondProposal);
    }
}
