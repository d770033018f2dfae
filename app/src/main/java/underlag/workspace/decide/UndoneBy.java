package underlag.workspace.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.review.Decisions;
import underlag.review.GroupRef;

/** Finds the decision that a cell shows, so that it can be undone. */
final class UndoneBy {
    private final List<Decision> inForce;

    UndoneBy(Decisions decisions) {
        this.inForce = decisions.inForce();
    }

    /**
     * The latest decision of a kind about a group, a statement, a goal or a number; null where
     * there is none.
     */
    @Nullable String decision(Class<? extends Change> kind, Object about) {
        for (Decision decision : inForce.reversed()) {
            Change change = decision.change();
            if (kind.isInstance(change) && same(about(change), about)) {
                return decision.id();
            }
        }
        return null;
    }

    /** Whether a decision holds. */
    boolean inForce(String decision) {
        return inForce.stream().anyMatch(one -> one.id().equals(decision));
    }

    /** Whether a theme or proposal was merged with another one, or deleted. */
    boolean ended(String group) {
        return inForce.stream()
                .map(Decision::change)
                .anyMatch(
                        one ->
                                switch (one) {
                                    case Change.MergeTheme c -> c.theme().id().equals(group);
                                    case Change.DeleteTheme c -> c.theme().id().equals(group);
                                    case Change.MergeProposal c -> c.proposal().id().equals(group);
                                    default -> false;
                                });
    }

    private static Object about(Change change) {
        return switch (change) {
            case Change.OfTheme one -> one.theme();
            case Change.OfProposal one -> one.proposal();
            case Change.OfStatement one -> one.statement();
            case Change.JudgeGoal one -> one.goal();
            case Change.ServePurpose one -> one.goal();
            case Change.AnswerQuestion one -> one.question();
            case Change.Conclude one -> one.number();
            case Change.EraseRecord one -> one.ids();
            case Change.Undo one -> one.decision();
        };
    }

    /** Groups are the same where they share half of the smaller one's statements. */
    private static boolean same(Object one, Object other) {
        if (!(one instanceof GroupRef a) || !(other instanceof GroupRef b)) {
            return one.equals(other);
        }
        Set<String> shared = new HashSet<>(a.statements());
        shared.retainAll(b.statements());
        int smaller = Math.min(a.statements().size(), b.statements().size());
        return smaller == 0 ? a.id().equals(b.id()) : 2 * shared.size() >= smaller;
    }
}
