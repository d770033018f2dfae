package underlag.report.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    /** Where a TrueType file says how many tables it has, and where it lists them. */
    private static final int TABLES_AT = 4;

    private static final int DIRECTORY_AT = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final byte[] TAG = "none".getBytes(StandardCharsets.US_ASCII);

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

    /** Whether every letter of the text can be shown. */
    static boolean showsAll(String text) {
        return lacking(text) == 0;
    }

    /** Whether the text can be read: all but a tenth of its letters can be shown. */
    static boolean showsMost(String text) {
        return lacking(text) * 10 <= text.codePoints().filter(Character::isLetter).count();
    }

    private static long lacking(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.isLetter(c) && !canShow(c))
                .count();
    }

    /**
     * The font as it is embedded: its table of ligatures goes by a name that no reader knows. The
     * layout measures letters one by one, and looking for ligatures in every word takes most of the
     * time that a long report needs.
     */
    static InputStream withoutLigatures(String file) throws IOException {
        try (InputStream stream = open(file)) {
            byte[] font = stream.readAllBytes();
            int tables = ByteBuffer.wrap(font).getShort(TABLES_AT);
            for (int table = 0; table < tables; table++) {
                int at = DIRECTORY_AT + table * DIRECTORY_ENTRY;
                if (new String(font, at, TAG.length, StandardCharsets.US_ASCII).equals("GSUB")) {
                    System.arraycopy(TAG, 0, font, at, TAG.length);
                }
            }
            return new ByteArrayInputStream(font);
        }
    }

    private static InputStream open(String file) {
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
