package underlag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured to see whether a goal was reached.
 *
 * @param collection how the data are collected, in the plan's own words (datainsamling)
 * @param population how many there are in all (N), where known
 * @param target null where the goal is only described
 * @param baseline the starting point, in the target's unit, or null
 * @param minAnswers answers needed before anything is said, or null for the default
 * @param measuringPoint when it is measured, in the plan's own words, or null
 * @param interim what was measured on the way (delmätningar), in order of time
 */
public record PlannedIndicator(
        String id,
        String text,
        @Nullable Measure measure,
        @Nullable String collection,
        Selection selection,
        @Nullable Integer population,
        @Nullable Target target,
        @Nullable Double baseline,
        @Nullable Integer minAnswers,
        @Nullable String measuringPoint,
        List<Interim> interim) {

    /**
     * What was measured before the end.
     *
     * @param point when, in the plan's own words
     * @param value in the measure's unit
     */
    public record Interim(String point, double value) {}

    public PlannedIndicator {
        interim = List.copyOf(interim);
    }

    /** An indicator measured once. */
    public PlannedIndicator(
            String id,
            String text,
            @Nullable Measure measure,
            @Nullable String collection,
            Selection selection,
            @Nullable Integer population,
            @Nullable Target target,
            @Nullable Double baseline,
            @Nullable Integer minAnswers,
            @Nullable String measuringPoint) {
        this(
                id,
                text,
                measure,
                collection,
                selection,
                population,
                target,
                baseline,
                minAnswers,
                measuringPoint,
                List.of());
    }
}
