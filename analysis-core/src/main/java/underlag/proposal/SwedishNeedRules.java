package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * Proposals that show in a stated need: "Här behövs en hiss", "Mer belysning behövs". That
 * something is missing ("det saknas", "jag saknar") is a problem told, and no rule's business.
 */
final class SwedishNeedRules {
    private static final Set<String> NEEDS =
            Set.of("behövs", "krävs", "behöver", "behövas", "erfordras");
    private static final Set<String> SPECIFIC =
            WordList.of(
                    "mer, mera, fler, flera, bättre, en, ett, nya, ny, nytt, ökad, ökat, tillkomma",
                    "större, bredare, ytterligare, tydligare, tydlig");
    private static final Set<String> PEOPLE =
            WordList.of("man, jag, barnen, du, de, som, alla, ungdomar, människor, vuxna");

    static final List<Rule> RULES =
            List.of(
                    new Rule("NEED", SwedishNeedRules::need),
                    new Rule("NEEDED", SwedishNeedRules::needed),
                    new Rule("NEED_OF", SwedishNeedRules::needOf));

    private SwedishNeedRules() {}

    private static @Nullable Span need(Words w) {
        if (w.formIn(w.first(), Set.of("om", "när"))) {
            return null;
        }
        for (int i = 0; i < w.size(); i++) {
            if (w.formIn(i, NEEDS) && !denied(w, i) && specific(w, i)) {
                return tokens(i, i);
            }
        }
        return null;
    }

    /** "behövs inte", "behövs något", "som behövs", "man behöver". */
    private static boolean denied(Words w, int i) {
        boolean people =
                w.form(i).equals("behöver")
                        && (w.formIn(i - 1, PEOPLE) || w.lemmaIn(i - 1, SwedishWords.PERSONS));
        boolean aside = w.form(i).equals("behövs") && w.formIn(i - 1, Set.of("som", "inte"));
        boolean nothing = w.formIn(i + 1, SwedishWords.NEGATION) || w.form(i + 1).equals("något");
        return people || aside || nothing;
    }

    private static boolean specific(Words w, int i) {
        boolean named =
                w.any(
                        i + 1,
                        i + 5,
                        k ->
                                w.formIn(k, SPECIFIC)
                                        || w.infinitive(k) && w.passive(k)
                                        || w.noun(k) && w.lemma(k).endsWith("ning"));
        return named || w.noun(i + 1) || w.tag(i + 1, "JJ") && w.noun(i + 2);
    }

    /** "Fler hållplatser behövs", "En hiss behövs vid torget". */
    private static @Nullable Span needed(Words w) {
        int first = w.first();
        int need = w.nextForm(first, Set.of("behövs", "krävs"));
        boolean more =
                w.formIn(first, SPECIFIC)
                        || w.lemmaIn(first, SwedishWords.MORE)
                        || w.tag(first, "JJ") && w.indefiniteNoun(first + 1);
        boolean thing = w.any(first + 1, first + 4, w::noun);
        boolean plain = !w.any(first, need, i -> w.tag(i, "HP") || w.tag(i, "SN"));
        return need < w.size()
                        && more
                        && thing
                        && plain
                        && SwedishVerbRules.mainVerb(w, 0) == need
                        && !w.formIn(need + 1, SwedishWords.NEGATION)
                ? tokens(first, need)
                : null;
    }

    /** "Det finns behov av fler …", "Det är dags att bygga …". */
    private static @Nullable Span needOf(Words w) {
        for (int i = 0; i < w.size(); i++) {
            boolean of =
                    w.form(i).equals("behov")
                            && w.form(i + 1).equals("av")
                            && (w.formIn(i + 2, SPECIFIC) || w.form(i + 2).equals("att"));
            boolean due =
                    w.form(i).equals("dags")
                            && w.form(i + 1).equals("att")
                            && w.infinitive(i + 2)
                            && w.lemmaIn(i + 2, SwedishWords.ACT);
            if ((of || due) && !w.any(0, i, k -> w.formIn(k, SwedishWords.NEGATION))) {
                return tokens(i, Math.min(i + 2, w.size() - 1));
            }
        }
        return null;
    }
}
