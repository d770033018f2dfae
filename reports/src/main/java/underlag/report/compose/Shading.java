package underlag.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import underlag.report.model.Chart.MatrixCell;

/**
 * How dark a count is drawn: each shade covers twice what the one below it covers.
 *
 * @param most the largest count
 */
record Shading(int most) {

    static Shading of(Collection<Integer> counts) {
        return new Shading(counts.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** 0 for nothing, to {@link MatrixCell#DARKEST} for the largest counts. */
    int of(int count) {
        int shade = count <= 0 ? 0 : 1;
        while (shade > 0 && shade < MatrixCell.DARKEST && count > end(shade)) {
            shade++;
        }
        return shade;
    }

    /** The largest count with this shade. */
    private int end(int shade) {
        return shade >= MatrixCell.DARKEST
                ? most
                : Math.max(shade, most >> (MatrixCell.DARKEST - shade));
    }

    /** The ends of each shade that some count can have: first and last. */
    List<int[]> ranges() {
        List<int[]> ranges = new ArrayList<>();
        int first = 1;
        for (int shade = 1; shade <= MatrixCell.DARKEST && first <= most; shade++) {
            int last = Math.min(most, end(shade));
            ranges.add(new int[] {shade, first, last});
            first = last + 1;
        }
        return ranges;
    }
}
