package underlag.report.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;

/** What the embedded font can show; the rest is named in brackets instead of lost. */
final class Glyphs {
    static final String FAMILY = "Liberation Sans";

    /** Stands for what could not be read; its own glyph does not survive the layout. */
    private static final int UNREADABLE = 0xfffd;

    private static final char BOX = '□';

    /** Latin letters and signs below this the font has. */
    private static final int PLAIN = 0x180;

    private static final Font REGULAR = font("LiberationSans-Regular.ttf");
    private static final Font BOLD = font("LiberationSans-Bold.ttf");

    private final ReaderLanguage language;

    Glyphs(ReaderLanguage language) {
        this.language = language;
    }

    /**
     * The text as it can be shown: a sign without a glyph by its Unicode name, "[grinning face]",
     * letters of a script that the font lacks by script and number, joiners and variants left out.
     */
    String shown(String text) {
        if (text.chars().allMatch(c -> c < PLAIN)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        int i = 0;
        while (i < composed.length()) {
            int c = composed.codePointAt(i);
            int end = i + Character.charCount(c);
            if (c == UNREADABLE) {
                out.append(BOX);
            } else if (canShow(c)) {
                out.appendCodePoint(c);
            } else if (Character.isLetter(c)) {
                end = endOfScript(composed, i);
                out.append(letters(c, composed.codePointCount(i, end)));
            } else if (!isInvisible(c)) {
                out.append('[').append(name(c)).append(']');
            }
            i = end;
        }
        return out.toString();
    }

    static InputStream open(String file) {
        InputStream stream = Glyphs.class.getResourceAsStream("/underlag/report/fonts/" + file);
        if (stream == null) {
            throw new IllegalStateException("the font " + file + " is missing in the program");
        }
        return stream;
    }

    private static boolean canShow(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || (REGULAR.canDisplay(c) && BOLD.canDisplay(c) && !isInvisible(c));
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean variant = c >= 0xfe00 && c <= 0xfe0f;
        return variant || (type == Character.FORMAT && c != 0xad);
    }

    private static int endOfScript(String text, int start) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(start));
        int end = start;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean same = UnicodeScript.of(c) == script && !canShow(c);
            if (!same && c != ' ') {
                break;
            }
            i += Character.charCount(c);
            if (same) {
                end = i;
            }
        }
        return end;
    }

    private String letters(int first, int number) {
        String script = UnicodeScript.of(first).name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "[" + Messages.text(language, "report.pdf.script", script, number) + "]";
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return name == null
                ? "U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT)
                : name.toLowerCase(Locale.ROOT);
    }

    private static Font font(String file) {
        try (InputStream stream = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }
}
