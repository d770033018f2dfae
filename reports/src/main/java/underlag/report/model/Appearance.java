package underlag.report.model;

import org.jspecify.annotations.Nullable;

/**
 * How the municipality wants its reports to look.
 *
 * @param logo at the head of the first page, or null
 */
public record Appearance(Palette palette, @Nullable Logo logo) {
    private static final Appearance STANDARD = new Appearance(Palette.standard(), null);

    /** Where nobody chose anything. */
    public static Appearance standard() {
        return STANDARD;
    }
}
