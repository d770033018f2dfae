package underlag.statistics;

/** SplitMix64: pseudo-random numbers that are the same on every machine and in every release. */
public final class SplitMix {
    private static final double UNIT = 0x1.0p-53;

    private long state;

    public SplitMix(long seed) {
        state = seed;
    }

    long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0, below 1. */
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }

    /** From 0, below {@code bound}. */
    public int nextInt(int bound) {
        return (int) (nextDouble() * bound);
    }
}
