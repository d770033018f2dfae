package underlag.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts themes together into few that stand above them: those of the same area of municipal life,
 * where areas are known, and then, as long as they are too many, the two whose texts lose least
 * when they are described by common word frequencies instead of frequencies of their own.
 */
final class TopThemes {
    /** As many as people can hold in their heads. */
    static final int MOST = 12;

    private static final int FEWEST = 6;

    /** Top themes for each theme, where areas are not known. */
    private static final float PER_THEME = 0.6f;

    /** An area that holds more than this share of the texts is the dialogue's own subject. */
    private static final double TOO_BROAD = 0.5;

    /** How much larger themes resist being put together. */
    private static final double SIZE = 0.25;

    /** Weight of the frequencies in the whole material beside a theme's own, per word. */
    private static final double SMOOTHING = 0.2;

    private final double[][] counts;
    private final double[] tokens;
    private final double[] background;
    private final boolean[] gone;
    private final int[] topOf;
    private int left;

    private TopThemes(Evidence evidence) {
        this.counts = evidence.counts();
        this.left = counts.length;
        this.gone = new boolean[counts.length];
        this.topOf = IntStream.range(0, counts.length).toArray();
        this.tokens = Arrays.stream(counts).mapToDouble(c -> Arrays.stream(c).sum()).toArray();
        double all = Math.max(1, Arrays.stream(tokens).sum());
        this.background = new double[counts.length == 0 ? 0 : counts[0].length];
        for (double[] own : counts) {
            for (int word = 0; word < own.length; word++) {
                background[word] += own[word] / all;
            }
        }
    }

    /**
     * For each theme the number of the one that stands for its top theme; each for itself where
     * they are few.
     *
     * @param areas each theme's area of municipal life, or null
     */
    static int[] of(Evidence evidence, List<@Nullable String> areas) {
        TopThemes top = new TopThemes(evidence);
        if (top.left > MOST) {
            top.byArea(evidence, areas);
            top.byWords();
        }
        return top.topOf;
    }

    private void byArea(Evidence evidence, List<@Nullable String> areas) {
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int theme = 0; theme < areas.size(); theme++) {
            String area = areas.get(theme);
            if (area != null) {
                members.computeIfAbsent(area, a -> new ArrayList<>()).add(theme);
            }
        }
        int all = IntStream.range(0, evidence.themes()).map(evidence::texts).sum();
        for (List<Integer> same : members.values()) {
            if (same.stream().mapToInt(evidence::texts).sum() <= TOO_BROAD * all) {
                same.stream().skip(1).forEach(theme -> join(theme, same.getFirst()));
            }
        }
    }

    private void byWords() {
        if (left <= MOST) {
            return;
        }
        int most = Math.clamp(Math.round(left * PER_THEME), FEWEST, MOST);
        double[][] loss = losses();
        while (left > most) {
            int[] pair = closest(loss);
            join(pair[0], pair[1]);
            for (int theme = 0; theme < counts.length; theme++) {
                if (theme != pair[1] && !gone[theme]) {
                    loss[Math.max(theme, pair[1])][Math.min(theme, pair[1])] = loss(theme, pair[1]);
                }
            }
        }
    }

    private double[][] losses() {
        double[][] loss = new double[counts.length][counts.length];
        for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < a; b++) {
                loss[a][b] = gone[a] || gone[b] ? 0 : loss(a, b);
            }
        }
        return loss;
    }

    private int[] closest(double[][] loss) {
        int[] best = {-1, -1};
        for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < a; b++) {
                boolean both = !gone[a] && !gone[b];
                if (both && (best[0] < 0 || loss[a][b] < loss[best[0]][best[1]])) {
                    best = new int[] {a, b};
                }
            }
        }
        return best;
    }

    /** The first joins the second, which stands before it. */
    private void join(int one, int other) {
        for (int word = 0; word < background.length; word++) {
            counts[other][word] += counts[one][word];
        }
        tokens[other] += tokens[one];
        gone[one] = true;
        left--;
        for (int theme = 0; theme < topOf.length; theme++) {
            if (topOf[theme] == one) {
                topOf[theme] = other;
            }
        }
    }

    private double loss(int a, int b) {
        double mass = SMOOTHING * background.length;
        double sum = 0;
        for (int word = 0; word < background.length; word++) {
            double ownA = counts[a][word];
            double ownB = counts[b][word];
            if (ownA > 0 || ownB > 0) {
                double smooth = mass * background[word];
                double both = (ownA + ownB + 2 * smooth) / (tokens[a] + tokens[b] + 2 * mass);
                sum += lost(ownA, (ownA + smooth) / (tokens[a] + mass), both);
                sum += lost(ownB, (ownB + smooth) / (tokens[b] + mass), both);
            }
        }
        double size = Math.max(1, tokens[a] * tokens[b] / Math.max(1, tokens[a] + tokens[b]));
        return sum / StrictMath.pow(size, 1 - SIZE);
    }

    private static double lost(double times, double own, double both) {
        return times == 0 ? 0 : times * StrictMath.log(own / both);
    }
}
