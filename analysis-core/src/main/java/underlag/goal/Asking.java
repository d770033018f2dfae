package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Condition;

/**
 * What respondents must have done to be in a share's denominator.
 *
 * @param answered questions that they must have answered
 * @param reached questions that they must have been asked, answered or not
 * @param speaking whether they must have said something in an open answer
 */
record Asking(List<String> answered, List<String> reached, boolean speaking) {
    static Asking of(String question) {
        return new Asking(List.of(question), List.of(), false);
    }

    /** What a condition asks about. */
    static Asking by(Condition holds) {
        List<String> answered = new ArrayList<>();
        List<String> reached = new ArrayList<>();
        boolean speaking = false;
        for (Condition leaf : PlanNames.leaves(holds)) {
            if (leaf instanceof Condition.Answered only) {
                reached.add(only.question());
            } else {
                answered.addAll(PlanNames.questions(leaf));
            }
            speaking |= leaf instanceof Condition.HasTheme || leaf instanceof Condition.IsProposal;
        }
        return new Asking(List.copyOf(answered), List.copyOf(reached), speaking);
    }
}
