package underlag.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit that both coded, and what each said.
 *
 * @param first themes, or null where themes were not coded by both
 * @param firstProposal null where that was not coded by both
 */
public record Compared(
        UnitText unit,
        @Nullable List<String> first,
        @Nullable List<String> second,
        @Nullable Boolean firstProposal,
        @Nullable Boolean secondProposal) {
    public Compared {
        first = first == null ? null : List.copyOf(first);
        second = second == null ? null : List.copyOf(second);
    }

    /** Whether the two said something different. */
    public boolean differs() {
        return !onlyFirst().isEmpty() || !onlySecond().isEmpty() || proposalDiffers();
    }

    public boolean proposalDiffers() {
        return firstProposal != null && !firstProposal.equals(secondProposal);
    }

    /** Themes that only the first gave. */
    public List<String> onlyFirst() {
        return without(first, second);
    }

    /** Themes that only the second gave. */
    public List<String> onlySecond() {
        return without(second, first);
    }

    private static List<String> without(
            @Nullable List<String> themes, @Nullable List<String> others) {
        return themes == null || others == null
                ? List.of()
                : themes.stream().filter(t -> !others.contains(t)).toList();
    }
}
