package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.analysis.Counts;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Chart.Bars;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.theme.Theme;

/** The themes at the top: a chart, and how much stands behind each. */
final class ThemesPart {
    private ThemesPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("themes.heading"), "themes"));
        if (publication.themes().isEmpty()) {
            blocks.add(new Paragraph(publication.words().say("themes.none")));
            return blocks;
        }
        blocks.add(new Paragraph(publication.words().say("themes.intro")));
        Bars sizes = ThemesChapter.sizes(publication.composition());
        blocks.add(
                new ChartBlock(
                        new Bars(
                                sizes.id(),
                                sizes.title(),
                                sizes.altText(),
                                table(publication),
                                sizes.axis(),
                                sizes.wholeNumbers(),
                                sizes.bars())));
        return blocks;
    }

    private static Table table(Publication publication) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : publication.themes()) {
            Counts counts = publication.composition().counts(theme.id());
            rows.add(
                    List.of(
                            new Cell.Text(theme.name()),
                            new Cell.Whole(counts.statements()),
                            publication.composition().respondents(counts),
                            new Cell.Whole(counts.groups()),
                            new Cell.Whole(counts.proposals())));
        }
        return new Table(
                "themes-table",
                publication.words().say("themes.caption"),
                List.of(
                        publication.column("theme"),
                        publication.number("statements"),
                        publication.number("respondents"),
                        publication.number("groups"),
                        publication.number("proposals")),
                rows,
                true,
                publication.say("counts.note"));
    }
}
