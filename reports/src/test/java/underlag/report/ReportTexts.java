package underlag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import underlag.report.model.Block;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/** All that a reader must find of a report, in order. */
public final class ReportTexts {
    private final Function<Cell, String> figures;
    private final List<String> texts = new ArrayList<>();

    private ReportTexts(Function<Cell, String> figures) {
        this.figures = figures;
    }

    /**
     * The texts of a report, its banner apart.
     *
     * @param figures how the format shows a cell
     */
    public static List<String> of(Report report, Function<Cell, String> figures) {
        ReportTexts all = new ReportTexts(figures);
        all.texts.add(report.title());
        all.texts.add(report.subtitle());
        report.blocks().forEach(all::add);
        return List.copyOf(all.texts);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> texts.add(heading.text());
            case Block.Paragraph paragraph -> texts.add(paragraph.text());
            case Block.Remark remark -> texts.add(remark.text());
            case Block.Bullets bullets -> {
                texts.addAll(bullets.items());
                bullets.links().forEach(all -> all.forEach(link -> texts.add(link.text())));
            }
            case Block.Facts facts ->
                    facts.facts()
                            .forEach(
                                    f -> {
                                        texts.add(f.term());
                                        texts.add(f.value());
                                    });
            case Block.Quote quote -> {
                texts.add(quote.text());
                texts.add(quote.reference());
            }
            case Block.Link link -> texts.add(link.text());
            case Block.TableBlock table -> add(table.table());
            case Block.ChartBlock chart -> {
                texts.add(chart.chart().title());
                add(chart.chart().data());
            }
        }
    }

    private void add(Table table) {
        texts.add(table.caption());
        table.columns().forEach(c -> texts.add(c.heading()));
        table.rows().forEach(row -> row.forEach(cell -> texts.add(figures.apply(cell))));
        String note = table.note();
        if (note != null) {
            texts.add(note);
        }
    }
}
