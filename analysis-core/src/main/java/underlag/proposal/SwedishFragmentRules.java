package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * Proposals that are no sentences: "Fler bänkar vid sjön", "En simhall?". They are proposals where
 * people were asked for some; {@link ProposalDetector} leaves these rules out where they were asked
 * what is good or bad.
 */
final class SwedishFragmentRules {
    private static final int LONGEST = 25;

    static final List<Rule> RULES =
            List.of(
                    new Rule("FRAGMENT", SwedishFragmentRules::fragment),
                    new Rule("MORE_OF", SwedishFragmentRules::moreOf),
                    new Rule("NO_SUBJECT", SwedishFragmentRules::noSubject));

    private SwedishFragmentRules() {}

    private static @Nullable Span fragment(Words w) {
        int first = w.first();
        if (first >= w.size()
                || w.formIn(first, SwedishWords.FRAGMENT_STARTS_OUT)
                || w.size() - first > LONGEST) {
            return null;
        }
        if (SwedishVerbRules.mainVerb(w, 0) < w.size() || judges(w)) {
            return null;
        }
        int noun = w.next(first, w::noun);
        int second = w.next(noun + 1, w::noun);
        boolean indefinite =
                noun < w.size() && w.indefiniteNoun(noun)
                        || second < w.size() && second <= noun + 3 && w.indefiniteNoun(second);
        boolean unknownName = w.upos(first, "PROPN") && w.tag(first + 1, "PP");
        boolean trouble = w.lemmaIn(noun, SwedishWords.TROUBLE);
        return (indefinite || unknownName) && !trouble
                ? tokens(first, Math.min(noun, w.size() - 1))
                : null;
    }

    /** "Fin park", "Dålig belysning": a judgement, no request. */
    private static boolean judges(Words w) {
        int first = w.first();
        boolean comparative = w.tag(first, "JJ|KOM") || w.formIn(first, SwedishWords.MORE);
        return w.tag(first, "JJ")
                && !comparative
                && (w.lemmaIn(first, SwedishWords.GOOD)
                        || w.lemmaIn(
                                first,
                                Set.of(
                                        "dålig", "usel", "tråkig", "farlig", "ful", "trasig",
                                        "otrygg", "mörk", "smutsig", "sliten", "död", "tom", "dyr",
                                        "trång")));
    }

    private static @Nullable Span moreOf(Words w) {
        for (int i = w.first(); i < w.size(); i++) {
            boolean more =
                    w.formIn(i, SwedishWords.MORE)
                            || w.lemmaIn(i, SwedishWords.MORE) && w.tag(i, "JJ");
            int noun = w.next(i + 1, w::noun);
            boolean near = noun < w.size() && noun <= i + 3;
            if (more
                    && near
                    && SwedishVerbRules.mainVerb(w, 0) == w.size()
                    && !w.formIn(w.first(), SwedishWords.FRAGMENT_STARTS_OUT)) {
                return tokens(i, noun);
            }
        }
        return null;
    }

    private static @Nullable Span noSubject(Words w) {
        int first = w.first();
        boolean opens = w.tag(first, "VB|PRS") && !w.formIn(first, SwedishWords.SUBJECTLESS_OUT);
        boolean subject =
                w.tag(first + 1, "PN") || w.form(first + 1).equals("det") || w.tag(first + 1, "PM");
        return opens && !subject && !w.question() && w.any(first + 1, w.size(), w::noun)
                ? tokens(first, first)
                : null;
    }
}
