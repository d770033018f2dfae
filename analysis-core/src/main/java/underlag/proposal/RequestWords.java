package underlag.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.language.Token;

/** Which words of a clause say what is to be done, and which say with what. */
final class RequestWords {
    private static final Set<String> SAYS_NOTHING =
            WordList.of(
                    "kommun, stad, jag, vara, bli, ha, få, kunna, skola, vilja, böra, behöva",
                    "finnas, tycka, önska, föreslå, anse, se, hoppas, kräva, förslag, idé, önskemål",
                    "behov, stor, mycken, mången, gärna, måste, komma, gå, låta, förslå, behövas",
                    "bra, god, fin, trevlig, kul, rolig, skön, tips, önskan, lite, olika, viss, önskvärd",
                    "efterfrågad, tack, härmed, annan, sådan, samma, möjlighet, möjlig, någon, plats",
                    "område, typ, form, slag, dags, använda, ar, va, person, hela, hel, fram, rejäl, riktig",
                    "verklig, snarast, snart, sak, sak, sätt, del, exempel, publik, offentlig, kommunal",
                    "be, have, do, can, should, would, need, want, wish, like, please, more, some",
                    "city, town, council, municipality, think, suggest, propose, possible, place",
                    "sein, werden, haben, können, sollen, müssen, wünschen, vorschlagen, stadt",
                    "bitte, möglich, geben, sollten, könnten, stelle, dringend");
    private static final Set<String> DENIALS =
            WordList.of(
                    "inte, ej, aldrig, inga, ingen, inget, not, no, never, nicht, kein, keine, n't");
    private static final Set<String> REFUSED = Set.of("till", "tack", "för");
    private static final Set<String> LETS = Set.of("låta", "let", "lassen");

    /** Verbs after which the adjective says what is to change: "ha längre öppettider". */
    private static final Set<String> GIVES =
            WordList.of("ha, få, göra, ge, införa, ordna, erbjuda, skapa, have, get, make, haben");

    private static final Set<String> PARTICLES =
            Set.of("bort", "upp", "ner", "ned", "kvar", "in", "ut", "av");
    private static final Set<String> STAYS = Set.of("kvar");
    private static final Set<String> REMAIN =
            WordList.of("stå, vara, ha, få, bli, låta, lämna, finnas, ligga");

    private static final String FREE = "fri";
    private static final Set<String> FOR_NOTHING =
            WordList.of("avgiftsfri, kostnadsfri, valfri, hinderfri");
    private static final int SHORTEST = 3;

    /** The name in the lists of all words for building. */
    private static final String BUILD = "bebygga";

    private static final Set<String> ONE = WordList.of("en, ett, one, ein");
    private static final int NEAR = 3;

    static final Direction ANY = new Direction("", false);

    private static final Set<String> WHERE =
            WordList.of("utomhus, inomhus, ute, inne, outdoor, indoor");

    private RequestWords() {}

    /**
     * Whether a word is compared: not the action itself, nor what only says how much or which way.
     */
    static boolean says(
            Token token, Direction.Kinds kinds, Direction direction, @Nullable String action) {
        String lemma = lower(token.lemma());
        boolean number = token.upos().equals("NUM") && !ONE.contains(lemma);
        boolean content = token.isContentWord() || number || WHERE.contains(lemma);
        boolean acts = action != null && (action.equals(lemma) || action.startsWith(lemma + " "));
        String form = kinds.kind(lower(token.form()));
        String kind = form == null ? kinds.kind(lemma) : form;
        boolean decides =
                kind != null
                        && (direction.equals(ANY)
                                || kind.equals(direction.kind())
                                || kind.equals(Direction.ADD));
        return content && !SAYS_NOTHING.contains(lemma) && !acts && !decides;
    }

    static Direction direction(
            List<Token> clause,
            ProposalEvidence evidence,
            Direction.Kinds kinds,
            SameThings things) {
        String action = evidence.action();
        String verb = action == null ? "" : action.split(" ", 2)[0];
        Words words = new Words(clause);
        int at = words.next(0, i -> words.lemma(i).equals(verb));
        String kind = null;
        if (action != null && at < words.size()) {
            String whole = action.equals(verb) ? withParticle(words, at) : action;
            kind = kinds.kind(whole);
            if (kind == null && !SAYS_NOTHING.contains(verb)) {
                kind = kinds.kind(verb) == null ? things.name(action) : kinds.kind(verb);
            }
        }
        if (remains(words)) {
            kind = "keep";
        } else if (kind == null && LETS.contains(verb)) {
            kind = then(clause, kinds, things);
        }
        if (kind == null || GIVES.contains(verb) && kind.equals(Direction.ADD)) {
            kind = modifier(words, kinds);
        }
        boolean refused = refuses(clause);
        boolean freed = words.any(0, words.size(), i -> freedOf(words.token(i), things) != null);
        kind = freed && kind.equals(Direction.ADD) ? "remove" : kind;
        boolean denied = refused || words.any(0, words.size(), i -> words.formIn(i, DENIALS));
        return undone(words, at, kinds, Direction.of(kind, denied));
    }

