package underlag.agreement;

import java.util.List;
import underlag.statistics.GroupingAgreement;

/**
 * How two ways of dividing the same units into themes agree, whatever the themes are called.
 *
 * @param level of the second coder's themes
 * @param cells which themes meet in how many units, largest first
 */
public record Groupings(Level level, GroupingAgreement agreement, List<Cell> cells) {

    /** Units whose main theme is one by the first coder and the other by the second. */
    public record Cell(String first, String second, List<String> units) {
        public Cell {
            units = List.copyOf(units);
        }
    }

    public Groupings {
        cells = List.copyOf(cells);
    }
}
