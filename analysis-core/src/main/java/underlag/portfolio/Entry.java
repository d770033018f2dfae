package underlag.portfolio;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.GoalType;
import underlag.dialogue.InfluenceLevel;
import underlag.goal.Measurement;

/**
 * One dialogue.
 *
 * @param id the folder's name, made unique among the dialogues
 * @param title the plan's, or the folder's name
 * @param decisionDate when it is decided, as written in the plan, or null
 * @param statements all statements of the analysis, 0 where there is none
 */
public record Entry(
        String id,
        String title,
        State state,
        @Nullable String question,
        @Nullable String purpose,
        @Nullable InfluenceLevel level,
        @Nullable String decisionDate,
        List<HeldActivity> activities,
        List<GoalOutcome> goals,
        List<GroupReach> groups,
        List<RaisedTheme> themes,
        int statements,
        int proposals) {

    /** How far a dialogue has come. */
    public enum State {
        ANALYSED,
        /** Files are there, but no analysis. */
        COLLECTED,
        /** A plan, and no files. */
        PLANNED
    }

    /**
     * An activity, held or planned.
     *
     * @param level its own or the dialogue's, null where the plan does not say
     * @param time as written in the plan, or null
     * @param respondents rows of a survey and the like; null where none can be counted
     * @param attendance seats taken at a meeting; null where nobody counted
     */
    public record HeldActivity(
            String id,
            String name,
            String method,
            @Nullable InfluenceLevel level,
            @Nullable String time,
            @Nullable Integer respondents,
            @Nullable Integer attendance) {}

    /** How one indicator of a goal came out, in the words of the analysis. */
    public record GoalOutcome(
            GoalType type,
            String goal,
            String indicator,
            String target,
            String outcome,
            Measurement.Status status,
            String certainty) {}

    /**
     * A target group and how many of it answered.
     *
     * @param respondents null where its members cannot be recognised
     * @param priority the handbook's 1–4, or null
     */
    public record GroupReach(
            String name, @Nullable Integer respondents, @Nullable Integer priority) {}

    /** A theme with its counts; ids are comparable between dialogues for codebooks only. */
    public record RaisedTheme(
            String id, String name, boolean fromCodebook, int statements, int proposals) {}

    public Entry {
        activities = List.copyOf(activities);
        goals = List.copyOf(goals);
        groups = List.copyOf(groups);
        themes = List.copyOf(themes);
    }

    /** The years in which its activities took place; none where the plan does not tell. */
    public SortedSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        activities.forEach(a -> years.addAll(Years.in(a.time())));
        return years;
    }

    /** At least so many respondents: those of the largest activity. */
    public int respondentsAtLeast() {
        return activities.stream().mapToInt(a -> number(a.respondents())).max().orElse(0);
    }

    /** At most so many: nobody took part in two activities. */
    public int respondentsAtMost() {
        return activities.stream().mapToInt(a -> number(a.respondents())).sum();
    }

    /** Seats taken at all meetings together: attendances, not persons. */
    public int attendance() {
        return activities.stream().mapToInt(a -> number(a.attendance())).sum();
    }

    /** Whether any activity could tell how many answered. */
    public boolean countsRespondents() {
        return activities.stream().anyMatch(a -> a.respondents() != null);
    }

    /** Whether anybody counted those at a meeting. */
    public boolean countsAttendance() {
        return activities.stream().anyMatch(a -> a.attendance() != null);
    }

    /** How many indicators came out so. */
    public int goals(Measurement.Status status) {
        return Math.toIntExact(goals.stream().filter(g -> g.status() == status).count());
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
