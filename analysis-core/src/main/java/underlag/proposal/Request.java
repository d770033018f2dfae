package underlag.proposal;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/**
 * What a proposal asks for, in words that can be compared.
 *
 * @param object the thing, "" where none is known
 * @param kind add, remove, keep, mend …, with "not " before it where it is denied
 * @param place content words of the place, in order; "där" where it is only pointed at, "" where
 *     none is named
 * @param rest the other content words
 * @param text the words as said, without marks and letter case
 */
record Request(String object, String kind, String place, Set<String> rest, String text) {
    private static final Set<String> SAYS_NOTHING =
            WordList.of(
                    "kommun, stad, jag, vara, bli, ha, få, kunna, skola, vilja, böra, behöva",
                    "finnas, tycka, önska, föreslå, anse, se, hoppas, kräva, förslag, idé, önskemål",
                    "behov, stor, många, mycket, gärna, måste, komma, gå, låta, förslå, behövas",
                    "bra, trevlig, kul, rolig, skön, fin, tips, önskan, lite, olika, viss, önskvärd, efterfrågad, tack");
    private static final Set<String> DENIALS =
            Set.of("inte", "ej", "aldrig", "inga", "ingen", "inget");

    static Request of(AnnotatedStatement statement, ProposalEvidence evidence) {
        String object = evidence.object() == null ? "" : SameThings.name(lower(evidence.object()));
        String place = placeWords(statement, evidence.place());
        Set<String> rest =
                ProposalTitle.tokens(statement, evidence).stream()
                        .filter(Token::isContentWord)
                        .filter(t -> !inPlace(t, statement, evidence.place()))
                        .filter(t -> !SwedishActions.isKindWord(lower(t.form())))
                        .map(t -> lower(t.lemma()))
                        .filter(lemma -> !SameThings.name(lemma).equals(object))
                        .filter(lemma -> !SAYS_NOTHING.contains(lemma))
                        .filter(lemma -> !kindWord(lemma, evidence.action()))
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Request(object, kind(statement, evidence), place, rest, folded(statement));
    }

    /** Whether the two may be compared at all: the same thing, action and place. */
    String key() {
        return object + "|" + kind + "|" + place;
    }

    /**
     * Whether both ask the same, given equal keys: nothing else said in either, or at least half of
     * all else in common.
     */
    boolean asksTheSame(Request other) {
        if (rest.isEmpty() || other.rest.isEmpty()) {
            return rest.size() == other.rest.size();
        }
        long common = rest.stream().filter(other.rest::contains).count();
        return 2 * common >= rest.size() + other.rest.size() - common;
    }

    private static boolean kindWord(String lemma, @Nullable String action) {
        return SwedishActions.isKindWord(lemma)
                || action != null && (action.equals(lemma) || action.startsWith(lemma + " "));
    }

    private static String kind(AnnotatedStatement statement, ProposalEvidence evidence) {
        String kind = evidence.action() == null ? modifier(statement) : kindOf(evidence.action());
        boolean denied =
                statement.tokens().stream().anyMatch(t -> DENIALS.contains(lower(t.form())));
        return denied ? "not " + kind : kind;
    }

    private static String kindOf(String action) {
        return SwedishActions.kind(action);
    }

    /** "Bättre belysning" mends, "Färre bilar" removes; the first such word decides. */
    private static String modifier(AnnotatedStatement statement) {
        return statement.tokens().stream()
                .filter(t -> t.upos().equals("ADJ") || t.upos().equals("ADV"))
                .map(t -> kindWordOf(t))
                .filter(word -> !word.isEmpty())
                .map(SwedishActions::kind)
                .findFirst()
                .orElse("add");
    }

    private static String kindWordOf(Token token) {
        return SwedishActions.isKindWord(lower(token.form()))
                ? lower(token.form())
                : SwedishActions.isKindWord(lower(token.lemma())) ? lower(token.lemma()) : "";
    }

    private static String placeWords(AnnotatedStatement statement, @Nullable String place) {
        if (place == null) {
            boolean pointed =
                    statement.tokens().stream()
                            .anyMatch(t -> Set.of("där", "här", "dit").contains(lower(t.form())));
            return pointed ? "där" : "";
        }
        return statement.tokens().stream()
                .filter(t -> inPlace(t, statement, place) && t.isContentWord())
                .map(t -> lower(t.lemma()))
                .collect(Collectors.joining(" "));
    }

    private static boolean inPlace(
            Token token, AnnotatedStatement statement, @Nullable String place) {
        int start = place == null ? -1 : statement.statement().verbatim().indexOf(place);
        return place != null
                && start >= 0
                && token.span().start() >= start
                && token.span().end() <= start + place.length();
    }

    private static String folded(AnnotatedStatement statement) {
        return statement.tokens().stream()
                .filter(t -> !t.isPunctuation())
                .map(t -> lower(t.form()))
                .collect(Collectors.joining(" "));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
