package underlag.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Question;
import underlag.statistics.Interval;

/**
 * How the answers to one closed question, or the values of one background variable, are spread. For
 * a background variable {@code dontKnow} is 0.
 *
 * @param of respondents who answered: the denominator of every share
 * @param notAnswered respondents who were asked and left it empty
 * @param dontKnow respondents who answered "vet ej" or the like
 * @param mean of the steps of a scale or of numbers, else null
 * @param median likewise
 */
public record Distribution(
        Question question,
        List<Row> rows,
        int of,
        int notAnswered,
        int dontKnow,
        @Nullable Double mean,
        @Nullable Double median) {

    /**
     * One option.
     *
     * @param share of {@code of}, 0–1, or null where the unit is not a person or nobody answered
     * @param interval of the share, or null
     * @param respondents ids of those who chose it
     */
    public record Row(
            String option,
            int count,
            @Nullable Double share,
            @Nullable Interval interval,
            List<String> respondents) {
        public Row {
            respondents = List.copyOf(respondents);
        }
    }

    /** From so many steps a scale is read as its upper half. */
    private static final int SCALE_STEPS = 4;

    public Distribution {
        rows = List.copyOf(rows);
    }

    /**
     * The answers that are told as one where groups are compared: the upper half of a scale, the
     * first of two; of other questions none.
     */
    public List<Row> compared() {
        if (question.kind() == Question.Kind.SCALE && rows.size() >= SCALE_STEPS) {
            return rows.subList(rows.size() - rows.size() / 2, rows.size());
        }
        boolean two = question.kind() != Question.Kind.MULTIPLE_CHOICE && rows.size() == 2;
        return two ? rows.subList(0, 1) : List.of();
    }
}
