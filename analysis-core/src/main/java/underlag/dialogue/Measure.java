package underlag.dialogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an indicator's outcome is computed. */
public sealed interface Measure {

    /** The plan's word for it: count, share, mean, change, response_rate and so on. */
    String word();

    /** What the outcome is a number of. */
    Unit unit();

    /** What an outcome is a number of; shares and points run from 0 or −1 to 1. */
    enum Unit {
        NUMBER,
        SHARE,
        /** A difference between two shares. */
        POINTS,
        /** A difference between two means. */
        DIFFERENCE,
        KRONOR,
        HOURS,
        DAYS;

        /** Whether the plan writes it in per cent. */
        public boolean perCent() {
            return this == SHARE || this == POINTS;
        }
    }

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

    /** What can be weighted. */
    sealed interface Weighable extends Measure {}

    /** How many there are. */
    record Count(Counted counted, Condition where) implements Measure {
        @Override
        public String word() {
            return "count";
        }

        @Override
        public Unit unit() {
            return Unit.NUMBER;
        }
    }

    /**
     * The share of respondents for whom {@code holds} is true, among those in {@code among} who
     * answered what {@code holds} asks about. From 0 to 1.
     */
    record Share(Condition holds, Condition among) implements Weighable {
        @Override
        public String word() {
            return "share";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /** The arithmetic mean of a numeric or scale question. */
    record Mean(String question, Condition among) implements Weighable {
        @Override
        public String word() {
            return "mean";
        }

        @Override
        public Unit unit() {
            return Unit.NUMBER;
        }
    }

    /** The median of a numeric or scale question. */
    record Median(String question, Condition among) implements Measure {
        @Override
        public String word() {
            return "median";
        }

        @Override
        public Unit unit() {
            return Unit.NUMBER;
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

        @Override
        public Unit unit() {
            return atLeast == null ? Unit.DIFFERENCE : Unit.POINTS;
        }
    }

    /** Groups of persons that the program recognises by what was asked and answered. */
    enum Voice {
        /** Those who had not taken part before. */
        NEW_VOICES,
        /** Children and young people, up to 25 years. */
        YOUNG
    }

    /** The share of a group that is recognised, among those who answered what tells it. */
    record ShareOf(Voice voice, Condition among) implements Measure {
        @Override
        public String word() {
            return "share_of";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /** The share of respondents who answered a question, open or closed. From 0 to 1. */
    record AnsweredShare(String question, Condition among) implements Measure {
        @Override
        public String word() {
            return "answered";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /** How many of those invited to an activity answered, as the plan counts the invited. */
    record ResponseRate(String activity) implements Measure {
        @Override
        public String word() {
            return "response_rate";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /**
     * How far those who took part are from a distribution: the dissimilarity index of Duncan and
     * Duncan, half the sum of the differences between the shares. 0 when alike, 1 when nothing
     * overlaps; the share who would have to be in another group.
     *
     * @param like group → share of the whole, or empty for the people in the plan's population
     */
    record Distance(String variable, Map<String, Double> like, Condition among) implements Measure {
        public Distance {
            like = Collections.unmodifiableMap(new LinkedHashMap<>(like));
        }

        @Override
        public String word() {
            return "distance";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /** The share of the planned questions that at least so many respondents answered. */
    record QuestionsAnswered(int atLeast) implements Measure {
        @Override
        public String word() {
            return "questions_answered";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /** Money or hours spent on activities, for each who took part in them. */
    record EffortPerParticipant(boolean hours, Condition where) implements Measure {
        @Override
        public String word() {
            return hours ? "hours_per" : "cost_per";
        }

        @Override
        public Unit unit() {
            return hours ? Unit.HOURS : Unit.KRONOR;
        }
    }

    /**
     * The share of proposals that somebody has taken a stand on, or, of those, the share granted
     * wholly or partly.
     */
    record ProposalsSettled(boolean granted) implements Measure {
        @Override
        public String word() {
            return "proposals_settled";
        }

        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /** Days from the promised date of a round of feedback until it was given. */
    record FeedbackDelay(String to) implements Measure {
        @Override
        public String word() {
            return "feedback_delay";
        }

        @Override
        public Unit unit() {
            return Unit.DAYS;
        }
    }

    /**
     * The share who answered at least {@code positive} less the share who answered at most {@code
     * negative}.
     */
    record Net(String question, double positive, double negative, Condition among)
            implements Measure {
        @Override
        public String word() {
            return "net";
        }

        @Override
        public Unit unit() {
            return Unit.POINTS;
        }
    }

    /**
     * A share or a mean as it would be if those who answered were spread as the population is
     * (raking).
     *
     * @param by ids of background questions, each with its own population in the plan
     */
    record Weighted(Weighable of, List<String> by) implements Measure {
        public Weighted {
            by = List.copyOf(by);
        }

        @Override
        public String word() {
            return "weighted_" + of.word();
        }

        @Override
        public Unit unit() {
            return of.unit();
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

        @Override
        public Unit unit() {
            return denominator == null ? Unit.NUMBER : Unit.SHARE;
        }

        /** Whether anything has been recorded. */
        public boolean collected() {
            return value != null || numerator != null || judgement != null;
        }
    }
}
