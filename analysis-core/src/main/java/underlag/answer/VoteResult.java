package underlag.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Vote;

/**
 * How a vote came out. Counted, not estimated: it has no interval.
 *
 * @param rows the most votes, points or money first; equal ones by name
 * @param ballots persons who voted validly
 * @param invalid persons whose ballot cannot be counted: an option at two places or two at one, an
 *     amount below nought, a place or an amount that is no number, nothing shared out
 */
public record VoteResult(Activity activity, Vote vote, List<Row> rows, int ballots, int invalid) {

    /**
     * One option.
     *
     * @param votes who chose it; in a ranking who put it first; in a budget who gave it anything
     * @param points Borda's points in a ranking, else null
     * @param sum what it was given in a budget, else null
     */
    public record Row(String option, int votes, @Nullable Integer points, @Nullable Double sum) {

        /** What the vote is decided by. */
        public double weight() {
            return points != null ? points : sum != null ? sum : votes;
        }
    }

    public VoteResult {
        rows = List.copyOf(rows);
    }

    /** Those entitled to vote: those whom the activity invited; null where the plan says none. */
    public @Nullable Integer entitled() {
        return activity.invited();
    }

    /** The part of those entitled who voted, 0–1, or null where it cannot be told. */
    public @Nullable Double turnout() {
        Integer entitled = entitled();
        int voted = ballots + invalid;
        return entitled == null || entitled < voted || entitled == 0
                ? null
                : Double.valueOf((double) voted / entitled);
    }

    /** The options that came first: several where they are equal, none where nobody voted. */
    public List<Row> first() {
        return rows.stream()
                .filter(row -> row.weight() > 0 && row.weight() == rows.getFirst().weight())
                .toList();
    }
}
