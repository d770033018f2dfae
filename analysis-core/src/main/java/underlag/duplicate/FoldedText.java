package underlag.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import underlag.dialogue.Span;

/**
 * A text without what copies may differ in: case, white space, punctuation, words broken at a
 * line's end.
 *
 * @param words in lower case
 * @param spans where each word stands in the text
 */
record FoldedText(List<String> words, List<Span> spans) {
    FoldedText {
        words = List.copyOf(words);
        spans = List.copyOf(spans);
    }

    static FoldedText of(String text) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = endOfWord(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            words.add(folded(text.substring(at, end)));
            spans.add(new Span(at, end));
            at = end;
        }
        return new FoldedText(words, spans);
    }

    /** The words with one space between them: equal for texts that are the same. */
    String text() {
        return String.join(" ", words);
    }

    private static String folded(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.codePoints().filter(FoldedText::belongsToWord).forEach(letters::appendCodePoint);
        return Normalizer.normalize(letters, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Where the word that begins here ends, or here where none does. */
    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (belongsToWord(c)) {
                at += Character.charCount(c);
            } else if (c == '-' && at > from && goesOnBelow(text, at + 1) > 0) {
                at = goesOnBelow(text, at + 1);
            } else {
                break;
            }
        }
        return at;
    }

    /** Where a word broken after a hyphen goes on, in lower case on the next line, or 0. */
    private static int goesOnBelow(String text, int from) {
        int at = from;
        boolean line = false;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            line |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
            at++;
        }
        return line && at < text.length() && Character.isLowerCase(text.codePointAt(at)) ? at : 0;
    }

    private static boolean belongsToWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
