package underlag.agreement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A theme as a code.
 *
 * @param parent id of the theme above, or null
 */
public record CodeTheme(String id, String name, @Nullable String parent, Kind kind) {
    private static final String OWN = "own:";

    /** Where a theme comes from. */
    public enum Kind {
        CODEBOOK,
        DISCOVERED,
        /** A coder's own, which the dialogue does not know. */
        OWN
    }

    /** A theme that a coder made up; the same name, however written, gives the same theme. */
    public static CodeTheme own(String name) {
        return new CodeTheme(OWN + folded(name), name.strip(), null, Kind.OWN);
    }

    /** A name without regard to case and spaces. */
    public static String folded(String name) {
        return name.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }
}
