package underlag.dialogue;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the target-group analysis (målgruppsanalys).
 *
 * @param active whether the group usually takes part, or null where the plan does not say
 * @param background how its members are recognised in the material: background variable (question
 *     id) → values; empty where they cannot be
 */
public record TargetGroup(
        String id,
        String name,
        Concern concern,
        @Nullable Boolean active,
        boolean hardToReach,
        boolean mustBeHeard,
        Map<String, Set<String>> background,
        @Nullable String note) {
    public TargetGroup {
        background = Map.copyOf(background);
    }

    /**
     * The handbook's priority 1–4: concerned and inactive 1, concerned and active 2, neither 3, not
     * concerned but active 4; null where the plan does not say how active the group is.
     */
    public @Nullable Integer priority() {
        if (active == null) {
            return null;
        }
        if (concern == Concern.NONE) {
            return active ? 4 : 3;
        }
        return active ? 2 : 1;
    }
}
