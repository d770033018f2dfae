package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * Proposals that show in what a thing that is not there yet would do: "En lekplats skulle göra
 * torget roligare", "Om man öppnade porten …". The thing is new, so it stands in the indefinite.
 */
final class SwedishBenefitRules {
    private static final Set<String> ASKED_FOR =
            WordList.of(
                    "efterfrågad, efterfrågat, efterfrågade, efterlängtad, efterlängtat",
                    "önskvärd, önskvärt, önskat, önskad, nödvändig, nödvändigt, behövlig",
                    "välkommet, välkommen, välbehövlig, välbehövligt");
    private static final Set<String> GAINS = Set.of("bra", "gott", "väl");
    private static final Set<String> DOES_GOOD =
            WordList.of(
                    "skapa, öka, minska, förbättra, locka, höja, underlätta, främja, ge, bidra, hjälpa");

    static final List<Rule> RULES =
            List.of(
                    new Rule("NEW_THING_WOULD", SwedishBenefitRules::newThingWould),
                    new Rule("NEW_THING_DOES", SwedishBenefitRules::newThingDoes),
                    new Rule("NEW_MEANS", SwedishBenefitRules::newMeans),
                    new Rule("IF_IT_WERE", SwedishBenefitRules::ifItWere),
                    new Rule("GLADLY", SwedishBenefitRules::gladly));

    private SwedishBenefitRules() {}

    /** "Fler bänkar skulle …", "En simhall hade …"; not "Fler skulle …", "Barn skulle må bra". */
    private static @Nullable Span newThingWould(Words w) {
        int from = afterLead(w);
        int verb = SwedishVerbRules.mainVerb(w, from);
        int noun = w.form(from).equals("att") ? newAction(w, from, verb) : newThing(w, from, verb);
        boolean would = w.form(verb).equals("skulle") && w.any(verb + 1, verb + 5, w::infinitive);
        boolean had = w.form(verb).equals("hade") && w.any(verb + 1, verb + 4, w::supine);
        return noun < w.size() && (would || had) ? tokens(noun, verb) : null;
    }

    /** "Ett utegym är efterlängtat", "En gångbro skapar en genväg". */
    private static @Nullable Span newThingDoes(Words w) {
        int verb = SwedishVerbRules.mainVerb(w, 0);
        int noun = newThing(w, w.first(), verb);
        boolean arranged =
                w.tag(verb, "VB|PRS") && w.passive(verb) && w.lemmaIn(verb, SwedishWords.ACT);
        boolean wanted =
                w.formIn(verb, Set.of("är", "känns", "vore"))
                        && w.any(verb + 1, verb + 4, i -> w.formIn(i, ASKED_FOR));
        boolean good =
                (w.tag(verb, "VB|PRS|AKT") && w.lemmaIn(verb, DOES_GOOD)
                                || w.form(verb).equals("kan")
                                        && w.any(verb + 1, verb + 3, i -> w.lemmaIn(i, DOES_GOOD)))
                        && w.tag(w.first(), "DT")
                        && w.form(w.first()).startsWith("e");
        return noun < w.size() && (wanted || good || arranged) ? tokens(noun, verb) : null;
    }

    /** "Genom bättre belysning skulle …", "Parken skulle må bra av en kiosk". */
    private static @Nullable Span newMeans(Words w) {
        int first = w.first();
        int verb = SwedishVerbRules.mainVerb(w, first);
        boolean unreal = w.formIn(verb, Set.of("skulle", "hade", "vore"));
        int noun = newThing(w, first + 1, verb);
        if (unreal && w.formIn(first, Set.of("genom", "med")) && noun < w.size()) {
            return tokens(first, noun);
        }
        int by = w.next(verb + 1, i -> w.form(i).equals("av") && w.formIn(i - 1, GAINS));
        boolean thing = w.any(by + 1, by + 5, w::indefiniteNoun);
        return unreal && thing && by <= verb + 5 ? tokens(verb, by) : null;
    }

    /** The first word after "Jag tänkte att", "Tror att"; else the first word. */
    private static int afterLead(Words w) {
        int first = w.first();
        int lead = w.next(first, i -> w.lemmaIn(i, Set.of("tänka", "tro", "tycka")));
        return lead <= first + 1 && w.form(lead + 1).equals("att") ? lead + 2 : first;
    }

    /** "Att öppna porten" before "skulle …": the infinitive, or the size. */
    private static int newAction(Words w, int from, int verb) {
        boolean does = w.infinitive(from + 1) && w.lemmaIn(from + 1, SwedishWords.ACT);
        return does && verb < w.size() ? from + 1 : w.size();
    }

    /** The noun of an indefinite phrase that opens the sentence and is no person, or the size. */
    private static int newThing(Words w, int first, int verb) {
        int noun = w.next(first, w::noun);
        boolean opens =
                w.formIn(first, Set.of("en", "ett", "några"))
                        || w.formIn(first, SwedishWords.MORE)
                        || w.tag(first, "JJ") && !w.token(first).xpos().contains("|DEF")
                        || noun == first;
        boolean close = noun <= first + 3 && noun < verb && verb < w.size();
        boolean subject = !w.any(first, verb, i -> w.tag(i, "PN") || w.tag(i, "HP"));
        return opens && close && subject && w.indefiniteNoun(noun) && !SwedishWords.person(w, noun)
                ? noun
                : w.size();
    }

    /** "Om kommunen byggde …, skulle …". */
    private static @Nullable Span ifItWere(Words w) {
        int first = w.first();
        if (!w.form(first).equals("om") || !w.formIn(first + 1, SwedishWords.AGENTS)) {
            return null;
        }
        int verb = w.next(first + 2, w::finite);
        boolean done = w.tag(verb, "VB|PRT") && w.lemmaIn(verb, SwedishWords.ACT);
        return done && verb <= first + 4 ? tokens(first, verb) : null;
    }

    /** "Gärna fler blommor", "Helst nära skolan"; not "Jag går gärna dit". */
    private static @Nullable Span gladly(Words w) {
        int first = w.first();
        boolean opens = w.formIn(first, Set.of("gärna", "helst"));
        boolean said = SwedishVerbRules.mainVerb(w, first + 1) < w.size();
        return opens && !said && w.any(first + 1, w.size(), w::noun) ? tokens(first, first) : null;
    }
}
