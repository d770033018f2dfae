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

    public Distribution {
        rows = List.copyOf(rows);
    }
}
