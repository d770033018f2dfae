package underlag.agreement;

import java.util.ArrayList;
import java.util.List;
import underlag.statistics.SplitMix;

/**
 * How coded statements were chosen by chance.
 *
 * @param drawn how many
 * @param of out of how many
 */
public record Draw(long seed, int drawn, int of) {

    /**
     * Draws, each id as likely as any other; always the same for the same seed and ids. The first
     * so many of a draw are a draw too.
     */
    public static List<String> from(List<String> ids, int count, long seed) {
        List<String> left = new ArrayList<>(ids);
        SplitMix random = new SplitMix(seed);
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < Math.min(count, ids.size()); i++) {
            int at = i + random.nextInt(left.size() - i);
            drawn.add(left.get(at));
            left.set(at, left.get(i));
        }
        return drawn;
    }
}
