package underlag.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the target-group analysis (målgruppsanalys).
 *
 * @param active whether the group usually takes part, or null where the plan does not say
 * @param background how its members are recognised in the material: background variable (question
 *     id) → values; empty where they cannot be
 * @param channels through which the group can be reached, in the plan's words
 * @param ownPriority 1–4, where the plan sets another than the handbook's, else null
 */
public record TargetGroup(
        String id,
        String name,
        Concern concern,
        @Nullable Boolean active,
        boolean hardToReach,
        boolean mustBeHeard,
        Map<String, Set<String>> background,
        @Nullable String note,
        List<String> channels,
        @Nullable Integer ownPriority) {
    public TargetGroup {
        background = Map.copyOf(background);
        channels = List.copyOf(channels);
    }

    /** A group with the handbook's priority, for which the plan names no channels. */
    public TargetGroup(
            String id,
            String name,
            Concern concern,
            @Nullable Boolean active,
            boolean hardToReach,
            boolean mustBeHeard,
            Map<String, Set<String>> background,
            @Nullable String note) {
        this(
                id,
                name,
                concern,
                active,
                hardToReach,
                mustBeHeard,
                background,
                note,
                List.of(),
                null);
    }

    /**
     * The plan's own priority, else the handbook's, 1–4: concerned and inactive 1, concerned and
     * active 2, neither 3, not concerned but active 4; null where the plan does not say how active
     * the group is.
     */
    public @Nullable Integer priority() {
        if (ownPriority != null || active == null) {
            return ownPriority;
        }
        if (concern == Concern.NONE) {
            return active ? 4 : 3;
        }
        return active ? 2 : 1;
    }
}
