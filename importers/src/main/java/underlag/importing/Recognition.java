package underlag.importing;

/**
 * How sure an importer is.
 *
 * @param reason for people, as a message key in the bundle {@code import}
 */
public record Recognition(Confidence confidence, String reason) {

    /** Lowest first. A generic importer answers {@code GENERIC}. */
    public enum Confidence {
        NONE,
        GENERIC,
        LIKELY,
        CERTAIN
    }
}
