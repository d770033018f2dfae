package underlag.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One occasion or channel of the dialogue: a survey, a café, a workshop.
 *
 * @param method the method in the plan's own words, "enkät", "dialogcafé"
 * @param form physical, digital or both, or null
 * @param time date or period as written in the plan
 * @param invited how many were invited, or null
 * @param participants how many came, where counted by hand, or null
 * @param cost kronor spent on it, or null
 * @param hours hours of work spent on it, or null
 * @param unit who stands behind a record of this activity's files
 * @param groupSize people per group where the unit is a group and the files do not say, or null
 * @param influenceLevel where it differs from the dialogue's, else null
 * @param targetGroups ids of the target groups that the activity is meant to reach
 * @param votes what those invited decide by vote; only where the influence level is co-decision
 * @param planned what was settled beforehand, or null where nobody wrote it down
 * @param reached id of a target group → how many of it came, counted or judged on the spot
 * @param enabling what was done so that they could take part
 */
public record Activity(
        String id,
        String name,
        String method,
        @Nullable Form form,
        @Nullable String place,
        @Nullable String time,
        List<String> channels,
        @Nullable Integer invited,
        @Nullable Integer participants,
        @Nullable Double cost,
        @Nullable Double hours,
        Unit unit,
        @Nullable Integer groupSize,
        @Nullable InfluenceLevel influenceLevel,
        Set<String> targetGroups,
        List<SourceFile> files,
        List<Vote> votes,
        @Nullable Planned planned,
        Map<String, Integer> reached,
        Enabling enabling) {

    /**
     * An activity before it was held; null where the plan does not say.
     *
     * @param time date or period, as written
     * @param invited how many were to be invited
     * @param participants how many were expected
     * @param cost kronor
     * @param hours hours of work
     */
    public record Planned(
            @Nullable String time,
            @Nullable String method,
            @Nullable Integer invited,
            @Nullable Integer participants,
            @Nullable Double cost,
            @Nullable Double hours) {}

    /** Where an activity takes place. */
    public enum Form {
        PHYSICAL,
        DIGITAL,
        BOTH
    }

    public Activity {
        channels = List.copyOf(channels);
        targetGroups = Set.copyOf(targetGroups);
        files = List.copyOf(files);
        votes = List.copyOf(votes);
        reached = Map.copyOf(reached);
    }

    /** An activity of which nobody recorded cost, votes, plan, who came or what enabled them. */
    public Activity(
            String id,
            String name,
            String method,
            @Nullable Form form,
            @Nullable String place,
            @Nullable String time,
            List<String> channels,
            @Nullable Integer invited,
            @Nullable Integer participants,
            Unit unit,
            @Nullable Integer groupSize,
            @Nullable InfluenceLevel influenceLevel,
            Set<String> targetGroups,
            List<SourceFile> files) {
        this(
                id,
                name,
                method,
                form,
                place,
                time,
                channels,
                invited,
                participants,
                null,
                null,
                unit,
                groupSize,
                influenceLevel,
                targetGroups,
                files,
                List.of(),
                null,
                Map.of(),
                Enabling.none());
    }
}
