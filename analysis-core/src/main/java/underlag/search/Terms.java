package underlag.search;

import java.text.Normalizer;
import java.util.Locale;
import underlag.language.Token;

/** How words become terms: composed and in lower case, and nothing else. */
final class Terms {
    static final String ID = "id";
    static final String LANGUAGE = "language";
    static final String LEMMA = "lemma";
    static final String FORM = "form";
    static final String PART = "part";

    private Terms() {}

    static String term(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static boolean isWord(Token token) {
        return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
