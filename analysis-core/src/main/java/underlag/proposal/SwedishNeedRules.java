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
    private static final Set<String> ARRANGED =
            WordList.of(
                    "gå, upphöra, få, ha, hålla, finnas, sluta, börja, ligga, svara, tillåtas, heta");
    private static final Set<String> SHALL = Set.of("måste", "ska", "skall");
    private static final Set<String> STATE =
            WordList.of(
                    "öppen, gratis, kvar, tillgänglig, avgiftsfri, stängd, billig, bemannad, belyst");
    private static final Set<String> MATTERS =
            WordList.of("viktigt, angeläget, nödvändigt, önskvärt, avgörande");
    private static final Set<String> IS_THERE = WordList.of("finns, får, har, införs, byggs");
    private static final Set<String> PEOPLE =
            WordList.of("man, jag, barnen, du, de, som, alla, ungdomar, människor, vuxna");

    static final List<Rule> RULES =
            List.of(
                    new Rule("NEED", SwedishNeedRules::need),
                    new Rule("NEEDED", SwedishNeedRules::needed),
                    new Rule("NEED_OF", SwedishNeedRules::needOf),
                    new Rule("THING_MUST", SwedishNeedRules::thingMust),
                    new Rule("IMPORTANT_THAT", SwedishNeedRules::importantThat));

    private SwedishNeedRules() {}

    private static @Nullable Span need(Words w) {
        if (w.formIn(w.first(), Set.of("om", "när"))) {
            return null;
        }
        for (int i = 0; i < w.size(); i++) {
            boolean need =
                    w.formIn(i, NEEDS)
                            || w.form(i).equals("behöva")
                                    && w.any(i - 3, i, k -> w.form(k).equals("skulle"));
            if (need && !denied(w, i) && specific(w, i)) {
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
            boolean thing =
                    w.form(i + 1).equals("för")
                            && (w.formIn(i + 2, SPECIFIC) || w.tag(i + 2, "JJ") && w.noun(i + 3));
            boolean due =
                    w.form(i).equals("dags")
                            && (thing
                                    || w.form(i + 1).equals("att")
                                            && w.infinitive(i + 2)
                                            && w.lemmaIn(i + 2, SwedishWords.ACT));
            if ((of || due) && !w.any(0, i, k -> w.formIn(k, SwedishWords.NEGATION))) {
                return tokens(i, Math.min(i + 2, w.size() - 1));
            }
        }
        return null;
    }

    /** "Bussen måste gå på söndagar", "Badet behöver vara öppet": a thing, nobody's own duty. */
    private static @Nullable Span thingMust(Words w) {
        int must = w.nextForm(0, Set.of("måste", "behöver"));
        int noun = w.next(w.first(), w::noun);
        boolean thing =
                noun < must
                        && !SwedishWords.person(w, noun)
                        && !w.formIn(noun, SwedishWords.AGENTS)
                        && !w.formIn(must - 1, PEOPLE)
                        && !w.any(0, must, i -> w.tag(i, "SN") || w.tag(i, "PN"));
        int verb = w.next(must + 1, w::infinitive);
        boolean state =
                w.form(verb).equals("vara")
                        && w.any(
                                verb + 1, verb + 4, i -> w.lemmaIn(i, STATE) || w.formIn(i, STATE));
        boolean does = verb <= must + 3 && (w.lemmaIn(verb, ARRANGED) || state);
        if (away(w)) {
            return tokens(w.next(0, i -> w.formIn(i, SHALL)), w.nextForm(0, Set.of("bort")));
        }
        return thing && does && !w.formIn(must + 1, SwedishWords.NEGATION)
                ? tokens(must, verb)
                : null;
    }

    /** "Skyltarna måste bort", "Bilarna ska bort från torget". */
    private static boolean away(Words w) {
        int shall = w.next(0, i -> w.formIn(i, SHALL));
        boolean named =
                w.any(w.first(), shall, w::noun)
                        && !w.formIn(shall - 1, SwedishWords.AGENTS)
                        && !w.any(0, shall, i -> w.tag(i, "SN") || w.tag(i, "PN"));
        return named && w.form(shall + 1).equals("bort") && !w.question();
    }

    /** "Det är viktigt att det finns en vuxen på skolgården". */
    private static @Nullable Span importantThat(Words w) {
        int matters = w.nextForm(0, MATTERS);
        int verb = w.nextForm(matters + 2, IS_THERE);
        boolean that = w.form(matters + 1).equals("att") && verb <= matters + 6;
        int noun = w.next(verb + 1, w::noun);
        boolean thing =
                noun <= verb + 3
                        && w.indefiniteNoun(noun)
                        && !w.any(verb + 1, noun, i -> w.tag(i, "PP") || w.tag(i, "VB"));
        return that && thing ? tokens(matters, verb) : null;
    }
}
