package underlag.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits a German compound in two, modifier and head, both as lemmas: Fahrradweg is fahrrad and
 * weg, Schulhof is schule and hof. Both parts must be words of the dictionary; between them stands
 * nothing or a linking -s-, -es-, -n-, -en-, -er-, -e-. One instance per thread.
 */
final class GermanCompounds {
    private static final int CACHED = 40_000;
    private static final int SHORTEST_WORD = 6;
    private static final int SHORTEST_PART = 3;
    private static final int COMFORTABLE = 4;
    private static final List<String> LINKS = List.of("s", "es", "n", "en", "er", "e", "ens", "ns");
    private static final int EXACT = 3;
    private static final int LINKED = 2;
    private static final int OTHER = 1;

    private record Part(String lemma, int quality) {}

    private final FormDictionary dictionary;
    private final Map<String, List<String>> known = new HashMap<>();

    GermanCompounds(FormDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Modifier and head of a noun given by its lemma; empty where it is no compound. */
    List<String> parts(String lemma, String upos) {
        if (!upos.equals("NOUN") || lemma.length() < SHORTEST_WORD) {
            return List.of();
        }
        return known.size() > CACHED
                ? settle(lemma)
                : known.computeIfAbsent(lemma, any -> settle(lemma));
    }

    private List<String> settle(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lemma.length() - SHORTEST_PART) {
            return List.of(lemma.substring(0, hyphen), lemma.substring(hyphen + 1));
        }
        if (Lists.NOT_SPLIT.contains(lemma) || !lemma.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        return best(lemma, true);
    }

    private List<String> best(String lemma, boolean deeper) {
        List<String> best = List.of();
        int bestScore = 0;
        for (int i = SHORTEST_PART; i <= lemma.length() - SHORTEST_PART; i++) {
            String right = lemma.substring(i);
            Part modifier = isHead(right) ? modifier(lemma.substring(0, i), deeper) : null;
            if (modifier != null) {
                int score = score(modifier.quality(), i, right.length());
                if (score > bestScore) {
                    bestScore = score;
                    best = List.of(modifier.lemma(), right);
                }
            }
        }
        return best;
    }

    /** Well-known parts first, then parts that are not short, then the later split. */
    private static int score(int quality, int left, int right) {
        int shortness = Math.max(0, COMFORTABLE - left) + Math.max(0, COMFORTABLE - right);
        return 1000 + 100 * (4 * quality - 3 * shortness) + left;
    }

    private boolean isHead(String right) {
        return !Lists.NO_HEADS.contains(right) && isLemma(right);
    }

    private @Nullable Part modifier(String left, boolean deeper) {
        if (Lists.NO_MODIFIERS.contains(left)) {
            return null;
        }
        if (isLemma(left)) {
            return new Part(left, EXACT);
        }
        for (String link : LINKS) {
            String bare = left.substring(0, Math.max(0, left.length() - link.length()));
            if (left.endsWith(link) && bare.length() >= SHORTEST_PART && isLemma(bare)) {
                return new Part(bare, LINKED);
            }
        }
        if (isAdjective(left)) {
            return new Part(left, LINKED);
        }
        // Schul-hof, Kirch-turm.
        if (isLemma(left + "e")) {
            return new Part(left + "e", LINKED);
        }
        Part other = otherModifier(left);
        return other == null && deeper && left.length() >= SHORTEST_WORD ? compound(left) : other;
    }

    /** A modifier that is a compound itself, which the dictionary need not know: Rathaus-platz. */
    private @Nullable Part compound(String left) {
        for (String link : List.of("", "s", "es", "n", "en")) {
            String bare = left.substring(0, left.length() - link.length());
            if (left.endsWith(link) && !best(bare, false).isEmpty()) {
                return new Part(bare, LINKED);
            }
        }
        return null;
    }

    private boolean isAdjective(String left) {
        for (FormDictionary.Reading reading : dictionary.readings(left)) {
            if (reading.head().equals("ADJ") && reading.lemma().equals(left)) {
                return true;
            }
        }
        return false;
    }

    /** A verb's stem: Halte-stelle, Wohn-gebiet. */
    private @Nullable Part otherModifier(String left) {
        String stem = left.endsWith("e") ? left.substring(0, left.length() - 1) : left;
        for (FormDictionary.Reading reading : dictionary.readings(stem + "en")) {
            if (reading.tag().startsWith("VER:INF")) {
                return new Part(reading.lemma(), OTHER);
            }
        }
        return null;
    }

    private boolean isLemma(String lower) {
        String noun = GermanWords.capital(lower);
        for (FormDictionary.Reading reading : dictionary.readings(noun)) {
            if (reading.head().equals("SUB")
                    && reading.lemma().toLowerCase(Locale.ROOT).equals(lower)) {
                return true;
            }
        }
        return false;
    }

    /** Read at first use, once. */
    private static final class Lists {
        static final WordSet NOT_SPLIT = WordSet.resource("de/not-split.txt");
        static final WordSet NO_MODIFIERS = WordSet.resource("de/no-modifiers.txt");
        static final WordSet NO_HEADS = WordSet.resource("de/no-heads.txt");
    }
}
