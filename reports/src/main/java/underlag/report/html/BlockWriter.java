package underlag.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.report.chart.ChartDrawing;
import underlag.report.model.Block;
import underlag.report.model.Chart;
import underlag.report.model.Figures;
import underlag.report.model.Palette;
import underlag.report.model.Passages;
import underlag.report.model.Report;
import underlag.report.model.Table;

/** Writes blocks, each chapter as a section of its own. */
final class BlockWriter {
    private final ReaderLanguage language;
    private final Figures figures;
    private final Palette palette;
    private final boolean published;
    private final Passages passages;
    private final Markup page;

    BlockWriter(Report report, Markup page) {
        this.language = report.language();
        this.figures = new Figures(report.language());
        this.palette = report.palette();
        this.published = report.published();
        this.passages = report.passages();
        this.page = page;
    }

    void write(List<Block> blocks) {
        boolean inSection = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                if (inSection) {
                    page.close();
                }
                if (heading.newPage()) {
                    page.open("section", "class", "new-page", "aria-labelledby", heading.anchor());
                } else {
                    page.open("section", "aria-labelledby", heading.anchor());
                }
                inSection = true;
            }
            block(block);
        }
        if (inSection) {
            page.close();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                    page.element(
                            "h" + heading.level(),
                            heading.text(),
                            spoken(heading.text(), "id", heading.anchor()));
            case Block.Paragraph paragraph -> {
                written("p", paragraph.text());
                page.close();
            }
            case Block.Remark remark -> page.element("p", remark.text(), "class", "remark");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts(facts);
            case Block.Quote quote -> quote(quote);
            case Block.Link link -> link(link);
            case Block.TableBlock table -> table(table.table());
            case Block.ChartBlock chart -> chart(chart.chart());
        }
    }

    private void bullets(Block.Bullets bullets) {
        page.open("ul");
        for (int i = 0; i < bullets.items().size(); i++) {
            List<Block.Link> links = bullets.links().get(i);
            written("li", bullets.items().get(i));
            for (int k = 0; k < links.size(); k++) {
                Block.Link link = links.get(k);
                page.text(k == 0 ? " " : "; ");
                page.element("a", link.text(), "href", "#" + link.anchor());
            }
            page.close();
        }
        page.close();
    }

    /**
     * Opens an element, for the caller to close, and writes text of one or more lines into it, each
     * marked that is in another language than the report's.
     */
    private void written(String name, String text, String... attributes) {
        page.open(name, spoken(text, attributes));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                page.raw("<br/>");
            }
            String line = lines.get(i);
            if (passages.of(line).isEmpty()) {
                page.text(line);
            } else {
                page.element("bdi", line, lines.size() > 1 ? spoken(line) : new String[0]);
            }
        }
    }

    /** The attributes, with the language of a text that is in another than the report's. */
    private String[] spoken(String text, String... attributes) {
        return passages.of(text)
                .map(
                        language ->
                                Stream.concat(
                                                Stream.of("lang", language.toLanguageTag()),
                                                Arrays.stream(attributes))
                                        .toArray(String[]::new))
                .orElse(attributes);
    }

    private void facts(Block.Facts facts) {
        page.open("dl");
        for (Block.Facts.Fact fact : facts.facts()) {
            page.open("div", "class", fact.ended() ? "asked" : "fact");
            page.element("dt", fact.ended() ? fact.term() : fact.term() + ":");
            page.text(" ");
            written("dd", fact.value());
            page.close().close();
        }
        page.close();
    }

    private void quote(Block.Quote quote) {
        page.open("figure", "class", "quote").open("blockquote");
        written("p", quote.text());
        page.close().close();
        page.element("figcaption", quote.reference());
        page.close();
    }

    private void link(Block.Link link) {
        page.open("p", "class", "onward");
        page.element("a", link.text(), "href", "#" + link.anchor());
        page.close();
    }

    private void chart(Chart chart) {
        page.open("figure", "class", "chart");
        page.element("figcaption", chart.title());
        // Residents read on telephones; the internal report, with many more charts, at a desk.
        Optional<String> narrow =
                published ? ChartDrawing.narrowSvg(chart, palette) : Optional.empty();
        String kind = narrow.isPresent() ? "drawing wide" : "drawing";
        page.open("div", "class", kind, "id", chart.id());
        page.raw(ChartDrawing.svg(chart, palette));
        page.close();
        if (narrow.isPresent()) {
            page.open("div", "class", "drawing narrow");
            page.raw(narrow.get());
            page.close();
        }
        page.open("details");
        page.element("summary", Messages.text(language, "report.html.figures"));
        table(chart.data());
        page.close().close();
    }

    private void table(Table table) {
        String caption = table.id() + "-caption";
        page.open(
                "div",
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-labelledby",
                caption);
        page.open("table", "id", table.id());
        page.element("caption", table.caption(), "id", caption);
        page.open("thead").open("tr");
        for (Table.Column column : table.columns()) {
            String kind = column.numeric() ? "n" : "t";
            page.element("th", column.heading(), "scope", "col", "class", kind);
        }
        page.close().close();
        page.open("tbody");
        for (List<Table.Cell> row : table.rows()) {
            page.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), table.columns().get(i), i == 0 && table.rowHeaders());
            }
            page.close();
        }
        page.close().close().close();
        if (table.note() != null) {
            page.element("p", table.note(), "class", "note");
        }
    }

    private void cell(Table.Cell cell, Table.Column column, boolean header) {
        boolean words = cell instanceof Table.Cell.Text || cell instanceof Table.Cell.Empty;
        String kind = !column.numeric() ? "t" : words ? "n words" : "n";
        String[] attributes =
                header
                        ? new String[] {"scope", "row", "class", kind}
                        : new String[] {"class", kind};
        if (cell instanceof Table.Cell.Link link) {
            page.open(header ? "th" : "td", attributes);
            page.element("a", link.text(), "href", "#" + link.anchor());
        } else {
            written(header ? "th" : "td", figures.text(cell), attributes);
        }
        page.close();
    }
}
