package underlag.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English contractions: "don't" is two words, "do" and "n't", as the treebank counts them. Also
 * those written without their apostrophe, where no other word is written so.
 */
final class Contractions {
    private static final Pattern ENDING =
            Pattern.compile("(?iu)(.+?)(n't|'(?:s|d|m|ll|re|ve)|(?<=can)not|(?<=gon|wan)na)");

    private static final Pattern HASTY =
            Pattern.compile(
                    "(?iu)(?:(ca|wo|do|does|did|is|are|was|were|should|would|could|have|has|had|ai)nt"
                            + "|(i)(m|ve)|(you|they)(re|ve)|(that|there|what|he|she)s)");

    /** The words that contracted forms stand for. */
    private static final Map<String, String> LEMMAS =
            Map.ofEntries(
                    Map.entry("n't", "not"),
                    Map.entry("ca", "can"),
                    Map.entry("wo", "will"),
                    Map.entry("sha", "shall"),
                    Map.entry("'m", "be"),
                    Map.entry("'re", "be"),
                    Map.entry("'ve", "have"),
                    Map.entry("'ll", "will"),
                    Map.entry("'d", "would"),
                    Map.entry("na", "to"));

    private Contractions() {}

    /** A form as the treebank writes it: straight apostrophes, and none forgotten. */
    static String written(String form) {
        String straight = form.replace('’', '\'').replace('‘', '\'');
        Matcher hasty = HASTY.matcher(straight);
        if (!hasty.matches()) {
            return straight;
        }
        int last = straight.length();
        int cut = hasty.group(1) != null ? last - 1 : hasty.end() - ending(hasty).length();
        return straight.substring(0, cut) + "'" + straight.substring(cut);
    }

    private static String ending(Matcher hasty) {
        String short1 = hasty.group(3);
        String short2 = hasty.group(5);
        return short1 != null ? short1 : short2 != null ? short2 : "s";
    }

    /** The lengths of the two parts of a contraction as written; empty for other words. */
    static List<Integer> lengths(String form) {
        String straight = form.replace('’', '\'').replace('‘', '\'');
        String written = written(form);
        Matcher matcher = ENDING.matcher(written);
        if (!matcher.matches()) {
            return List.of();
        }
        int missing = written.length() - straight.length();
        int second = matcher.group(2).length() - missing;
        return List.of(form.length() - second, second);
    }

    /** The lemma of a contracted part, or the part in lower case. */
    static String lemma(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return LEMMAS.getOrDefault(lower, lower);
    }
}
