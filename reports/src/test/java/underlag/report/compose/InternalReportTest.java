package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import underlag.analysis.Counts;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.ReaderLanguage;
import underlag.report.html.HtmlRenderer;
import underlag.report.model.Block;
import underlag.report.model.Chart;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

class InternalReportTest {
    private final Report report = SampleAnalysis.internal(SampleAnalysis.consultation());

    @Test
    void chaptersStandInTheHandbooksOrder() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.writeString(folder.resolve("composed.html"), HtmlRenderer.render(report));
        assertThat(headings(2))
                .containsExactly(
                        "Slutsatser",
                        "Dialogen i korthet",
                        "Vad som kom in",
                        "Svar på de förutbestämda frågorna",
                        "Teman",
                        "Konkreta förslag",
                        "Behov, idéer och tankar",
                        "Likalydande svar (upprop)",
                        "Mål och utfall",
                        "Vilka som deltog",
                        "Frågor för analys",
                        "Så gjordes analysen",
                        "Bilaga: alla synpunkter",
                        "Planen mot handbokens checklistor",
                        "Bilaga: personuppgifter",
                        "Bilaga: så lästes filerna");
    }

    @Test
    void anchorsAndIdsAreUniqueAndEveryLinkHasItsHeading() {
        List<String> anchors = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                anchors.add(heading.anchor());
            }
            if (block instanceof Block.Link link) {
                targets.add(link.anchor());
            }
            if (block instanceof Block.Bullets bullets) {
                bullets.links().forEach(all -> all.forEach(l -> targets.add(l.anchor())));
            }
        }
        for (Chart chart : charts()) {
            ids.add(chart.id());
        }
        for (Table table : tables()) {
            ids.add(table.id());
            table.rows().stream()
                    .flatMap(List::stream)
                    .filter(Cell.Link.class::isInstance)
                    .forEach(c -> targets.add(((Cell.Link) c).anchor()));
        }
        assertThat(anchors).doesNotHaveDuplicates().containsAll(targets);
        ids.addAll(anchors);
        assertThat(ids).doesNotHaveDuplicates().allMatch(i -> i.matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void themeTableSaysWhatTheAnalysisCounted() {
        Counts counts = SampleAnalysis.count("T01");
        List<Cell> row = table("themes-table").rows().get(0);
        assertThat(row)
                .startsWith(
                        new Cell.Link("Hastighet vid skolan", "theme-t01"),
                        new Cell.Whole(counts.statements()),
                        new Cell.Whole(counts.uniqueTexts()),
                        new Cell.Whole(counts.respondents()),
                        new Cell.Percent(0.5),
                        new Cell.Whole(counts.groups()),
                        new Cell.Whole(counts.proposals()));
    }

    @Test
    void ledgersAddUpToAllThatWasRead() {
        assertThat(last(table("ledger-cells"))).isEqualTo(new Cell.Whole(113));
        assertThat(last(table("ledger-statements")))
                .isEqualTo(new Cell.Whole(SampleAnalysis.TEXTS.size()));
    }

    @Test
    void everyProposalIsListedAlsoOneMadeOnce() {
        assertThat(table("proposals-several-table").rows()).hasSize(1);
        assertThat(table("proposals-once-table").rows())
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.get(0))
                                        .isEqualTo(new Cell.Text("Bänk vid busshållplatsen")));
    }

    @Test
    void everyProposalSaysHowSureItIsAndTheReaderIsToldToReadTheUnsure() {
        Table several = table("proposals-several-table");
        int column = several.columns().indexOf(new Table.Column("Hur säkert", false));
        assertThat(several.rows().get(0).get(column)).isEqualTo(new Cell.Text("Säkert"));
        assertThat(table("proposals-once-table").rows().get(0)).contains(new Cell.Text("Osäkert"));
        assertThat(ownWords(report)).contains("1 förslag är osäkert. Läs och avgör själv");
    }

    @Test
    void quotesSayWhereTheyStand() {
        assertThat(report.blocks())
                .contains(
                        new Block.Quote(
                                SampleAnalysis.TEXTS.get(1),
                                "Vad vill du förändra? (enkat.csv, cell D3)"));
    }

    @Test
    void everyStatementStandsInTheAnnexUnderItsThemeOrState() {
        String annex =
                tables().stream()
                        .filter(
                                t ->
                                        t.id().startsWith("statements-")
                                                || t.id().startsWith("state-"))
                        .flatMap(t -> t.rows().stream())
                        .map(r -> ((Cell.Text) r.get(0)).text())
                        .collect(Collectors.joining("\n"));
        assertThat(annex).contains(SampleAnalysis.TEXTS);
    }

    @Test
    void goalTableHasTheHandbooksFiveColumnsAndTheOutcome() {
        Table goals = table("goals-table");
        assertThat(goals.columns())
                .extracting(Table.Column::heading)
                .containsExactly("Typ av mål", "Mål", "Indikatorer", "Datainsamling", "Utfall");
        assertThat(goals.rows().get(0).get(4))
                .isEqualTo(new Cell.Text("84\u00a0% (mål: minst 80\u00a0%)\nUppnått (osäkert)"));
        assertThat(goals.rows().get(3).get(4))
                .isEqualTo(new Cell.Text("Inte insamlat än (mål: minst 10)\nGår inte att bedöma"));
    }

    @Test
    void altTextsGiveTheFigures() {
        assertThat(chart("theme-sizes").altText())
                .isEqualTo(
                        "Stapeldiagram med 2 teman. Flest synpunkter: Hastighet vid skolan (3) och"
                                + " Cykelvägar (1).");
        assertThat(chart("goal-attainment").altText())
                .contains("Andel som fått ökad kunskap: 84\u00a0%, målvärde minst 80\u00a0%");
        assertThat(chart("question-trygg-scale").altText()).contains("5 (Helt) 33\u00a0%");
    }

    @Test
    void numbersAreSingularAndPlural() {
        Words words = new Words(ReaderLanguage.SWEDISH);
        assertThat(words.count("statements", 1)).isEqualTo("1 synpunkt");
        assertThat(words.count("statements", 1234)).isEqualTo("1\u00a0234 synpunkter");
        assertThat(words.count("respondents", 53, 71)).isEqualTo("minst 53 och högst 71 svarande");
        assertThat(words.date("2026-12-13")).isEqualTo("13 december 2026");
        assertThat(words.date("hösten 2026")).isEqualTo("hösten 2026");
    }

    @Test
    void noCountIsCalledAVoteNorSpeaksForAllResidents() {
        for (InfluenceLevel level : InfluenceLevel.values()) {
            Report composed =
                    SampleAnalysis.internal(SampleAnalysis.of(level, ReaderLanguage.SWEDISH));
            assertThat(ownWords(composed).toLowerCase(Locale.ROOT))
                    .doesNotContain("röst")
                    .doesNotContain("majoritet")
                    .doesNotContain("flertalet")
                    .doesNotContain("de flesta")
                    .doesNotContain("invånarna tycker")
                    .doesNotContain("invånarna vill");
        }
    }

    @Test
    void methodWordsStandInTheMethodChapterAlone() {
        assertThat(ownWords(report)).doesNotContainIgnoringCase("alpha").doesNotContain("NMI");
    }

    @Test
    void englishReportHasNoSwedishWordsOfItsOwn() {
        Report english = SampleAnalysis.internal(SampleAnalysis.of(null, ReaderLanguage.ENGLISH));
        assertThat(english.banner()).startsWith("Working material");
        assertThat(HtmlRenderer.render(english))
                .doesNotContain("synpunkter")
                .contains("lang=\"en\"");
    }

    @Test
    void sameAnalysisGivesTheSamePageUnderAnotherLocale() {
        String first = HtmlRenderer.render(report);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(HtmlRenderer.render(SampleAnalysis.internal(SampleAnalysis.consultation())))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What the report says itself, without quotes and cells, where residents speak. */
    private static String ownWords(Report report) {
        List<String> words = new ArrayList<>();
        for (Block block : report.blocks()) {
            switch (block) {
                case Block.Heading heading -> words.add(heading.text());
                case Block.Paragraph paragraph -> words.add(paragraph.text());
                case Block.Remark remark -> words.add(remark.text());
                case Block.Bullets bullets -> words.addAll(bullets.items());
                case Block.Link link -> words.add(link.text());
                case Block.TableBlock table -> {
                    words.add(table.table().caption());
                    table.table().columns().forEach(c -> words.add(c.heading()));
                }
                case Block.ChartBlock chart -> words.add(chart.chart().altText());
                case Block.Facts facts -> facts.facts().forEach(f -> words.add(f.term()));
                case Block.Quote quote -> words.add(quote.reference());
            }
        }
        return String.join("\n", words);
    }

    private List<String> headings(int level) {
        return report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(h -> h.level() == level)
                .map(Block.Heading::text)
                .toList();
    }

    private List<Chart> charts() {
        return report.blocks().stream()
                .filter(Block.ChartBlock.class::isInstance)
                .map(b -> ((Block.ChartBlock) b).chart())
                .toList();
    }

    private Chart chart(String id) {
        return charts().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.TableBlock table) {
                tables.add(table.table());
            } else if (block instanceof Block.ChartBlock chart) {
                tables.add(chart.chart().data());
            }
        }
        return tables;
    }

    private Table table(String id) {
        return tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static Cell last(Table table) {
        List<Cell> row = table.rows().get(table.rows().size() - 1);
        return row.get(row.size() - 1);
    }
}
