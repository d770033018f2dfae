package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** Proposals that show in a wish, a stated need or the word for proposing. */
final class SwedishWishRules {
    private static final Set<String> OTHERS =
            Set.of("de", "som", "många", "alla", "folk", "andra", "ingen");
    private static final Set<String> SPECIFIC =
            WordList.of(
                    "mer, mera, fler, flera, bättre, en, ett, nya, ny, nytt, ökad, ökat",
                    "tillkomma, större, bredare, ytterligare, tydligare, tydlig");

    private static final Set<String> OPENS =
            WordList.of(":, är, vore, på, att, om, handlar, innebär, går, kan, -, –");
    private static final Set<String> ASKS =
            WordList.of(
                    "varför inte, hur vore, vad sägs, kan inte, kan ni, kan man, kan vi, går det, tänk om",
                    "skulle kunna, skulle man, skulle det, skulle inte, borde inte");

    static final List<Rule> RULES =
            List.of(
                    new Rule("WOULD_BE_GOOD", SwedishWishRules::wouldBeGood),
                    new Rule("WISH", SwedishWishRules::wish),
                    new Rule("WANT", SwedishWishRules::want),
                    new Rule("PROPOSE", SwedishWishRules::propose),
                    new Rule("PROPOSAL_NOUN", SwedishWishRules::proposalNoun),
                    new Rule("WHY_NOT", SwedishWishRules::whyNot),
                    new Rule("FOR_OR_AGAINST", SwedishWishRules::forOrAgainst));

    private SwedishWishRules() {}

    private static @Nullable Span wouldBeGood(Words w) {
        int vore = w.nextForm(0, Set.of("vore"));
        if (vore < w.size()) {
            boolean with = w.any(vore, vore + 6, i -> w.formIn(i, Set.of("med", "om", "att")));
            boolean good =
                    w.any(
                            Math.max(0, vore - 4),
                            w.size(),
                            i -> w.lemmaIn(i, SwedishWords.GOOD) || w.formIn(i, SwedishWords.GOOD));
            return (with || good) && w.size() > vore + 3 ? tokens(vore, vore) : null;
        }
        int thankful = w.nextForm(0, Set.of("tacksam", "tacksamma", "glad", "glada"));
        if (w.form(thankful + 1).equals("om") && w.any(thankful + 2, w.size(), w::noun)) {
            return tokens(thankful, thankful + 1);
        }
        int would = w.nextForm(0, Set.of("skulle", "hade"));
        int be = w.nextForm(would, Set.of("vara", "varit", "uppskattas", "bli"));
        boolean good =
                w.any(
                        be,
                        be + 5,
                        i -> w.lemmaIn(i, SwedishWords.GOOD) || w.formIn(i, SwedishWords.GOOD));
        boolean content =
                w.any(be + 2, w.size(), w::noun) || w.any(be + 2, w.size(), w::infinitive);
        return be < w.size() && be <= would + 4 && good && content ? tokens(would, be) : null;
    }

    private static @Nullable Span wish(Words w) {
        for (int i = 0; i < w.size(); i++) {
            boolean verb =
                    w.lemmaIn(i, SwedishWords.WISH) && (w.finite(i) || w.upos(i, "NOUN"))
                            || w.formIn(
                                    i,
                                    Set.of(
                                            "hoppas",
                                            "önskas",
                                            "önskat",
                                            "önskar",
                                            "efterlyser",
                                            "efterlyses",
                                            "önskvärt",
                                            "önskemål"));
            boolean others =
                    w.formIn(i - 1, OTHERS) || w.formIn(i + 1, Set.of("lycka", "er", "dig"));
            boolean hope =
                    w.lemma(i).equals("hoppas")
                            && !w.form(i + 1).equals("att")
                            && !w.form(i + 1).equals("på");
            boolean denied =
                    w.upos(i, "NOUN") && w.any(i - 2, i, k -> w.formIn(k, SwedishWords.NEGATION));
            if (verb && !denied && !others && !hope && !w.formIn(i + 1, SwedishWords.NEGATION)) {
                return tokens(i, i);
            }
        }
        return null;
    }

