package underlag.workspace;

import org.jspecify.annotations.Nullable;
import underlag.answer.CrossTab;
import underlag.answer.CrossTab.Comparison;
import underlag.answer.CrossTabs;

/** crosstabs.csv: themes, proposals and answers by background and activity, group by group. */
final class CrossTabTable {
    private static final String COLUMNS =
            "kind, id, name, question, variable, group, count, of, share, low, high,"
                    + " other_count, other_of, difference, difference_low,"
                    + " difference_high, test, p, p_corrected, told, missing,"
                    + " missing_count, tests, compared_count, compared_of, copies";

    private CrossTabTable() {}

    static CsvTable of(CrossTabs crossTabs) {
        CsvTable.Builder table = CsvTable.of(COLUMNS);
        for (CrossTab one : crossTabs.tables()) {
            for (CrossTab.Cell cell : one.cells()) {
                Comparison other = cell.comparison();
                table.row(
                        one.item().kind(),
                        one.item().id(),
                        one.item().name(),
                        one.item().question(),
                        one.variable(),
                        cell.group(),
                        cell.count(),
                        cell.of(),
                        cell.share(),
                        ResultTables.low(cell.interval()),
                        ResultTables.high(cell.interval()),
                        other == null ? null : Integer.valueOf(other.otherCount()),
                        other == null ? null : Integer.valueOf(other.otherOf()),
                        other == null ? null : Double.valueOf(other.difference()),
                        other == null ? null : ResultTables.low(other.interval()),
                        other == null ? null : ResultTables.high(other.interval()),
                        other == null ? null : other.test(),
                        other == null ? null : Double.valueOf(other.p()),
                        other == null ? null : Double.valueOf(other.corrected()),
                        told(other),
                        one.missing(),
                        one.missingSaid(),
                        crossTabs.tests(),
                        other == null ? null : Integer.valueOf(other.count()),
                        other == null ? null : Integer.valueOf(other.of()),
                        one.copies());
            }
        }
        return table.build();
    }

    private static @Nullable Boolean told(@Nullable Comparison comparison) {
        return comparison == null ? null : Boolean.valueOf(comparison.told());
    }
}
