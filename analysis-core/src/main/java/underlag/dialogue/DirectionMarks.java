package underlag.dialogue;

import java.util.regex.Pattern;

/**
 * The invisible characters that turn the direction of writing (Unicode's Bidi_Control). In a title,
 * a report or on a screen they can make a text read as something it does not say, or turn the text
 * around it; letters of scripts that are written from right to left need none of them.
 */
public final class DirectionMarks {
    private static final Pattern MARKS =
            Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private DirectionMarks() {}

    /** The text without them. */
    public static String without(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
