package underlag.agreement;

/** At which level of the themes codings are compared. */
public enum Level {
    /** The themes have one level. */
    ALL,
    /** Sub-themes count as the theme above. */
    TOP,
    /** Sub-themes, and themes that have none. */
    LOWEST
}
