package underlag.report.model;

import underlag.dialogue.DirectionMarks;

/** Text that every XML based format can hold, and that reads as it is written. */
public final class XmlText {
    private static final char REPLACEMENT = '\ufffd';

    private XmlText() {}

    /**
     * The text with line ends as {@code \n} (vertical tab, form feed, carriage return, U+2028 and
     * U+2029 included) and every character that XML 1.0 cannot hold, or that has no look and no
     * meaning (NUL, other control characters, half surrogates), replaced by U+FFFD, so that it
     * shows that something stood there. Marks that turn the direction of writing are left out.
     */
    public static String of(String verbatim) {
        String text = DirectionMarks.without(verbatim);
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '\r' -> {
                    if (i == text.length() || text.charAt(i) != '\n') {
                        out.append('\n');
                    }
                }
                case '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> out.append('\n');
                case '\t', '\n' -> out.append((char) c);
                default -> out.appendCodePoint(holds(c) ? c : REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean holds(int c) {
        boolean control = c < 0x20 || (c >= 0x7f && c < 0xa0);
        boolean halfSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = (c & 0xfffe) == 0xfffe;
        return !control && !halfSurrogate && !noCharacter;
    }
}
