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
                    "dag, år, lösning, alternativ");
    private static final Set<String> PLACE_WORDS =
            WordList.of(
                    "vid, på, i, längs, mellan, utanför, bakom, framför, runt, kring, över",
                    "under, till, från, genom, utmed, invid, intill, bredvid, nära, utefter",
                    "ovanför, nedanför, mot");
    private static final int OBJECT_WITHIN = 7;

    private ProposalContent() {}

    static ProposalEvidence evidence(
            AnnotatedStatement statement, Words words, List<String> rules, Span trigger) {
        int verb = verb(words, trigger);
        int object = object(words, verb < words.size() ? verb : trigger.start() - 1, trigger);
        Span deciding =
                new Span(
                        words.token(trigger.start()).span().start(),
                        words.token(Math.min(trigger.end(), words.size()) - 1).span().end());
        return new ProposalEvidence(
                statement.id(),
                rules,
                deciding,
                verb < words.size() ? action(words, verb) : null,
                object < words.size() ? words.lemma(object) : null,
                place(words, object, statement));
    }

    /** The verb that says what to do, or the size. */
    private static int verb(Words w, Span trigger) {
        for (int i = Math.max(0, trigger.start());
                i < Math.min(w.size(), trigger.end() + OBJECT_WITHIN);
                i++) {
            boolean does = w.tag(i, "VB|IMP") || w.infinitive(i) || w.tag(i, "VB") && w.passive(i);
            if (does && !w.lemmaIn(i, EMPTY_VERBS)) {
                return i;
            }
        }
        return w.size();
    }

    private static String action(Words w, int verb) {
        boolean particle =
                w.tag(verb + 1, "PL")
                        || w.formIn(verb + 1, Set.of("bort", "upp", "ner", "ned", "kvar", "fram"));
        return particle ? w.lemma(verb) + " " + w.form(verb + 1) : w.lemma(verb);
    }

    private static int object(Words w, int after, Span trigger) {
        boolean passive = after >= 0 && w.passive(after);
        if (passive) {
            for (int i = after - 1; i >= 0; i--) {
                if (carries(w, i)) {
                    return i;
                }
            }
        }
        for (int i = Math.max(0, after + 1);
                i < w.size() && !w.formIn(i, Set.of(".", "!", "?"));
                i++) {
            if (carries(w, i) && !w.formIn(i - 1, PLACE_WORDS)) {
                return i;
            }
        }
        int any = w.next(Math.max(0, trigger.start()), i -> carries(w, i));
        return any < w.size() ? any : w.next(0, i -> carries(w, i));
    }

    private static boolean carries(Words w, int i) {
        return w.noun(i) && !w.lemmaIn(i, EMPTY_NOUNS);
    }

    /**
     * "vid sjön": the first preposition with a definite noun or a name after the object, or null.
     */
    private static @Nullable String place(Words w, int object, AnnotatedStatement statement) {
        for (int i = object + 1; i < w.size(); i++) {
            if (!w.formIn(i, PLACE_WORDS)) {
                continue;
            }
            int noun = w.next(i + 1, w::noun);
            boolean near = noun < w.size() && noun <= i + 3;
            boolean named =
                    near && (w.upos(noun, "PROPN") || w.token(noun).xpos().contains("|DEF"));
            if (named) {
                Span span = new Span(w.token(i).span().start(), w.token(noun).span().end());
                return span.of(statement.statement().verbatim());
            }
        }
        return null;
    }
}
