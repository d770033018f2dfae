package underlag.analysis;

import org.jspecify.annotations.Nullable;

/**
 * How much stands behind a theme, a proposal or an answer. A count says what it counts.
 *
 * @param statements statements
 * @param uniqueTexts different texts among their contributions
 * @param respondents respondents whose unit is a person, each once within an activity; the largest
 *     activity's where several are not linked by ids
 * @param respondentsAtMost the sum over the activities
 * @param groups records whose unit is a group
 * @param proposals different proposals among them
 * @param share of all respondents who gave an open answer, 0–1, or null where the unit forbids it
 */
public record Counts(
        int statements,
        int uniqueTexts,
        int respondents,
        int respondentsAtMost,
        int groups,
        int proposals,
        @Nullable Double share) {}
