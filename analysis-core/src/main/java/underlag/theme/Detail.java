package underlag.theme;

/** How finely the material is divided: the one thing about themes that people set. */
public enum Detail {
    COARSER(2, 2),
    NORMAL(1, 1),
    FINER(0.5, 0.5);

    private final double reluctance;
    private final double least;

    Detail(double reluctance, double least) {
        this.reluctance = reluctance;
        this.least = least;
    }

    /** How much more than normally speaks against one more theme. */
    double reluctance() {
        return reluctance;
    }

    /** How many texts a theme needs, as a multiple of the normal number. */
    double least() {
        return least;
    }
}
