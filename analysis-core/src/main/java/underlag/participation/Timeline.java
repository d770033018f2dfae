package underlag.participation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import underlag.dialogue.Activity;

/**
 * Who took part when: respondents by the day they answered, attendances by the day people met.
 *
 * @param step how long a period is: the shortest of which at most {@value #MOST_PERIODS} cover all
 * @param periods the first day of each that somebody has a place in, in order, without gaps
 * @param activities a row for each activity and what is counted in it, in the plan's order
 * @param methods the same, activities with the same method added up
 * @param supposed files of whose dates no one tells whether day or month stands first
 */
public record Timeline(
        Step step,
        List<LocalDate> periods,
        List<Row> activities,
        List<Row> methods,
        Set<String> supposed) {
    static final int MOST_PERIODS = 12;

    /** How long a period is. */
    public enum Step {
        DAY,
        /** From Monday, as ISO 8601 counts. */
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        /** The first day of the period that a day lies in. */
        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case QUARTER -> start.plusMonths(3);
                case YEAR -> start.plusYears(1);
            };
        }

        /** The first days of the periods from one day to another. */
        List<LocalDate> periods(LocalDate first, LocalDate last) {
            List<LocalDate> periods = new ArrayList<>();
            for (LocalDate day = start(first); !day.isAfter(last); day = next(day)) {
                periods.add(day);
            }
            return periods;
        }

        /** The shortest step of which few enough cover the days from one to another. */
        static Step of(LocalDate first, LocalDate last) {
            for (Step step : values()) {
                if (step.periods(first, last).size() <= MOST_PERIODS) {
                    return step;
                }
            }
            return YEAR;
        }
    }

    /** What is counted. */
    public enum Counted {
        RESPONDENTS,
        ATTENDANCE
    }

    /**
     * One activity or method.
     *
     * @param name of the activity, or the method
     * @param activities those that are counted, at least one
     * @param counts one for each period
     * @param unplaced those whose day is not known, or known only to lie in several periods
     */
    public record Row(
            String name,
            List<Activity> activities,
            Counted counted,
            List<Integer> counts,
            int unplaced) {
        public Row {
            activities = List.copyOf(activities);
            counts = List.copyOf(counts);
        }

        /** All that were counted, whether their day is known or not. */
        public int all() {
            return unplaced + counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Timeline {
        periods = List.copyOf(periods);
        activities = List.copyOf(activities);
        methods = List.copyOf(methods);
        supposed = Set.copyOf(supposed);
    }
}
