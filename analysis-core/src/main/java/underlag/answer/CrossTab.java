package underlag.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.statistics.Interval;

/**
 * How many in each of some groups of persons said something: a theme, a proposal or an answer by a
 * background question or by activity. A person is counted once in a cell, and groups that spoke as
 * one are not counted.
 *
 * @param item what was said
 * @param variable id of the background question, or {@link Grouping#ACTIVITY}
 * @param variableName its words
 * @param cells one for each group, in its order
 * @param copies persons who said it only by sending a campaign's text that somebody sent before:
 *     they are in {@code count} and {@code of}, and left out of the comparisons, where a campaign
 *     is one voice
 * @param missing persons who could have said it and have no group
 * @param missingSaid those of them who said it
 */
public record CrossTab(
        Item item,
        String variable,
        String variableName,
        List<Cell> cells,
        int copies,
        int missing,
        int missingSaid) {

    /** What kind of thing is counted. */
    public enum Kind {
        THEME,
        PROPOSAL,
        ANSWER
    }

    /**
     * What is counted.
     *
     * @param id theme id, proposal id, or the question's id
     * @param name theme, proposal, or the chosen options
     * @param question the question's words where an answer is counted, else ""
     */
    public record Item(Kind kind, String id, String name, String question) {}

    /**
     * One group.
     *
     * @param count persons who said it
     * @param of persons who could have: gave an open answer, or answered the question
     * @param share or null where {@code of} is 0
     * @param comparison with the persons of all other groups, or null where they are too few
     */
    public record Cell(
            String group,
            int count,
            int of,
            @Nullable Double share,
            @Nullable Interval interval,
            @Nullable Comparison comparison) {}

    /**
     * A group beside the others, a campaign's text counted once.
     *
     * @param count persons of the group who said it
     * @param of persons of the group who could have
     * @param difference the group's share less the others', −1…1
     * @param interval of the difference
     * @param p of the test, {@code chi-square} or {@code fisher}
     * @param corrected the p-value corrected for all comparisons of the dialogue
     */
    public record Comparison(
            int count,
            int of,
            int otherCount,
            int otherOf,
            double difference,
            Interval interval,
            double p,
            String test,
            double corrected) {
        private static final double LEVEL = 0.05;
        private static final double WORTH_TELLING = 0.10;

        /** The group's share. */
        public double share() {
            return (double) count / of;
        }

        /** The others' share. */
        public double otherShare() {
            return (double) otherCount / otherOf;
        }

        /** Whether it is worth telling: beyond chance, and at least ten percentage points. */
        public boolean told() {
            return corrected < LEVEL && Math.abs(difference) >= WORTH_TELLING;
        }
    }

    public CrossTab {
        cells = List.copyOf(cells);
    }
}
