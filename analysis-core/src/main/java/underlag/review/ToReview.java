package underlag.review;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;

/**
 * A decision that does not fit the new analysis (att se över). It stays in the log; a person takes
 * it again or undoes it.
 *
 * @param code what is wrong: a message key in the bundle {@code review}, for a finding
 * @param arguments the message's arguments, the decision's id first
 */
public record ToReview(Decision decision, String code, List<String> arguments) {
    public ToReview {
        arguments = List.copyOf(arguments);
    }

    static ToReview of(Decision decision, String code, String... arguments) {
        List<String> all = new ArrayList<>(List.of(decision.id()));
        all.addAll(List.of(arguments));
        return new ToReview(decision, code, all);
    }

    /** The same as a remark on the decision's line in the log. */
    public Finding finding() {
        int line = Integer.parseInt(decision.id().substring(1));
        Origin where = new Origin(DecisionLog.FILE, new Locator.Line(line));
        return Finding.warning(code, where, arguments.toArray(String[]::new));
    }
}
