package underlag.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells Swedish, English, German and Finnish apart by common words and by letters and endings that
 * the others lack. Leans to the language that is expected: another must be seen twice, and twice as
 * clearly; the language of the dialogue itself need be seen only once.
 */
final class LanguageIdentifier {
    private static final String UNKNOWN = "und";
    private static final int ENOUGH = 4_000;
    private static final int LONG = 8;
    private static final double SEEN_ONCE = 1;
    private static final double SEEN_TWICE = 2;
    private static final double MARGIN = 2;
    private static final double SHARE = 0.2;
    private static final double SOUND = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");

    /** A language with its common words and what its other words look like. */
    private record Profile(String code, WordSet words, Pattern look) {
        static Profile of(String code, String look) {
            WordSet words = WordSet.resource("words/" + code + ".txt");
            return new Profile(code, words, Pattern.compile(look));
        }

        double weigh(String word) {
            return words.contains(word) ? 1 : look.matcher(word).find() ? SOUND : 0;
        }
    }

    private LanguageIdentifier() {}

    /**
     * The language of a whole text.
     *
     * @param home the language that is expected, and taken in doubt
     */
    static String identify(String text, String home) {
        return identify(text, home, home);
    }

    /**
     * The language of a part of a text: of the text around it, unless it is clear that it is not.
     *
     * @param around the language of the whole text
     * @param home the language of the dialogue
     */
    static String identify(String text, String around, String home) {
        List<String> words = words(text);
        long foreign = words.stream().filter(LanguageIdentifier::isOtherScript).count();
        if (2 * foreign > words.size()) {
            return UNKNOWN;
        }
        double expected = 0;
        double most = 0;
        String best = around;
        for (Profile profile : Profiles.ALL) {
            double weight = weigh(profile, words);
            if (profile.code().equals(around)) {
                expected = weight;
            } else if (weight >= enough(profile, home, words) && weight > most) {
                most = weight;
                best = profile.code();
            }
        }
        if (most > 0 && most >= MARGIN * expected) {
            return best;
        }
        return words.size() >= LONG && expected == 0 ? UNKNOWN : around;
    }

    private static List<String> words(String text) {
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        String composed = Normalizer.normalize(start, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(composed).results().map(r -> r.group()).toList();
    }

    /** What must be seen of a language that is not expected. */
    private static double enough(Profile profile, String home, List<String> words) {
        double seen = profile.code().equals(home) ? SEEN_ONCE : SEEN_TWICE;
        return Math.max(seen, SHARE * words.size());
    }

    private static double weigh(Profile profile, List<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += profile.weigh(word);
        }
        return sum;
    }

    private static boolean isOtherScript(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.LATIN;
    }

    /** Read at first use, once. */
    private static final class Profiles {
        static final List<Profile> ALL =
                List.of(
                        Profile.of(
                                "sv",
                                "å|(?:arna|orna|erna|ande|het|ning|ningar|ering|lig|ligt|liga|igt|sk"
                                        + "|skt|ör|öl|är|ätt|ött|yck|ägar|gård|gata|plats)$"
                                        + "|ö[rkgd]|ä[gkrt]|sj|stj|skj|cykel"),
                        Profile.of(
                                "en", "^(?:th|wh|w[eia])|ight|ould|ough|ee[nkdtlp]|[a-z]{3}ing$|'"),
                        Profile.of(
                                "fi",
                                "aa|ii|uu|yy|ää|öö|.{3}(?:ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|nen"
                                        + "|isi|tää|ita|itä|jen|iin|een)$"),
                        Profile.of(
                                "de", "ß|ü|sch|.{3}(?:ung|ungen|keit|lich|cht|isch|icht)$|ei[nt]"));
    }
}
