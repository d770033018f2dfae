package underlag.duplicate;

import java.text.Normalizer;
import java.util.Locale;

/** A text without what copies may differ in: case, white space, punctuation. */
final class FoldedText {
    private FoldedText() {}

    /** Words in lower case with one space between them. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(composed.length());
        boolean gap = false;
        for (int at = 0; at < composed.length(); ) {
            int c = composed.codePointAt(at);
            at += Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.appendCodePoint(c);
        }
        return folded.toString();
    }

    static int words(String folded) {
        return folded.isEmpty() ? 0 : (int) folded.chars().filter(c -> c == ' ').count() + 1;
    }
}
