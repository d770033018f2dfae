package underlag.proposal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;

/**
 * Which kind of statement people were asked for, in Swedish, English or German: "Vad är bra?" asks
 * for praise. A question for both good and bad asks for neither.
 */
final class AskedKind {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}+-]+");

    /** First letters of words; "=" before a word wants the whole word. */
    private static final Map<StatementKind, Set<String>> STEMS =
            new EnumMap<>(
                    Map.of(
                            StatementKind.PRAISE,
                            WordList.of(
                                    "=bra, =bäst, =bästa, uppskatta, gilla, trivs, nöjd, styrk, fördel, positiv",
                                    "fungera, funka, =plus, =+, =ros, beröm, =good, =best, =like, =well, strength",
                                    "enjoy, =works, =gut, =gefällt, stärke, vorteil"),
                            StatementKind.PROBLEM,
                            WordList.of(
                                    "dålig, sämst, sämre, problem, svaghet, nackdel, negativ, otrygg, =oro, oroar",
                                    "farhåg, svår, =minus, =-, =ris, missnöjd, utmaning, hinder, =mindre, =inte",
                                    "=less, =bad, =worst, dislike, =not, concern, challenge, weakness, schlecht, stört",
                                    "schwäche, nachteil, sorge"),
                            StatementKind.NEED,
                            WordList.of(
                                    "saknas, saknar, behov, behöv, =need, =needs, =needed, missing, lack, =fehlt",
                                    "brauch, bedarf, bedürf, benötig"),
                            StatementKind.IDEA,
                            WordList.of(
                                    "idé, =ide, =ideer, vision, dröm, framtid, =idea, =ideas, =dream, =future, =idee",
                                    "=ideen, zukunft, traum"),
                            StatementKind.PROPOSAL,
                            WordList.of(
                                    "förslag, önsk, förbättr, ändra, åtgärd, suggest, improve, proposal, vorschl",
                                    "verbesser, wünsch")));

    private AskedKind() {}

    /** What the innermost heading that says asks for, else the question; or null. */
    static @Nullable StatementKind of(Contribution contribution, @Nullable String question) {
        List<String> headings = contribution.headings();
        for (int i = headings.size() - 1; i >= 0; i--) {
            StatementKind kind = of(headings.get(i));
            if (kind != null) {
                return kind;
            }
        }
        return question == null ? null : of(question);
    }

    private static @Nullable StatementKind of(String question) {
        List<String> words =
                Arrays.asList(NOT_LETTERS.split(question.toLowerCase(Locale.ROOT).strip()));
        boolean proposals = says(StatementKind.PROPOSAL, words);
        if (says(StatementKind.PROBLEM, words)) {
            boolean mixed = says(StatementKind.PRAISE, words) && !negated(words);
            return mixed || proposals ? null : StatementKind.PROBLEM;
        }
        if (says(StatementKind.PRAISE, words)) {
            return proposals ? null : StatementKind.PRAISE;
        }
        for (StatementKind kind : List.of(StatementKind.IDEA, StatementKind.NEED)) {
            if (says(kind, words)) {
                return kind;
            }
        }
        return proposals ? StatementKind.PROPOSAL : null;
    }

    /** "Vad är mindre bra?", "Vad fungerar inte?" ask for what is bad. */
    private static boolean negated(List<String> words) {
        return words.contains("mindre")
                || words.contains("inte")
                || words.contains("not")
                || words.contains("less");
    }

    private static boolean says(StatementKind kind, List<String> words) {
        Set<String> stems = STEMS.getOrDefault(kind, Set.of());
        return words.stream()
                .anyMatch(
                        word ->
                                stems.contains("=" + word)
                                        || stems.stream().anyMatch(word::startsWith));
    }
}
