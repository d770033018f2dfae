package underlag.dialogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever stands behind one record: a survey row, a group's note.
 *
 * @param id unique in the dialogue
 * @param activity id of the activity
 * @param personKey who it is, where the plan links the id columns of several activities by giving
 *     them the same question id, else null
 * @param groupSize people in the group where known, else null
 * @param background background variable (question id) → value as written; never contact data
 * @param finished false where the platform says that the survey was not completed
 */
public record Respondent(
        String id,
        String activity,
        @Nullable String personKey,
        Unit unit,
        @Nullable Integer groupSize,
        Map<String, String> background,
        boolean finished,
        @Nullable String date,
        Origin origin) {
    public Respondent {
        background = Map.copyOf(background);
    }
}
