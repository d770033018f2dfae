package underlag.report.compose;

/** How sure a discovered theme is, in the reader's words. */
enum Certainty {
    SURE,
    FAIRLY_SURE,
    UNSURE;

    private static final double MOST_OF_IT = 0.7;
    private static final double HALF_OF_IT = 0.45;

    /**
     * @param stability share of the theme that is found again when the material is divided another
     *     time, 0–1
     */
    static Certainty of(double stability) {
        if (stability >= MOST_OF_IT) {
            return SURE;
        }
        return stability >= HALF_OF_IT ? FAIRLY_SURE : UNSURE;
    }
}
