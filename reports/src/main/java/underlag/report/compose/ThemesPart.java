package underlag.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import underlag.analysis.Counts;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Quote;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Chart.Bars;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.theme.Theme;

/** The themes at the top: a chart, and how much stands behind each. */
final class ThemesPart {
    private static final int MOST_QUOTES = 3;

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
        blocks.addAll(quotes(publication));
        return blocks;
    }

    /** The themes with their figures and no drawing: what those need who have little time. */
    static List<Block> brief(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("themes.heading"), "themes"));
        if (publication.themes().isEmpty()) {
            blocks.add(new Paragraph(publication.words().say("themes.none")));
        } else {
            blocks.add(new TableBlock(table(publication)));
        }
        return blocks;
    }

    /** Approved quotes as a chapter; nothing where none is approved. */
    static List<Block> voices(Publication publication) {
        List<Block> quotes = quotes(publication);
        if (!quotes.isEmpty()) {
            quotes.set(0, new Heading(2, publication.say("themes.quotes"), "themes-quotes"));
        }
        return quotes;
    }

    /** What people may be quoted for saying, each once, under the largest theme it belongs to. */
    private static List<Block> quotes(Publication publication) {
        List<Block> quotes = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Theme theme : publication.themes()) {
            List<String> statements = new ArrayList<>();
            for (String id : publication.composition().withBelow(theme.id())) {
                Theme below = publication.composition().theme(id);
                if (below != null) {
                    below.members().forEach(member -> statements.add(member.statement()));
                }
            }
            publication.quotes(statements.stream().filter(shown::add).toList()).stream()
                    .limit(MOST_QUOTES)
                    .forEach(quote -> quotes.add(new Quote(quote, theme.name())));
        }
        if (!quotes.isEmpty()) {
            String heading = publication.say("themes.quotes");
            quotes.addFirst(new Heading(3, heading, "themes-quotes"));
        }
        return quotes;
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
