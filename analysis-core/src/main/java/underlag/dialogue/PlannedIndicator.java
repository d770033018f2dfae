package underlag.dialogue;

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
        @Nullable String measuringPoint) {}
