package underlag.duplicate;

/** Two texts laid beside each other: the words that both have in the same order. */
final class Alignment {
    private Alignment() {}

    /**
     * For each word of the first text whether it is one of the most words that can be had in order
     * in both.
     *
     * @param one words as numbers
     * @param other words as numbers
     */
    static boolean[] matched(int[] one, int[] other) {
        int[][] most = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                most[i][j] =
                        one[i] == other[j]
                                ? most[i + 1][j + 1] + 1
                                : Math.max(most[i + 1][j], most[i][j + 1]);
            }
        }
        boolean[] matched = new boolean[one.length];
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                matched[i] = true;
                i++;
                j++;
            } else if (most[i + 1][j] >= most[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return matched;
    }
}
