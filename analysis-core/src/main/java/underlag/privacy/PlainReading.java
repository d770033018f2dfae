package underlag.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import underlag.dialogue.Span;

/**
 * A text as people read it, for rules to work on: without signs that are not seen, with letters and
 * their marks as one, digits of any script and width as 0–9, spaces and dashes of any kind as the
 * usual ones, and the letter O within a number as nought.
 */
final class PlainReading {
    private final String text;

    /** Where each character stands in the original, and the original's length. */
    private final int[] places;

    private PlainReading(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static PlainReading of(String original) {
        if (original.chars().allMatch(PlainReading::isPlain)) {
            int[] same = new int[original.length() + 1];
            Arrays.setAll(same, i -> i);
            return new PlainReading(withNoughts(new StringBuilder(original)), same);
        }
        StringBuilder plain = new StringBuilder();
        int[] places = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char sign = original.charAt(i);
            if (composed(plain, sign) || isUnseen(sign)) {
                continue;
            }
            places[plain.length()] = i;
            plain.append(plain(sign));
        }
        places[plain.length()] = original.length();
        return new PlainReading(withNoughts(plain), Arrays.copyOf(places, plain.length() + 1));
    }

    private static boolean isPlain(int sign) {
        return sign < 0x80 || sign >= 0xC0 && sign < 0x250;
    }

    /** Zero-width signs, soft hyphens and marks of direction. */
    private static boolean isUnseen(char sign) {
        return Character.getType(sign) == Character.FORMAT;
    }

    /** Adds a mark to the letter before it, as one sign where there is such a one. */
    private static boolean composed(StringBuilder plain, char sign) {
        if (Character.getType(sign) != Character.NON_SPACING_MARK || plain.isEmpty()) {
            return false;
        }
        int last = plain.length() - 1;
        String one = Normalizer.normalize(plain.substring(last) + sign, Normalizer.Form.NFC);
        if (one.length() == 1) {
            plain.setCharAt(last, one.charAt(0));
        }
        return one.length() == 1;
    }

    private static char plain(char sign) {
        int type = Character.getType(sign);
        if (Character.isDigit(sign)) {
            return Character.forDigit(Character.digit(sign, 10), 10);
        }
        if (type == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        if (sign >= '\uFF01' && sign <= '\uFF5E') {
            return (char) (sign - '\uFF01' + '!');
        }
        return sign == '\u2011' || sign == '\u2010' || sign == '\u2212' ? '-' : sign;
    }

    /** "07O-174 O6": an O after a digit or before one in a number is meant as nought. */
    private static String withNoughts(StringBuilder text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char sign = text.charAt(i);
            boolean letter = sign == 'O' || sign == 'o';
            if (letter && Character.isDigit(text.charAt(i - 1)) && digitFollows(text, i + 1)) {
                text.setCharAt(i, '0');
            }
        }
        return text.toString();
    }

    private static boolean digitFollows(StringBuilder text, int at) {
        boolean gap = text.charAt(at) == '-' && at + 1 < text.length();
        return Character.isDigit(text.charAt(gap ? at + 1 : at));
    }

    String text() {
        return text;
    }

    /** A stretch of the reading in the original. */
    Span inOriginal(int start, int end) {
        return new Span(places[start], places[end]);
    }
}
