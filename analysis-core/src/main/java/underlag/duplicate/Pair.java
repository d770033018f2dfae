package underlag.duplicate;

import java.util.function.LongToIntFunction;

/**
 * A text beside one that leads. They are alike where
 *
 * <ul>
 *   <li>at least {@value #ALIKE} of the runs of three words that either has are in both, or
 *   <li>both have so much in common that it cannot be chance ({@value #LONG} runs), and that is at
 *       least {@value #MOSTLY} of the shorter one: a copied text with a passage of one's own, or
 *       part of a copied text, or
 *   <li>nearly all of the shorter one ({@value #WITHIN}) stands in the longer: a short appeal with
 *       a sentence of one's own, or
 *   <li>at least {@value #WORDS} of the longer one's words stand in both in the same order: a
 *       copied text with words changed here and there, each of which breaks three runs. In a short
 *       text one changed word may be the subject itself ("en ny simhall", "en ny lekplats"). There
 *       the leading text must be fixed: all its words sent by several, and those that the other
 *       lacks by most. Then this one departs from it, and {@value #FIXED_WORDS} is enough. So also
 *       where a short text stands in another.
 * </ul>
 *
 * @param runs how many different runs the text has
 * @param leadingRuns how many the leading text has
 * @param shared how many they share
 * @param fixed whether several sent all of the leading text, see {@link #isFixed(Wording,
 *     LongToIntFunction)}
 * @param times run → in how many contributions it stands
 */
record Pair(
        Wording text,
        Wording leading,
        int runs,
        int leadingRuns,
        int shared,
        boolean fixed,
        LongToIntFunction times) {
    /** Share of the runs that either text has. */
    static final double ALIKE = 0.8;

    /** Share of the shorter text's runs. */
    static final double MOSTLY = 0.6;

    /** Runs in common that are more than chance. */
    static final int LONG = 20;

    /** Share of the shorter text's runs, or words in order, where it stands in the longer one. */
    static final double WITHIN = 0.8;

    /** Share of the longer text's words in the same order in both. */
    static final double WORDS = 0.8;

    /** The same where the leading text is fixed. */
    static final double FIXED_WORDS = 0.7;

    /** No texts are alike that share less of the shorter one's runs. */
    static final double LEAST = 0.4;

    /** The same where the leading text is fixed. */
    static final double FIXED_LEAST = 0.25;

    /** Shorter texts may be one frame around different subjects. */
    private static final int SHORT = 20;

    /** Runs of a fixed text that stand within another only by copying. */
    private static final int PHRASE = 8;

    /** Share of the leading text's most common run. */
    private static final double MOST = 0.5;

    /** Contributions that make words fixed. */
    private static final int SENT = 3;

    /** In longer texts changed words break few of the runs, so that these tell enough. */
    private static final int LONGEST = 200;

    boolean alike() {
        int shorter = Math.min(runs, leadingRuns);
        if (shared < (fixed ? FIXED_LEAST : LEAST) * shorter) {
            return false;
        }
        return shared >= ALIKE * (runs + leadingRuns - shared)
                || (shared >= LONG && shared >= MOSTLY * shorter)
                || (words() > 0 && aligned(shared >= PHRASE && shared >= WITHIN * shorter));
    }

    /** The words of the shorter text, or 0 where they are too many to lay beside others. */
    private int words() {
        int longer = Math.max(text.words(), leading.words());
        int shorter = Math.min(text.words(), leading.words());
        return shorter > LONGEST || longer > LONGEST * SENT ? 0 : shorter;
    }

    private boolean aligned(boolean within) {
        if (!alignable(within)) {
            return false;
        }
        boolean[] matched = Alignment.matched(leading.numbers(), text.numbers());
        int same = SharedText.count(matched);
        int longer = Math.max(text.words(), leading.words());
        if (same >= WITHIN * words() && words() >= SHORT) {
            return true;
        }
        return (same >= WORDS * longer && longer >= SHORT)
                || (fixed && (within || same >= FIXED_WORDS * longer) && departs(matched));
    }

    /** Whether any alignment could be enough, so that others are not laid beside each other. */
    private boolean alignable(boolean within) {
        int shorter = words();
        int longer = Math.max(text.words(), leading.words());
        return shorter >= SHORT
                || (fixed && (within || shorter >= FIXED_WORDS * longer))
                || (longer >= SHORT && shorter >= WORDS * longer);
    }

    /** Whether all of a text was sent by several, not necessarily together. */
    static boolean isFixed(Wording text, LongToIntFunction times) {
        for (int word = 0; word < text.words(); word++) {
            if (sent(text, word, times) < SENT) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words that the other lacks stand in most copies of the leading text. */
    private boolean departs(boolean[] matched) {
        int most = 0;
        for (long run : leading.runs()) {
            most = Math.max(most, times.applyAsInt(run));
        }
        for (int word = 0; word < matched.length; word++) {
            if (!matched[word] && sent(leading, word, times) < MOST * most) {
                return false;
            }
        }
        return true;
    }

    /** In how many contributions the most common run with this word stands. */
    private static int sent(Wording text, int word, LongToIntFunction times) {
        long[] runs = text.runs();
        int most = 0;
        int from = Math.max(0, word - WordRuns.LENGTH + 1);
        for (int run = from; run <= word && run < runs.length; run++) {
            most = Math.max(most, times.applyAsInt(runs[run]));
        }
        return most;
    }
}
