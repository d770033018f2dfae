package underlag.dialogue;

import java.util.List;
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
        Enabling enabling) {

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
    }

    /** An activity of which nobody recorded the cost, nor what was done to enable taking part. */
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
                Enabling.none());
    }
}
