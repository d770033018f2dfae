package underlag.report.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour as screens show it (sRGB).
 *
 * @param rgb 0x000000 to 0xFFFFFF
 */
public record Colour(int rgb) {
    public static final Colour WHITE = new Colour(0xFFFFFF);

    /** What text and its ground must reach: WCAG 2.1, success criterion 1.4.3, level AA. */
    public static final double READABLE = 4.5;

    private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{6})");
    private static final int STEPS = 1000;

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("no colour: " + rgb);
        }
    }

    /** The colour that six hexadecimal digits stand for, with or without #; empty for all else. */
    public static Optional<Colour> of(String text) {
        Matcher matcher = HEX.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Colour(Integer.parseInt(matcher.group(1), 16)))
                : Optional.empty();
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /** Six digits, as Office files hold colours: {@code 00573F}. */
    public String digits() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    /** As people and style sheets write it: {@code #00573F}. */
    public String notation() {
        return "#" + digits();
    }

    /**
     * How light it is, 0 (black) to 1 (white): relative luminance after WCAG 2.1.
     *
     * @see <a href="https://www.w3.org/TR/WCAG21/#dfn-relative-luminance">W3C</a>
     */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    /**
     * How well one is read on the other, 1 (the same) to 21 (black on white), after WCAG 2.1.
     *
     * @see <a href="https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio">W3C</a>
     */
    public double contrast(Colour other) {
        double mine = luminance();
        double others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    /**
     * The lightest shade of the same hue and saturation that reaches a contrast against white; the
     * colour itself where it does.
     *
     * @param contrast 1 to 21
     */
    public Colour darkenedTo(double contrast) {
        Colour shade = this;
        for (int part = STEPS - 1; shade.contrast(WHITE) < contrast && part >= 0; part--) {
            shade = mixed(new Colour(0), STEPS - part);
        }
        return shade;
    }

    /** Mixed with white until it is so light; the colour itself where it is. */
    Colour lightenedTo(double luminance) {
        Colour tint = this;
        for (int part = 1; tint.luminance() < luminance && part <= STEPS; part++) {
            tint = mixed(WHITE, part);
        }
        return tint;
    }

    /**
     * @param part of the other, in thousandths
     */
    Colour mixed(Colour other, int part) {
        return new Colour(
                between(red(), other.red(), part) << 16
                        | between(green(), other.green(), part) << 8
                        | between(blue(), other.blue(), part));
    }

    private static int between(int from, int to, int part) {
        return (from * (STEPS - part) + to * part + STEPS / 2) / STEPS;
    }
}
