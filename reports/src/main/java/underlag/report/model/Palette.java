package underlag.report.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a report: one accent, what is made of it, and those that are the same in every
 * report. Whatever the accent, steps of a scale are equally light, so that they are told apart in
 * grey and by those who see colours differently.
 */
public final class Palette {
    public static final Colour INK = new Colour(0x1A1A1A);

    /** Text of less weight. */
    public static final Colour FAINT = new Colour(0x595959);

    /** Lines in drawings. */
    public static final Colour LINE = new Colour(0x8C8C8C);

    /** Lines between rows. */
    public static final Colour RULE = new Colour(0xBFBFBF);

    /** What a bar runs on. */
    public static final Colour TRACK = new Colour(0xE8E8E8);

    /** Where nobody chose an accent. */
    private static final Palette STANDARD = new Palette(new Colour(0x005A8C));

    private static final Colour WARNING = new Colour(0x9C1C00);

    private static final Map<String, Colour> SAME_EVERYWHERE =
            Map.of(
                    "ink",
                    INK,
                    "faint",
                    FAINT,
                    "rule",
                    RULE,
                    "white",
                    Colour.WHITE,
                    "focus",
                    new Colour(0xFFE9A8),
                    "caution",
                    new Colour(0x8A4B00),
                    "caution-ground",
                    new Colour(0xFFF4E0),
                    "caution-ink",
                    new Colour(0x4D2A00));

    /** What stands beside the accent, much lighter than any: from Okabe and Ito's colours. */
    private static final List<Colour> BESIDE =
            List.of(new Colour(0xE69F00), new Colour(0x56B4E9), new Colour(0xCC79A7));

    /** How light the steps from nothing to most are; the last is at most so light. */
    private static final double[] LIGHTNESS = {1, 0.81, 0.55, 0.26};

    private static final double DARKEST_CONTRAST = 8.5;
    private static final double TINT = 0.89;

    /** A scale's two sides: they carry meaning, so that no accent changes them. */
    private static final Colour[] LOW = {new Colour(0xE66101), new Colour(0xFDB863)};

    private static final Colour[] HIGH = {new Colour(0x5E3C99), new Colour(0xB2ABD2)};
    private static final Colour MIDDLE = new Colour(0xDDDDDD);

    private static final Pattern NAME = Pattern.compile("\\$([a-z]+(?:-[a-z]+)*)");

    private final Colour accent;

    private Palette(Colour accent) {
        this.accent = accent;
    }

    public static Palette standard() {
        return STANDARD;
    }

    /** With the lightest shade of the accent that can be read on white, and white on it. */
    public static Palette of(Colour accent) {
        return new Palette(accent.darkenedTo(Colour.READABLE));
    }

    /** Headings, links, rules and bars. */
    public Colour accent() {
        return accent;
    }

    /** The ground of headings in tables and of remarks: ink is read on it. */
    public Colour tint() {
        return accent.lightenedTo(TINT);
    }

    /**
     * A step from nothing to most, each darker than the one before.
     *
     * @param step 0 (white) to {@link Chart.MatrixCell#DARKEST}
     */
    public Colour shade(int step) {
        return step < LIGHTNESS.length
                ? accent.lightenedTo(LIGHTNESS[step])
                : accent.darkenedTo(DARKEST_CONTRAST);
    }

    /** The colour of a series, the accent for the first. */
    public Colour series(int number) {
        int place = number % (BESIDE.size() + 1);
        return place == 0 ? accent : BESIDE.get(place - 1);
    }

    /** A step of an answer scale with so many steps; the strongest at the ends. */
    public static Colour step(int step, int steps) {
        int half = steps / 2;
        if (steps % 2 == 1 && step == half) {
            return MIDDLE;
        }
        Colour[] ends = step < half ? LOW : HIGH;
        int fromEnd = step < half ? step : steps - 1 - step;
        return half == 1 ? ends[0] : ends[0].mixed(ends[1], fromEnd * 1000 / (half - 1));
    }

    /** Black or white, whichever is easier to read on the colour. */
    public static Colour inkOn(Colour ground) {
        return ground.luminance() > 0.18 ? INK : Colour.WHITE;
    }

    /** The banner's colour: a warning where nobody else may read the report. */
    public static Colour banner(boolean published) {
        return published ? FAINT : WARNING;
    }

    /** A style sheet with its colours in place of their names: {@code $accent}. */
    public String inStyleSheet(String template) {
        return filled(template, "#");
    }

    /** Styles of an Office file with their colours in place of their names: {@code $accent}. */
    public String inOfficeStyles(String template) {
        return filled(template, "");
    }

    private String filled(String template, String before) {
        Map<String, Colour> colours = new TreeMap<>(SAME_EVERYWHERE);
        colours.put("accent", accent);
        colours.put("tint", tint());
        colours.put("soft", shade(2));
        return NAME.matcher(template)
                .replaceAll(
                        found -> {
                            Colour colour = colours.get(found.group(1));
                            if (colour == null) {
                                throw new IllegalStateException("no colour " + found.group());
                            }
                            return Matcher.quoteReplacement(before + colour.digits());
                        });
    }
}
