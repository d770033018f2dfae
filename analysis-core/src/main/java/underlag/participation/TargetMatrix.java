package underlag.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.TargetGroup;

/**
 * Target groups beside activities: whom each activity was meant for, and whom it reached.
 *
 * @param activities those that somebody took part in, and that were meant for a target group or
 *     where members can be told; in the plan's order
 * @param rows the target groups, by priority and then in the plan's order; those without priority
 *     last
 */
public record TargetMatrix(List<Activity> activities, List<Row> rows) {

    /** How it is known how many came. */
    public enum Basis {
        /** Their own answers to background questions. */
        ANSWERS,
        /** Counted on the spot and written in the plan. */
        COUNTED,
        /** It is not. */
        UNKNOWN
    }

    /** Whether a group was reached. */
    public enum Verdict {
        /** Some came, and not fewer than chance explains where that can be told. */
        REACHED,
        /** Some answered, but fewer than the group's share of the population, beyond chance. */
        FEWER,
        /** Nobody came where it can be told. */
        NOT_REACHED,
        /** No activity tells. */
        UNKNOWN
    }

    /**
     * A target group in an activity.
     *
     * @param meant whether the activity was meant for the group
     * @param people members who answered or came, or null where it is not known
     * @param of persons whose group is known there: who answered the background questions, or all
     *     who came; null where that is not known either
     */
    public record Cell(boolean meant, @Nullable Integer people, @Nullable Integer of, Basis basis) {

        /** The members' share, or null. */
        public @Nullable Double share() {
            return people == null || of == null || of == 0
                    ? null
                    : Double.valueOf(Math.min(1, (double) people / of));
        }
    }

    /**
     * A target group.
     *
     * @param cells one for each activity of the matrix
     * @param answered members among those who answered its background questions, or null where no
     *     file asks
     * @param compared those who answered the background questions
     * @param population the group's share of the population, 0–1, or null where the plan's
     *     populations do not tell
     */
    public record Row(
            TargetGroup group,
            List<Cell> cells,
            @Nullable Integer answered,
            int compared,
            @Nullable Double population,
            Verdict verdict) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Members in the activity that most of them came to: so many at least were reached. */
        public @Nullable Integer atLeast() {
            return cells.stream()
                    .map(Cell::people)
                    .filter(people -> people != null)
                    .max(Integer::compare)
                    .orElse(null);
        }

        /** Share of those who can be compared, or null. */
        public @Nullable Double share() {
            return answered == null || compared == 0
                    ? null
                    : Double.valueOf((double) answered / compared);
        }
    }

    public TargetMatrix {
        activities = List.copyOf(activities);
        rows = List.copyOf(rows);
    }

    /** The row of a target group, or null where there is none. */
    public @Nullable Row row(String group) {
        return rows.stream().filter(row -> row.group().id().equals(group)).findFirst().orElse(null);
    }
}
