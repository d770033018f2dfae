package underlag.proposal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;

/** What a proposal asks for: the action, the thing, the place. */
final class ProposalContent {
    private static final Set<String> EMPTY_VERBS =
            WordList.of(
                    "vara, bli, ha, få, kunna, skola, vilja, böra, behöva, finnas, tycka",
                    "önska, föreslå, anse, se, hoppas, komma, gå, kräva, rekommendera",
                    "efterlysa, måste");
    private static final Set<String> EMPTY_NOUNS =
            WordList.of(
                    "möjlighet, sak, sätt, del, typ, form, slag, sort, antal, förslag, idé",
                    "tanke, gång, uppdrag, exempel, kommun, stad, behov, önskemål, fall, tid",
                    "dag, år, lösning, alternativ, tack, tex");
    private static final Set<String> PLACE_WORDS =
            WordList.of(
                    "vid, på, i, längs, mellan, utanför, bakom, framför, runt, kring, över",
                    "under, till, från, utmed, invid, intill, bredvid, nära, utefter",
                    "ovanför, nedanför, mot");
    private static final Set<String> PARTICLES =
            Set.of("bort", "upp", "ner", "ned", "kvar", "fram", "ut", "in");
    private static final Set<String> GENITIVE = Set.of("av");
    private static final int OBJECT_WITHIN = 7;

    private ProposalContent() {}

    /** Evidence in the words of the statement, as sure as its families of rules are. */
    static ProposalEvidence evidence(
            AnnotatedStatement statement,
            Words words,
            List<String> rules,
            Span trigger,
            Grammar grammar) {
        double confidence = FamilyPrecision.of(statement.language(), rules);
        return evidence(statement, words, rules, trigger, grammar, confidence);
    }

    /** Evidence in the words of the statement. */
    static ProposalEvidence evidence(
            AnnotatedStatement statement,
            Words words,
            List<String> rules,
            Span trigger,
            Grammar grammar,
            double confidence) {
        Grammar.Content content = grammar.content(words, rules.getFirst(), trigger);
        int object = content.object();
        Span place = content.place();
        return new ProposalEvidence(
                statement.id(),
                rules,
                characters(words, trigger),
                content.action(),
                object < words.size() ? words.token(object).lemma() : null,
                place == null
                        ? null
                        : characters(words, place).of(statement.statement().verbatim()),
                confidence);
    }

    private static Span characters(Words words, Span tokens) {
        return new Span(
                words.token(tokens.start()).span().start(),
                words.token(Math.min(tokens.end(), words.size()) - 1).span().end());
    }

    /** What a Swedish proposal asks for. */
    static Grammar.Content of(Words words, String rule, Span trigger) {
        int verb = rule.startsWith("NEW_THING") ? words.size() : verb(words, trigger);
        int object = object(words, verb, trigger);
        return new Grammar.Content(action(words, verb, object), object, place(words, object));
    }

    /** The verb that says what to do, or the size. */
    private static int verb(Words w, Span trigger) {
        for (int i = Math.max(0, trigger.start());
                i < Math.min(w.size(), trigger.end() + OBJECT_WITHIN);
                i++) {
            boolean said =
                    w.finite(i)
                            && w.lemmaIn(i, SwedishWords.ACT)
                            && w.any(trigger.start(), i, k -> w.form(k).equals("att"));
            boolean does =
                    w.tag(i, "VB|IMP")
                            || w.infinitive(i)
                            || w.tag(i, "VB") && w.passive(i)
                            || said && w.tag(i, "VB|PRS")
                            || i == trigger.start() && w.formIn(i, SwedishWords.IMPERATIVES);
            if (does && !w.lemmaIn(i, EMPTY_VERBS)) {
                return i;
            }
        }
        return w.size();
    }

    private static @Nullable String action(Words w, int verb, int object) {
        if (verb < w.size()) {
            boolean particle = w.tag(verb + 1, "PL") || w.formIn(verb + 1, PARTICLES);
            return particle ? w.lemma(verb) + " " + w.form(verb + 1) : w.lemma(verb);
        }
        return object >= 2 && doing(w, object - 2) && w.form(object - 1).equals("av")
                ? w.lemma(object - 2)
                : null;
    }

    private static int object(Words w, int verb, Span trigger) {
        int before = subject(w, verb, trigger);
        if (before >= 0) {
            return head(w, before);
        }
        int from = verb < w.size() ? verb + 1 : trigger.start();
        int end = w.next(from, i -> w.formIn(i, Set.of(".", "!", "?")));
        for (int i = Math.max(0, from); i < end; i++) {
            if (carries(w, i) && !w.formIn(i - 1, PLACE_WORDS) && !municipality(w, i)) {
                return head(w, i);
            }
        }
        int any = w.next(Math.max(0, trigger.start()), i -> carries(w, i));
        int found = any < w.size() ? any : w.next(0, i -> carries(w, i));
        return found < w.size() ? head(w, found) : found;
    }

    /** "Trappan" in "Trappan behöver lagas", "utegym" in "Ett utegym önskas"; or −1. */
    private static int subject(Words w, int verb, Span trigger) {
        int passive = verb < w.size() ? verb : trigger.start();
        boolean there = w.form(passive - 1).equals("det") || w.form(passive + 1).equals("det");
        if (!w.passive(passive) || there) {
            return -1;
        }
        for (int i = 0; i < passive; i++) {
            if (carries(w, i) && !w.formIn(i - 1, PLACE_WORDS) && !w.formIn(i + 1, GENITIVE)) {
                return i;
            }
        }
        return -1;
    }

    /** The last of nouns in a row, "Stora torgets bänkar" → "bänkar"; after "av" what is done. */
    private static int head(Words w, int noun) {
        int at = noun;
        while (carries(w, at + 1) || w.noun(at + 1) && carries(w, at + 2)) {
            at++;
        }
        if (doing(w, at) && w.form(at + 1).equals("av")) {
            int done = w.next(at + 2, i -> carries(w, i));
            return done <= at + 4 && done < w.size() ? done : at;
        }
        return at;
    }

    /** "Göteborgs stad", "Åre kommun": who is asked, not what is asked for. */
    private static boolean municipality(Words w, int i) {
        return w.upos(i, "PROPN")
                && w.lemmaIn(i + 1, Set.of("stad", "kommun"))
                && !w.tag(i + 1, "NN|UTR|SIN|IND|GEN")
                && !w.noun(i + 2);
    }

    private static boolean doing(Words w, int i) {
        return w.lemma(i).endsWith("ning")
                || w.lemmaIn(i, Set.of("underhåll", "anläggande", "byggande", "bevarande"));
    }

    private static boolean carries(Words w, int i) {
        return w.noun(i) && !w.lemmaIn(i, EMPTY_NOUNS);
    }

    /**
     * "vid sjön": the first preposition with a definite noun or a name after the object, or null.
     */
    private static @Nullable Span place(Words w, int object) {
        for (int i = object + 1; i < w.size(); i++) {
            int noun = w.formIn(i, PLACE_WORDS) ? w.next(i + 1, w::noun) : w.size();
            boolean near = noun < w.size() && noun <= i + 3;
            if (!near || w.any(i + 1, noun, k -> w.tag(k, "PP") || w.tag(k, "VB"))) {
                continue;
            }
            int last = noun;
            while (w.noun(last + 1)) {
                last++;
            }
            boolean named =
                    w.upos(noun, "PROPN")
                            || w.token(noun).xpos().contains("|DEF")
                            || w.token(last).xpos().contains("|DEF");
            if (named) {
                return Rule.tokens(i, last);
            }
        }
        return null;
    }
}
