package underlag.proposal;

import java.util.Arrays;

/**
 * Corrects what was learnt for a dialogue in which proposals are rarer or commoner than where it
 * was learnt, without any label: the share is estimated again until it agrees with the corrected
 * probabilities (Saerens, Latinne and Decaestecker 2002).
 *
 * @param factor what the odds of a proposal are multiplied by
 */
record ShareCorrection(double factor) {
    static final ShareCorrection NONE = new ShareCorrection(1);

    /** With fewer statements a share is too uncertain. */
    static final int ENOUGH = 300;

    /**
     * The odds are changed at most so many times: answers of another form tell little of a share.
     */
    private static final double MOST = 2;

    private static final int ROUNDS = 200;
    private static final double STILL = 1e-6;

    /**
     * The correction for one dialogue.
     *
     * @param probabilities of each statement, as learnt, 0–1, in any order
     * @param learnt the share of proposals where it was learnt
     */
    static ShareCorrection of(double[] probabilities, double learnt) {
        if (probabilities.length < ENOUGH) {
            return NONE;
        }
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        double share = learnt;
        for (int round = 0; round < ROUNDS; round++) {
            ShareCorrection corrected = new ShareCorrection(odds(share) / odds(learnt));
            double next = Arrays.stream(sorted).map(corrected::of).average().orElse(share);
            boolean still = Math.abs(next - share) < STILL;
            share = Math.max(STILL, Math.min(1 - STILL, next));
            if (still) {
                break;
            }
        }
        double factor = odds(share) / odds(learnt);
        return new ShareCorrection(Math.max(1 / MOST, Math.min(MOST, factor)));
    }

    /** The probability in this dialogue. */
    double of(double probability) {
        double yes = factor * probability;
        return yes / (yes + 1 - probability);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
