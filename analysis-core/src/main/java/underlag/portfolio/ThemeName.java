package underlag.portfolio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of themes held against each other, without regard to endings and small words. */
final class ThemeName {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL =
            Set.of(
                    "och", "i", "på", "av", "till", "för", "med", "om", "övrigt", "annat", "and",
                    "the", "of", "in", "on", "to", "for", "more", "other", "und", "der", "die",
                    "das", "zu", "im", "mit");

    /** Of nouns, longest first: names of themes are nouns in any form. */
    private static final List<String> ENDINGS =
            List.of(
                    "arna", "erna", "orna", "ens", "ets", "na", "ar", "er", "or", "en", "an", "et",
                    "es", "a", "e", "n", "t", "s");

    private static final int SHORTEST_STEM = 3;

    private ThemeName() {}

    static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether all words of the shorter name are in the longer, and make up at least half of it:
     * "Parker" and "Parken och lekplatser", not "Park" and "Parkering".
     */
    static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> fewer = words.size() <= others.size() ? words : others;
        Set<String> more = words.size() <= others.size() ? others : words;
        return !fewer.isEmpty()
                && 2 * fewer.size() >= more.size()
                && fewer.stream().allMatch(w -> more.stream().anyMatch(m -> sameWord(w, m)));
    }

    private static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(name.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether two words are the same but for an ending: "skolan" and "skolor". */
    private static boolean sameWord(String one, String other) {
        return one.equals(other) || stem(one).equals(stem(other));
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
