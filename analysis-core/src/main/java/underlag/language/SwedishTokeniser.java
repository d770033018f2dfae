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
final class SwedishTokeniser {
    private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}_]";
    private static final String SPACE = "[ \\u00a0\\u202f]";

    static final String WEB =
            "(?:https?://|www\\.)[^\\s<>\"”]*[^\\s<>\"”.,;:!?)'\\]]"
                    + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|[\\w-]+(?:\\.[\\w-]+)*\\.(?:se|com|nu|org|net|eu|fi|no|dk)\\b"
                    + "(?:/[^\\s<>\"”]*[^\\s<>\"”.,;:!?)'\\]])?";

    private static final String ABBREVIATION =
            "(?<!"
                    + LETTERS
                    + ")(?:(?i:"
                    + SwedishAbbreviations.DOTTED
                    + ")(?!"
                    + LETTERS
                    + ")\\.?|(?i:"
                    + SwedishAbbreviations.SPACED.replace(" ", SPACE)
                    + ")(?!"
                    + LETTERS
                    + "))";

    private static final String FOLLOWED_ABBREVIATION =
            "(?<!"
                    + LETTERS
                    + ")(?:(?i:kl|ca|resp|ev|evtl|nr|tel|tfn|dvs|jfr|sid|s|kap|fig|bil|inkl|exkl|st"
                    + "|dr|prof|tr|doc|enl|ang|bl|pga)\\.(?="
                    + SPACE
                    + "?[\\p{Ll}\\d§])|\\p{Lu}\\.(?="
                    + SPACE
                    + "?\\p{Lu}\\p{L}))";

    private static final String NUMBER =
            "\\d{1,3}(?:"
                    + SPACE
                    + "\\d{3})+(?:[-–]\\d{1,3}(?:"
                    + SPACE
                    + "\\d{3})+)?(?:,\\d+)?(?!"
                    + LETTERS
                    + ")|\\d+(?:[.,:/–-]\\d+)*(?!"
                    + LETTERS
                    + ")(?![-:]\\p{L})";

    private static final String WORD =
            LETTERS
                    + "++(?:(?:[-‐‑+]|[:'’](?=\\p{L})|(?<=\\d)[,:.](?=\\d)|(?<=\\p{Lu})&(?=\\p{Lu})"
                    + "|(?<=\\b(?:km|m|kr|m2|m3|kg|l|st))/(?=(?:h|s|sek|tim|år|km|m2|m3|dag|månad|mån)\\b))"
                    + LETTERS
                    + "++)*+(?:-(?!"
                    + LETTERS
                    + ")(?="
                    + SPACE
                    + "|[,/]))?";

    private static final Pattern TOKEN =
            Pattern.compile(
                    WEB
                            + "|"
                            + ABBREVIATION
                            + "|"
                            + FOLLOWED_ABBREVIATION
                            + "|"
                            + NUMBER
                            + "|"
                            + WORD
                            + "|[:;=]-?[)(DPp](?!"
                            + LETTERS
                            + ")|([.!?*_=~-])\\1++|\\X");

    private SwedishTokeniser() {}

    /** The tokens of a text, in order. */
    static List<Span> tokens(String text) {
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (!isBlank(text, matcher.start(), matcher.end())) {
                tokens.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return tokens;
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
