package underlag.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.dialogue.Span;

/**
 * Finds words and marks. White space belongs to no token; every other character belongs to exactly
 * one. Combining accents and emoji sequences are never cut.
 */
final class Tokeniser {
    private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}_]";

    /** A longer run of letters is no word: it is cut, so that nothing below takes for ever. */
    private static final String LONGEST = "{1,100}+";

    /** So many parts joined to a word or a number at most: what goes on is cut there. */
    private static final String PARTS = "{0,30}+";

    private static final String SPACE = "[ \\u00a0\\u202f]";

    private static final String NUMBER =
            "\\d{1,3}(?:"
                    + SPACE
                    + "\\d{3}){1,10}(?:[-–]\\d{1,3}(?:"
                    + SPACE
                    + "\\d{3}){1,10})?(?:,\\d{1,100}+)?(?!"
                    + LETTERS
                    + ")|\\d{1,100}+(?:[.,:/–-]\\d{1,100}+){0,30}(?!"
                    + LETTERS
                    + ")(?![-:]\\p{L})";

    private final Pattern token;
    private final Pattern web;

    Tokeniser(Orthography writing) {
        web = Pattern.compile(web(writing));
        token =
                Pattern.compile(
                        web(writing)
                                + "|"
                                + abbreviation(writing)
                                + "|"
                                + abbreviationWithStop(writing)
                                + "|"
                                + NUMBER
                                + "|(?<!"
                                + LETTERS
                                + ")\\p{L}(?:#|\\+\\+)(?!"
                                + LETTERS
                                + ")|"
                                + word(writing)
                                + "|(?<=\\p{L})['’]s(?!"
                                + LETTERS
                                + ")|[:;=]-?[)(DPp](?!"
                                + LETTERS
                                + ")|([.!?*_=~-])\\1{1,100}+|\\X");
    }

    private static String web(Orthography writing) {
        return "(?:https?://|www\\.)[^\\s<>\"”]{0,2000}[^\\s<>\"”.,;:!?)'\\]]"
                + "|(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"
                + "|(?<![\\w-])[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,9}\\.(?:"
                + writing.domains()
                + ")\\b"
                + "(?:/[^\\s<>\"”]{0,2000}[^\\s<>\"”.,;:!?)'\\]])?";
    }

    private static String abbreviation(Orthography writing) {
        return "(?<!"
                + LETTERS
                + ")(?:(?i:"
                + writing.dotted()
                + ")(?!"
                + LETTERS
                + ")\\.?|(?i:"
                + writing.spaced().replace(" ", SPACE)
                + ")(?!"
                + LETTERS
                + ")|(?i:"
                + writing.spacedStops().replace(" ", SPACE)
                + "))";
    }

    private static String abbreviationWithStop(Orthography writing) {
        return "(?<!"
                + LETTERS
                + ")(?:(?i:"
                + writing.keepingStop()
                + ")\\.(?="
                + SPACE
                + "?[\\p{Ll}\\d§])|\\p{Lu}\\.(?="
                + SPACE
                + "?\\p{Lu}\\p{L}))";
    }

    private static String word(Orthography writing) {
        return LETTERS
                + LONGEST
                + "(?:(?:[-‐‑+]|"
                + writing.joint()
                + "|(?<=\\d)[,:.](?=\\d)|(?<=\\p{Lu})&(?=\\p{Lu})"
                + "|(?<=\\b(?:km|m|kr|m2|m3|kg|l|st))/(?=(?:h|s|sek|tim|år|km|m2|m3|dag|månad|mån)\\b))"
                + LETTERS
                + LONGEST
                + ")"
                + PARTS
                + "(?:-(?!"
                + LETTERS
                + ")(?="
                + SPACE
                + "|[,/]))?";
    }

    /** The tokens of a text, in order. */
    List<Span> tokens(String text) {
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = token.matcher(text);
        while (matcher.find()) {
            if (!isBlank(text, matcher.start(), matcher.end())) {
                tokens.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    /** Finds web and mail addresses. */
    Pattern web() {
        return web;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** White space as people type it, no-break spaces and byte order marks included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