    private static @Nullable Span want(Words w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.form(i).equals("skulle") && w.any(i + 1, i + 4, k -> w.form(k).equals("vilja"))) {
                return tokens(i, i + 1);
            }
            if (!w.form(i).equals("vill") || w.formIn(i + 1, SwedishWords.NEGATION)) {
                continue;
            }
            boolean mine =
                    w.formIn(i - 1, Set.of("jag", "vi", "undertecknad"))
                            || w.formIn(i + 1, Set.of("jag", "vi"))
                            || i == w.first() && !w.formIn(i + 1, Set.of("ni", "du", "man"));
            int verb = w.next(i + 1, k -> w.infinitive(k) || w.form(k).equals("att"));
            boolean gets =
                    verb <= i + 4
                            && (w.formIn(verb, Set.of("ha", "att", "se", "få", "föreslå", "önska"))
                                    || w.lemmaIn(verb, SwedishWords.ACT));
            boolean someone =
                    w.form(i + 1).equals("ha")
                            && w.formIn(i + 2, SPECIFIC)
                            && !w.formIn(i - 1, OTHERS)
                            && !w.formIn(i - 1, Set.of("ni", "du"));
            if (mine && gets || someone) {
                return tokens(i, Math.min(verb, w.size() - 1));
            }
        }
        return null;
    }

    private static @Nullable Span propose(Words w) {
        for (int i = 0; i < w.size(); i++) {
            boolean verb =
                    w.lemmaIn(i, SwedishWords.PROPOSE)
                            || w.formIn(
                                    i, Set.of("föreslår", "föreslås", "förslår", "rekommenderar"));
            boolean demanded =
                    w.form(i).equals("kräver")
                            && w.formIn(i - 1, Set.of("jag", "vi"))
                            && w.form(i + 1).equals("att");
            boolean ordered =
                    w.form(i).equals("uppdrag")
                            && w.formIn(i - 1, Set.of("i"))
                            && w.any(
                                    0,
                                    i,
                                    k ->
                                            w.lemma(k).equals("ge")
                                                    || w.formIn(k, Set.of("ges", "får")));
            if (verb && !w.formIn(i - 1, OTHERS) || ordered || demanded) {
                return tokens(i, i);
            }
        }
        return null;
    }

    private static @Nullable Span proposalNoun(Words w) {
        for (int i = 0; i < w.size(); i++) {
            if (!w.lemmaIn(i, SwedishWords.PROPOSAL_NOUNS) || !w.noun(i)) {
                continue;
            }
            boolean negated =
                    w.formIn(i - 1, SwedishWords.NEGATION)
                            || w.formIn(i - 1, Set.of("till", "bakom"))
                            || w.form(i - 2).equals("med");
            boolean opens =
                    w.formIn(i + 1, OPENS) || w.form(i + 1).equals("till") && i <= w.first() + 3;
            boolean mine =
                    i == w.first()
                            || w.formIn(
                                    i - 1,
                                    Set.of(
                                            "mitt",
                                            "ett",
                                            "min",
                                            "en",
                                            "vårt",
                                            "mina",
                                            "bra",
                                            "förslaget"))
                            || w.tag(i, "NN") && w.token(i).xpos().contains("DEF");
            boolean content = w.any(i + 2, w.size(), k -> w.noun(k) || w.infinitive(k));
            if (!negated && opens && mine && content) {
                return tokens(i, i + 1);
            }
        }
        return null;
    }

    private static @Nullable Span whyNot(Words w) {
        int first = w.first();
        String two = w.form(first) + " " + w.form(first + 1);
        boolean possible =
                w.form(first).equals("finns")
                        && w.any(first + 1, first + 5, i -> w.form(i).equals("att"))
                        && w.any(
                                first + 1,
                                first + 4,
                                i -> w.lemmaIn(i, Set.of("möjlighet", "chans")));
        boolean imagined =
                two.equals("tänk om")
                        && !w.any(
                                first + 2,
                                w.size(),
                                i ->
                                        w.formIn(i, Set.of("fanns", "hade", "fick"))
                                                || w.lemmaIn(i, SwedishWords.ACT));
        boolean asks = ASKS.contains(two) && !imagined || possible;
        boolean why = two.equals("varför inte") && !w.question() && w.size() < 4;
        boolean content =
                w.any(first + 2, w.size(), w::noun) || w.any(first + 2, w.size(), w::infinitive);
        return asks && !why && content ? tokens(first, first + 1) : null;
    }

    /** "Ja till en simhall", "Nej till parkeringshus", "Vi motsätter oss rivningen". */
    private static @Nullable Span forOrAgainst(Words w) {
        int first = w.first();
        boolean says =
                w.formIn(first, Set.of("ja", "nej", "stopp"))
                        && w.formIn(
                                w.form(first + 1).equals("tack") ? first + 2 : first + 1,
                                Set.of("till", "för"));
        if (says && w.any(first + 2, first + 6, w::noun)) {
            return tokens(first, first + 1);
        }
        int against = w.next(0, i -> w.formIn(i, Set.of("motsätter", "protesterar")));
        return w.any(against + 1, against + 5, w::noun) ? tokens(against, against) : null;
    }
}
