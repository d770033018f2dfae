package underlag.statistics;

import java.util.Set;

/**
 * How far apart two sets of codes are, 0–1: 1 − J·M, where J is what they share of all that is in
 * either, and M is 1 for equal sets, 2/3 where one lies within the other, 1/3 where they overlap
 * and 0 where they share nothing (Passonneau 2006, Measuring Agreement on Set-valued Items). Two
 * empty sets are equal: both coders said that nothing fits.
 */
public final class Masi {
    private Masi() {}

    public static double distance(Set<?> left, Set<?> right) {
        if (left.equals(right)) {
            return 0;
        }
        long shared = left.stream().filter(right::contains).count();
        if (shared == 0) {
            return 1;
        }
        boolean within = shared == Math.min(left.size(), right.size());
        double monotony = within ? 2.0 / 3 : 1.0 / 3;
        return 1 - (double) shared / (left.size() + right.size() - shared) * monotony;
    }
}
