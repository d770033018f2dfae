package underlag.goal;

import java.util.List;
import underlag.answer.AnswerTable;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Material;

/** Measures the plan's indicators and judges its goals. */
public final class Goals {
    private Goals() {}

    /** Every goal of the plan, in its order. */
    public static List<Goal> measure(
            Dialogue plan, Material material, AnswerTable answers, GoalScope scope) {
        return List.of();
    }
}
