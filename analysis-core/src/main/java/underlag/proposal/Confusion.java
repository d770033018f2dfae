package underlag.proposal;

/** How often a decision was right, for two classes. */
final class Confusion {
    private int both;
    private int saidOnly;
    private int isOnly;
    private int neither;

    void add(boolean is, boolean says) {
        if (is && says) {
            both++;
        } else if (says) {
            saidOnly++;
        } else if (is) {
            isOnly++;
        } else {
            neither++;
        }
    }

    double precision() {
        return both == 0 ? 0 : (double) both / (both + saidOnly);
    }

    double recall() {
        return both == 0 ? 0 : (double) both / (both + isOnly);
    }

    double f1() {
        return f1(both);
    }

    /** The mean of the F1 of both classes. */
    double macroF1() {
        return (f1(both) + f1(neither)) / 2;
    }

    private double f1(int right) {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + saidOnly + isOnly);
    }

    int said() {
        return both + saidOnly;
    }

    int right() {
        return both;
    }

    int total() {
        return both + saidOnly + isOnly + neither;
    }
}
