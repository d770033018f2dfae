package underlag.proposal;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import underlag.dialogue.Span;

/** The clause of an English or German statement that asks: between marks, before its reason. */
final class RequestedClause {
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "…");

    private RequestedClause() {}

    /** Tells whether a reason begins at {@code i} in a clause that began at {@code from}. */
    interface Reason {
        boolean begins(int i, int from);
    }

    /**
     * The clause around a position.
     *
     * @param stops marks that end what comes before it
     * @param afterLead from where a clause begins to where it asks, after "I would like"
     */
    static Span of(
            Words w, int trigger, Set<String> stops, IntUnaryOperator afterLead, Reason reason) {
        int start = w.first();
        for (int i = trigger - 1; i > start; i--) {
            if (w.formIn(i, stops)) {
                start = i + 1;
                break;
            }
        }
        start = afterLead.applyAsInt(start);
        int from = Math.max(start, trigger);
        int end = w.next(from + 1, i -> ends(w, i, from) || reason.begins(i, from));
        return new Span(Math.min(start, end), end);
    }

    private static boolean ends(Words w, int i, int from) {
        boolean aside = w.form(i).equals("(") && i > from + 2;
        return w.formIn(i, ENDS) || aside || w.form(i).startsWith("http");
    }
}
