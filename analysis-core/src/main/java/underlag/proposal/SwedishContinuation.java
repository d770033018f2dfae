package underlag.proposal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * Details that continue the proposal in the statement before: "Med tak över", "Minst tre stycken".
 * Alone they would say nothing.
 */
final class SwedishContinuation {
    /** The family's name in the evidence. */
    static final String NAME = "CONTINUES";

    private static final int LONGEST = 14;
    private static final Set<String> OPENS =
            WordList.of("med, utan, minst, max, högst, samt, plus, även, också, likaså, dessutom");
    private static final Set<String> NO_DETAIL =
            WordList.of(
                    "vänlig, vänliga, hälsning, hälsningar, tanke, tvekan, anledning, hopp, tack",
                    "resultat, följd, risk, problem, det, detta, andra, ord, mig, oss, honom");

    private SwedishContinuation() {}

    /** The words that decide, or null. */
    static @Nullable Span find(Words w) {
        int first = w.first();
        boolean detail =
                w.formIn(first, OPENS)
                        && !w.any(first + 1, first + 3, i -> w.formIn(i, NO_DETAIL))
                        && w.size() <= LONGEST
                        && !w.question()
                        && SwedishVerbRules.mainVerb(w, first) == w.size();
        int noun = w.next(first + 1, i -> w.noun(i) || w.upos(i, "NUM"));
        return detail && noun < w.size() && !SwedishVagueness.vague(w, new Span(first, noun + 1))
                ? Rule.tokens(first, noun)
                : null;
    }
}
