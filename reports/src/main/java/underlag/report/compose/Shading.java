package underlag.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import underlag.dialogue.Messages;
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

    /** Each shade that some count can have, with the first and last of them. */
    List<MatrixCell> keys(Words words) {
        List<MatrixCell> keys = new ArrayList<>();
        int first = 1;
        for (int shade = 1; shade <= MatrixCell.DARKEST && first <= most; shade++) {
            int last = Math.min(most, end(shade));
            String from = words.figures().whole(first);
            String text =
                    first == last
                            ? from
                            : Messages.text(
                                    words.language(),
                                    "reach.key.range",
                                    from,
                                    words.figures().whole(last));
            keys.add(new MatrixCell(text, shade, false));
            first = last + 1;
        }
        return keys;
    }
}
