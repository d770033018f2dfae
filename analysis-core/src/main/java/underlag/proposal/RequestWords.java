package underlag.proposal;

import java.util.List;
import java.util.Locale;
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
        boolean content =
                token.isContentWord() || token.upos().equals("NUM") || WHERE.contains(lemma);
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
        boolean inClause = clause.stream().anyMatch(t -> lower(t.lemma()).equals(verb));
        String kind = action == null || !inClause ? null : kinds.kind(action);
        if (action != null && kind == null && inClause && !SAYS_NOTHING.contains(verb)) {
            kind = kinds.kind(verb) == null ? things.name(action) : kinds.kind(verb);
        }
        if (kind == null && LETS.contains(verb)) {
            kind = then(clause, kinds, things);
        }
        if (kind == null) {
            kind = modifier(clause, kinds);
        }
        boolean denied = clause.stream().anyMatch(t -> DENIALS.contains(lower(t.form())));
        return new Direction(kind, denied || refuses(clause));
    }

    /** "Nej till kameror", "Nej tack till kameror"; not "Nej, sätt upp kameror". */
    private static boolean refuses(List<Token> clause) {
        return clause.size() > 2
                && lower(clause.getFirst().form()).equals("nej")
                && REFUSED.contains(lower(clause.get(1).form()));
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
    private static String modifier(List<Token> clause, Direction.Kinds kinds) {
        for (Token token : clause) {
            if (!token.isPunctuation()) {
                String form = kinds.kind(lower(token.form()));
                String kind = form == null ? kinds.kind(lower(token.lemma())) : form;
                if (kind != null) {
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