    /** "Nej till kameror", "Nej tack till kameror"; not "Nej, sätt upp kameror". */
    private static boolean refuses(List<Token> clause) {
        return clause.size() > 2
                && lower(clause.getFirst().form()).equals("nej")
                && REFUSED.contains(lower(clause.get(1).form()));
    }

    /** "Lägg inte ner": a denial may stand between a verb and its particle. */
    private static String withParticle(Words w, int verb) {
        int next = w.formIn(verb + 1, DENIALS) ? verb + 2 : verb + 1;
        return w.formIn(next, PARTICLES) ? w.lemma(verb) + " " + w.form(next) : w.lemma(verb);
    }

    /** "ha kvar", "stå kvar", "bli kvar". */
    private static boolean remains(Words w) {
        int stays = w.nextForm(0, STAYS);
        return stays < w.size() && w.any(stays - NEAR, stays, i -> w.lemmaIn(i, REMAIN));
    }

    /** "Stoppa rivningen" keeps, "Stoppa bygget" does not build. */
    private static Direction undone(Words w, int verb, Direction.Kinds kinds, Direction said) {
        if (!said.equals(new Direction("remove", false))) {
            return said;
        }
        int noun = w.next(verb + 1, w::noun);
        String kind = noun < w.size() ? kinds.kind(w.lemma(noun)) : null;
        if (kind == null || noun > verb + NEAR) {
            return said;
        }
        return switch (kind) {
            case "remove" -> new Direction("keep", false);
            case Direction.ADD -> new Direction(Direction.ADD, true);
            default -> said;
        };
    }

    /** The lemma of the thing: in "hallen borde ha längre öppettider" what shall be longer. */
    static String object(List<Token> clause, ProposalEvidence evidence, Direction.Kinds kinds) {
        Words w = new Words(clause);
        int gives = w.next(0, i -> w.upos(i, "VERB") && w.lemmaIn(i, GIVES));
        int changed =
                w.next(
                        gives + 1,
                        i ->
                                w.upos(i, "ADJ")
                                        && w.upos(i + 1, "NOUN")
                                        && (kinds.isKindWord(w.form(i))
                                                || kinds.isKindWord(w.lemma(i))));
        return changed < w.size() ? w.lemma(changed + 1) : lower(evidence.object());
    }

    /** What a thing shall be free of, "bil" for "bilfri", or null. */
    static @Nullable Concept freedOf(Token token, SameThings things) {
        String lemma = lower(token.lemma());
        if (!token.upos().equals("ADJ") || !lemma.endsWith(FREE) || FOR_NOTHING.contains(lemma)) {
            return null;
        }
        String base = lemma.substring(0, lemma.length() - FREE.length());
        String key = things.name(base);
        return base.length() < SHORTEST
                ? null
                : new Concept(key, List.of(), Set.of(key), token.form(), 1);
    }

    /** Where no thing is named, what is done: "Bygg inte på ängen". */
    static @Nullable Concept doing(
            List<Token> clause, Map<String, Concept> said, SameThings things) {
        return clause.stream()
                .filter(t -> things.name(lower(t.lemma())).equals(BUILD))
                .map(t -> Concept.of(t, things))
                .map(c -> new Concept(c.key(), List.of(), Set.of(c.key()), c.word(), 1))
                .findFirst()
                .orElseGet(
                        () ->
                                said.values().stream()
                                        .filter(c -> c.weight() == 1)
                                        .findFirst()
                                        .orElse(null));
    }

    /** "Låt arenan heta …": what is let happen. */
    private static @Nullable String then(
            List<Token> clause, Direction.Kinds kinds, SameThings things) {
        return clause.stream()
                .filter(t -> t.upos().equals("VERB"))
                .map(t -> lower(t.lemma()))
                .filter(lemma -> !SAYS_NOTHING.contains(lemma))
                .map(lemma -> kinds.kind(lemma) == null ? things.name(lemma) : kinds.kind(lemma))
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** "Bättre belysning" mends, "Färre bilar" takes away; the first such word decides. */
    private static String modifier(Words w, Direction.Kinds kinds) {
        for (int i = 0; i < w.size(); i++) {
            boolean longer = w.formIn(i - 1, DENIALS) && w.form(i).equals("längre");
            if (!w.mark(i) && !longer) {
                String form = kinds.kind(w.form(i));
                String kind = form == null ? kinds.kind(w.lemma(i)) : form;
                boolean gives = w.upos(i, "VERB") && w.lemmaIn(i, GIVES);
                if (kind != null && !gives) {
                    return kind;
                }
            }
        }
        return Direction.ADD;
    }

    private static String lower(@Nullable String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }
}
