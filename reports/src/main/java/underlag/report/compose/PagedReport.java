package underlag.report.compose;

import java.util.List;
import java.util.stream.Stream;
import underlag.report.model.Block;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Report;
import underlag.report.model.Table;

/**
 * A report as it is put on pages. Tables that would fill hundreds of pages are cut, and say where
 * all their rows are: nobody leafs through them, and laying them out takes more memory and time
 * than the whole analysis. The web page and the workbook hold every row.
 */
public final class PagedReport {
    /** So many rows of a table stand on pages, about a hundred of them. */
    static final int MOST_ROWS = 1000;

    private PagedReport() {}

    /** The report with no table longer than is put on pages. */
    public static Report of(Report report) {
        Words words = new Words(report.language());
        List<Block> blocks = report.blocks().stream().flatMap(b -> cut(b, words)).toList();
        return report.with(blocks);
    }

    private static Stream<Block> cut(Block block, Words words) {
        if (block instanceof TableBlock whole && whole.table().rows().size() > MOST_ROWS) {
            Table table = whole.table();
            Table first =
                    new Table(
                            table.id(),
                            table.caption(),
                            table.columns(),
                            table.rows().subList(0, MOST_ROWS),
                            table.rowHeaders(),
                            table.note());
            String where = words.say("paged.cut", MOST_ROWS, table.rows().size());
            return Stream.of(new Remark(where), new TableBlock(first));
        }
        return Stream.of(block);
    }
}
