package underlag.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells Swedish from English, Finnish and German by common words and by letters and endings that
 * the others lack. Leans to Swedish: another language must be seen at least twice, and twice as
 * clearly.
 */
final class LanguageIdentifier {
    private static final String SWEDISH = "sv";
    private static final String UNKNOWN = "und";
    private static final int ENOUGH = 4_000;
    private static final int LONG = 8;
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

    static String identify(String text) {
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        String composed = Normalizer.normalize(start, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = WORD.matcher(composed).results().map(r -> r.group()).toList();
        long foreign = words.stream().filter(LanguageIdentifier::isOtherScript).count();
        if (2 * foreign > words.size()) {
            return UNKNOWN;
        }
        double swedish = weigh(Profiles.SWEDISH, words);
        String best = SWEDISH;
        double most = 0;
        for (Profile other : Profiles.OTHERS) {
            double weight = weigh(other, words);
            if (weight > most) {
                most = weight;
                best = other.code();
            }
        }
        if (most >= SEEN_TWICE && most >= MARGIN * swedish && most >= SHARE * words.size()) {
            return best;
        }
        return words.size() >= LONG && swedish == 0 ? UNKNOWN : SWEDISH;
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
        static final Profile SWEDISH =
                Profile.of(
                        LanguageIdentifier.SWEDISH,
                        "å|(?:arna|orna|erna|ande|het|ning|ningar|lig|ligt|liga|igt|sk|skt|ör|öl|är"
                                + "|ätt|ött|yck|ägar|gård|gata|plats)$|ö[rkgd]|ä[gkrt]|sj|stj|skj|cykel");
        static final List<Profile> OTHERS =
                List.of(
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
