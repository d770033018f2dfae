package underlag.participation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Question;
import underlag.statistics.Interval;

/**
 * Those who answered beside the people there are, by one background question or several crossed.
 *
 * @param variables the background questions
 * @param source the file with the people
 * @param rows in the population's order
 * @param compared persons whose group is in the table: what shares are of
 * @param outside persons who answered with a group that the table does not have
 * @param notAnswered persons who were asked and left one of the questions unanswered
 * @param dissimilarity the part of those compared, 0–1, who would have to belong to another group
 *     to mirror the population; null where nobody is compared
 * @param byChance what the index would be on average for as many people drawn at random
 */
public record Representation(
        List<Question> variables,
        String source,
        List<Row> rows,
        int compared,
        int outside,
        int notAnswered,
        @Nullable Double dissimilarity,
        @Nullable Double byChance) {

    /**
     * One group.
     *
     * @param group one option for each variable
     * @param participants persons who answered
     * @param people in the population
     * @param peopleShare their share of the population, 0–1
     * @param share of those compared, or null where nobody is
     * @param difference share less the population's, −1…1, with its interval; the population is
     *     counted, so that only the share is uncertain
     * @param expected how many there would be if as many as answered mirrored the population
     */
    public record Row(
            List<String> group,
            int participants,
            long people,
            double peopleShare,
            @Nullable Double share,
            @Nullable Double difference,
            @Nullable Interval interval,
            double expected) {
        public Row {
            group = List.copyOf(group);
        }

        /** How many are missing for a mirror of the population; negative where there are more. */
        public long missing() {
            return Math.round(expected - participants);
        }

        /** Whether fewer answered than chance explains, and at least one person is missing. */
        public boolean underrepresented() {
            return interval != null && interval.high() < 0 && missing() > 0;
        }

        /** Whether more answered than chance explains. */
        public boolean overrepresented() {
            return interval != null && interval.low() > 0 && missing() < 0;
        }
    }

    public Representation {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
    }

    /** Groups with fewer than chance explains, those where most are missing first. */
    public List<Row> underrepresented() {
        return rows.stream()
                .filter(Row::underrepresented)
                .sorted(Comparator.comparingLong(Row::missing).reversed())
                .toList();
    }
}
