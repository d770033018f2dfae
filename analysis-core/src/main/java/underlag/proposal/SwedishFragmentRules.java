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
    private static final int LONGEST = 40;

    /** A remark has its verb near its beginning. */
    private static final int REMARK = 4;

    private static final Set<String> CAN = Set.of("kan", "är", "har", "går", "finns", "passar");

    /** "Inget att klaga på". */
    private static final Set<String> COMPLAIN = Set.of("klaga", "gnälla", "anmärka");

    /** What notes are made of. */
    private static final Set<String> NOTED =
            Set.of("fråga", "anteckning", "kommentar", "tanke", "fundering");

    private static final Set<String> LEADERS =
            WordList.of(
                    "ledare, personal, värd, föreläsare, handledare, chaufför, samtalsledare",
                    "moderator, tolk, mötesledare, gruppledare");

    static final List<Rule> RULES =
            List.of(
                    new Rule("FRAGMENT", SwedishFragmentRules::fragment),
                    new Rule("ANSWER", SwedishFragmentRules::answer),
                    new Rule("MORE_OF", SwedishFragmentRules::moreOf),
                    new Rule("NO_SUBJECT", SwedishFragmentRules::noSubject));

    private SwedishFragmentRules() {}

    private static @Nullable Span fragment(Words w) {
        int noun = thing(w, w.size());
        return noun < w.size() && !judges(w) ? tokens(w.first(), noun) : null;
    }

    /** A fragment where proposals were asked for: "Ett mysigt kafé" too. */
    private static @Nullable Span answer(Words w) {
        int noun = thing(w, untilRemark(w));
        boolean bad = w.any(w.first(), noun, i -> w.lemmaIn(i, SwedishWords.JUDGING));
        boolean thanks = evaluates(w, w.first()) && !bad && whoLeads(w, noun);
        return noun < w.size() && !bad && !thanks ? tokens(w.first(), noun) : null;
    }

    /** Where a remark begins: "Fler bord inomhus, biblioteket är fullt"; the size without one. */
    private static int untilRemark(Words w) {
        int verb = SwedishVerbRules.mainVerb(w, 0);
        int comma = w.next(0, i -> w.form(i).equals(","));
        boolean list = w.any(comma, verb, i -> w.form(i).equals("och"));
        boolean remark = comma < verb && verb <= comma + REMARK && !list && !w.tag(comma + 1, "HP");
        return remark ? comma : w.size();
    }

    /** The noun of a verbless statement that names something new, or the size. */
    private static int thing(Words w, int end) {
        int first = w.first();
        if (first >= w.size()
                || w.formIn(first, SwedishWords.FRAGMENT_STARTS_OUT)
                || w.size() - first > LONGEST
                || votes(w, first)
                || w.any(first, w.size(), i -> w.formIn(i, COMPLAIN))
                || collects(w, first)
                || SwedishVerbRules.mainVerb(w, 0) < end) {
            return w.size();
        }
        int noun = w.next(first, w::noun);
        if (noun >= end) {
            return w.size();
        }
        int second = w.next(noun + 1, w::noun);
        boolean indefinite =
                noun < w.size() && w.indefiniteNoun(noun)
                        || second < w.size() && second <= noun + 3 && w.indefiniteNoun(second);
        boolean unknownName = w.upos(first, "PROPN") && w.tag(first + 1, "PP");
        boolean many = noun == first && w.inside(noun) && w.token(noun).xpos().contains("|PLU");
        boolean whoDoes =
                w.tag(noun + 1, "HP")
                        && (SwedishWords.person(w, noun)
                                || many && w.tag(noun + 2, "VB|PRS") && !w.formIn(noun + 2, CAN));
        return (indefinite || unknownName) && !troubles(w, noun) && !whoDoes
                ? Math.min(noun, w.size() - 1)
                : w.size();
    }

    /** "Parkeringsplats för frågor", "Plats för anteckningar": a heading in notes. */
    private static boolean collects(Words w, int first) {
        boolean ends = !w.any(first + 3, w.size(), i -> !w.mark(i));
        return w.noun(first)
                && w.form(first + 1).equals("för")
                && w.lemmaIn(first + 2, NOTED)
                && ends;
    }

    /** "Fyra för, två emot": how a group divided. */
    private static boolean votes(Words w, int first) {
        boolean side = w.formIn(first + 1, Set.of("för", "emot", "mot"));
        return w.upos(first, "NUM") && side && (w.mark(first + 2) || first + 2 >= w.size());
    }

    /** "Bra ledare", "Trevlig personal": praise of those who were there. */
    private static boolean whoLeads(Words w, int noun) {
        return w.lemmaIn(noun, LEADERS) || SwedishWords.person(w, noun);
    }

    /** Trouble, also further on in a list of things: "Gamla cyklar, klotter och skräp". */
    private static boolean troubles(Words w, int noun) {
        int next = noun;
        while (w.mark(next + 1) && w.noun(next + 2) || w.form(next + 1).equals("och")) {
            if (trouble(w, next)) {
                return true;
            }
            next = w.noun(next + 2) ? next + 2 : w.size();
        }
        return trouble(w, noun) || next < w.size() && trouble(w, next);
    }

    /** "Olycka", "trafikolyckor". */
    private static boolean trouble(Words w, int noun) {
        String lemma = w.lemma(noun);
        return SwedishWords.TROUBLE.stream()
                .anyMatch(t -> lemma.equals(t) || t.length() > 4 && lemma.endsWith(t));
    }

    /** "Fin park", "Dålig belysning", "Svårt att hitta", "En trist plats": no request. */
    private static boolean judges(Words w) {
        int first = w.first();
        boolean comparative = w.tag(first, "JJ|KOM") || w.formIn(first, SwedishWords.MORE);
        if (comparative) {
            return false;
        }
        return evaluates(w, first)
                || neuterAlone(w, first)
                || w.tag(first, "DT") && evaluates(w, first + 1) && w.size() - first <= 4;
    }

    private static boolean evaluates(Words w, int i) {
        boolean describes = w.tag(i, "JJ") || w.tag(i, "AB|POS") || w.tag(i, "PC");
        String base = w.form(i).replaceAll("(tt|t|a)$", "");
        return describes
                && (w.lemmaIn(i, SwedishWords.GOOD)
                        || w.lemmaIn(i, SwedishWords.JUDGING)
                        || SwedishWords.JUDGING.contains(base)
                        || SwedishWords.GOOD.contains(base));
    }

    /** "Dåligt med …", "Mörkt i …", "Svårt att …". */
    private static boolean neuterAlone(Words w, int i) {
        boolean neuter =
                w.form(i).endsWith("t")
                        && (w.tag(i, "JJ|POS|NEU") || w.tag(i, "AB|POS"))
                        && !w.formIn(i, SwedishWords.OPEN_NEUTER)
                        && !w.form(i).endsWith("fritt");
        return neuter && (w.tag(i + 1, "PP") || w.tag(i + 1, "IE") || w.tag(i + 1, "SN"));
    }

    private static @Nullable Span moreOf(Words w) {
        int first = w.first();
        boolean stop = w.formIn(first, Set.of("inte", "inga", "ingen"));
        boolean out = w.formIn(first, SwedishWords.FRAGMENT_STARTS_OUT) && !stop;
        int end = untilRemark(w);
        if (out || judges(w) || SwedishVerbRules.mainVerb(w, 0) < end) {
            return null;
        }
        for (int i = first; i < end; i++) {
            boolean more =
                    w.formIn(i, SwedishWords.MORE)
                            || w.lemmaIn(i, SwedishWords.MORE) && w.tag(i, "JJ");
            int after = i + 1;
            boolean many = w.formIn(i, Set.of("fler", "flera"));
            // "fler events": no supine follows, so a word with its ending is a noun.
            int noun = w.next(after, k -> w.noun(k) || many && k == after && w.supine(k));
            boolean near = noun < w.size() && noun <= i + 3;
            boolean known = w.tag(i - 1, "DT") && w.token(i - 1).xpos().contains("|DEF");
            boolean compared = w.any(i + 1, noun + 2, k -> w.form(k).equals("än"));
            boolean less = w.formIn(i, Set.of("mindre", "färre"));
            if (more && near && !known && !compared && (less || !trouble(w, noun))) {
                return stop && i > first + 1 ? null : tokens(i, noun);
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
