package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** English advice to other people: "If you go by bus, …", "You can …", "well worth a visit". */
final class EnglishAdviceRules {
    private static final Set<String> IF = Set.of("if", "unless");
    private static final Set<String> YOU =
            WordList.of("you, your, youre, u, you're, going, you’re, ur");
    static final List<Rule> RULES =
            List.of(
                    new Rule("IF_YOU", EnglishAdviceRules::ifYou),
                    new Rule("YOU_NEED", EnglishAdviceRules::youNeed),
                    new Rule("WORTH", EnglishAdviceRules::worth));

    private EnglishAdviceRules() {}

    /** "If you want …", "If you're travelling with children …": a situation, then advice. */
    private static @Nullable Span ifYou(Words w) {
        int i = w.next(0, k -> w.formIn(k, IF) && w.formIn(k + 1, YOU));
        return i < w.size() ? tokens(i, i + 1) : null;
    }

    private static @Nullable Span youNeed(Words w) {
        int i =
                w.next(
                        0,
                        k ->
                                w.formIn(
                                                k,
                                                Set.of(
                                                        "you",
                                                        "guests",
                                                        "travelers",
                                                        "travellers",
                                                        "visitors"))
                                        && w.any(
                                                k + 1,
                                                k + 3,
                                                j ->
                                                        w.formIn(
                                                                        j,
                                                                        Set.of(
                                                                                "need", "must",
                                                                                "have", "better",
                                                                                "want", "got"))
                                                                && (w.form(j).equals("better")
                                                                        || w.form(j).equals("must")
                                                                        || w.form(j + 1)
                                                                                .equals("to"))));
        return i < w.size() ? tokens(i, i + 1) : null;
    }

    private static @Nullable Span worth(Words w) {
        int i =
                w.next(
                        0,
                        k ->
                                w.form(k).equals("worth")
                                        && (w.formIn(
                                                        k + 1,
                                                        Set.of(
                                                                "a",
                                                                "the",
                                                                "it",
                                                                "visiting",
                                                                "going",
                                                                "checking",
                                                                "paying",
                                                                "every"))
                                                || w.form(k + 1).endsWith("ing")));
        boolean no = w.any(i - 3, i, k -> w.formIn(k, EnglishWords.NEGATION));
        int must = w.next(0, k -> w.form(k).equals("must") && w.formIn(k - 1, Set.of("a", "real")));
        int idea =
                w.next(
                        0,
                        k ->
                                w.form(k).equals("best") && w.form(k + 1).equals("to")
                                        || w.form(k).equals("better")
                                                && w.formIn(k + 1, Set.of("to", "off"))
                                        || w.form(k).equals("idea") && w.form(k + 1).equals("to"));
        int found = Math.min(Math.min(no ? w.size() : i, must), idea);
        return found < w.size() ? tokens(found, found) : null;
    }
}
