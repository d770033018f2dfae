package underlag.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an indicator's outcome is computed. */
public sealed interface Measure {

    /** The plan's word for it: count, share, mean, median, change, answered, recorded. */
    String word();

    /** What a count counts. */
    enum Counted {
        RESPONDENTS,
        ATTENDANCE,
        CONTRIBUTIONS,
        STATEMENTS,
        PROPOSALS,
        THEMES,
        ACTIVITIES
    }

    /** How many there are. */
    record Count(Counted counted, Condition where) implements Measure {
        @Override
        public String word() {
            return "count";
        }
    }

    /**
     * The share of respondents for whom {@code holds} is true, among those in {@code among} who
     * answered what {@code holds} asks about. From 0 to 1.
     */
    record Share(Condition holds, Condition among) implements Measure {
        @Override
        public String word() {
            return "share";
        }
    }

    /** The arithmetic mean of a numeric or scale question. */
    record Mean(String question, Condition among) implements Measure {
        @Override
        public String word() {
            return "mean";
        }
    }

    /** The median of a numeric or scale question. */
    record Median(String question, Condition among) implements Measure {
        @Override
        public String word() {
            return "median";
        }
    }

    /**
     * From before to after, two questions on the same scale. With {@code holds} the change in the
     * share whose answer is at least {@code atLeast}; without, the change in the mean.
     *
     * @param atLeast the step from which an answer counts as a yes, or null for the mean
     */
    record Change(String before, String after, @Nullable Double atLeast, Condition among)
            implements Measure {
        @Override
        public String word() {
            return "change";
        }
    }

    /** The share of respondents who answered a question, open or closed. From 0 to 1. */
    record AnsweredShare(String question, Condition among) implements Measure {
        @Override
        public String word() {
            return "answered";
        }
    }

    /**
     * Typed by a person: a number, or a numerator and a denominator, or a judgement in words. All
     * values null means "not collected yet".
     *
     * @param met the person's own judgement where the outcome is words, else null
     */
    record Recorded(
            @Nullable Double value,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable String judgement,
            @Nullable Boolean met,
            @Nullable String source,
            @Nullable LocalDate date,
            @Nullable String name)
            implements Measure {
        @Override
        public String word() {
            return "recorded";
        }

        /** Whether anything has been recorded. */
        public boolean collected() {
            return value != null || numerator != null || judgement != null;
        }
    }
}
