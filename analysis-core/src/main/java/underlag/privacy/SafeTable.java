package underlag.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A two-way table that may be published: what people said by who they are.
 *
 * @param groups each the joined groups of a column
 * @param rows those that may be shown at all
 */
public record SafeTable(String variable, List<List<String>> groups, List<Row> rows) {
    public SafeTable {
        groups = groups.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells one for each column
     */
    public record Row(String subject, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What is told of a group. */
    public sealed interface Cell {
        /** Nothing: too few, or too few could be reckoned out of it. */
        record Hidden() implements Cell {}

        /**
         * So many of so many.
         *
         * @param share 0–1, or null where the group is too small for a share
         */
        record Shown(int persons, int of, @Nullable Double share) implements Cell {}
    }
}
