package underlag.theme;

/** Another way to divide texts, for comparison only: no analysis uses it. */
interface ThemePeer {
    /** As the table of figures names it. */
    String name();

    /**
     * The group of each text, as numbers without meaning.
     *
     * @param told how many labels the texts have: methods that must be told a number get this one
     */
    int[] groups(Bags texts, int told);
}
