package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.answer.CrossTab;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

class PublishRunTest {
    private static final String TABLE = "tables/groups-themes-stadsdel.csv";

    @TempDir Path folder;

    @Test
    void theSampleIsPublishedForResidentsIntoAFolderOfItsOwn() throws Exception {
        Path dialogue = sample();
        ReportRun.Outcome outcome =
                ReportRun.run(
                        dialogue,
                        "residents",
                        List.of("html", "csv"),
                        ReaderLanguage.SWEDISH,
                        Progress.silent());
        Path published = dialogue.resolve("published").resolve("residents");
        assertThat(outcome.files())
                .contains(
                        published.resolve("aterkoppling-till-invanare.html"),
                        published.resolve("tables/matrix-table.csv"));
        assertThat(dialogue.resolve("output")).doesNotExist();
        assertThat(Files.readString(published.resolve("tables/matrix-table.csv")))
                .startsWith("\uFEFFNi sa;Synpunkter;Vi gör;Skäl;Beslut;");
        assertThat(Files.readString(published.resolve("aterkoppling-till-invanare.html")))
                .contains("Ni sa – vi gör", "22 mars 2027")
                .doesNotContain("Arbetsmaterial", "Svars-id");
    }

    @Test
    void everyAudienceIsWrittenFromOneAnalysis() throws Exception {
        Path dialogue = sample();
        List<String> steps = new ArrayList<>();
        ReportRun.run(
                dialogue,
                "all",
                List.of("csv"),
                ReaderLanguage.SWEDISH,
                (step, of) -> steps.add(step));
        assertThat(steps).filteredOn("workspace.analysing"::equals).hasSize(1);
        try (Stream<Path> published = Files.list(dialogue.resolve("published"))) {
            assertThat(published.filter(Files::isDirectory).map(one -> one.getFileName()))
                    .map(Path::toString)
                    .containsExactlyInAnyOrder(
                            "consultation-statement",
                            "decision-makers",
                            "learning",
                            "participants",
                            "residents",
                            "web");
        }
    }

    @Test
    void noneIsWrittenWhereOneAudienceMustBeToldMore() throws Exception {
        Path unsettled = sample();
        Files.delete(unsettled.resolve("decisions.jsonl"));
        assertThatThrownBy(
                        () ->
                                ReportRun.run(
                                        unsettled,
                                        "participants,learning",
                                        List.of("csv"),
                                        ReaderLanguage.SWEDISH,
                                        Progress.silent()))
                .isInstanceOf(UnusableInputException.class);
        assertThat(unsettled.resolve("published")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal,web", "all,internal"})
    void theInternalReportIsNotWrittenWithReportsForOthers(String audiences) {
        assertThatThrownBy(
                        () ->
                                ReportRun.run(
                                        folder,
                                        audiences,
                                        List.of(),
                                        ReaderLanguage.SWEDISH,
                                        Progress.silent()))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e ->
                                assertThat(e.findings())
                                        .extracting(Finding::code)
                                        .containsExactly("workspace.internal-alone"));
    }

    @Test
    void whatGroupsSaidIsToldAlikeInEveryReportAndRemembered() throws Exception {
        Path dialogue = sample();
        Path published = dialogue.resolve("published");
        publish(dialogue, "decision-makers");
        String table = Files.readString(published.resolve("decision-makers").resolve(TABLE));
        String figures = Files.readString(published.resolve("figures.json"));
        publish(dialogue, "residents");
        assertThat(table).contains(";Visas inte").containsPattern("% \\(\\d+\u00a0av\u00a0\\d+");
        assertThat(Files.readString(published.resolve("residents").resolve(TABLE)))
                .isEqualTo(table);
        assertThat(Files.readString(published.resolve("figures.json")))
                .startsWith(figures.substring(0, 200))
                .containsOnlyOnce("\"audience\" : \"decision-makers\"");
    }

    @Test
    void whatWasToldBeforeMustBeReadable() throws Exception {
        Path dialogue = sample();
        Files.createDirectories(dialogue.resolve("published"));
        Files.writeString(dialogue.resolve("published/figures.json"), "{}");
        assertThatThrownBy(() -> publish(dialogue, "residents"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::code)
                                        .containsExactly("workspace.figures-unreadable"));
    }

    /** The 80-year-olds who raised a theme follow from what is said of all others. */
    @Test
    void aReportIsRefusedWhereEarlierFiguresPointSomebodyOut() throws Exception {
        Path dialogue = sample();
        Files.createDirectories(dialogue.resolve("published"));
        Files.writeString(dialogue.resolve("published/figures.json"), allGroupsButTheLast("alder"));
        assertThatThrownBy(() -> publish(dialogue, "residents"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused ->
                                assertThat(refused.findings())
                                        .isNotEmpty()
                                        .allMatch(f -> f.code().equals("workspace.revealed")));
        assertThat(dialogue.resolve("published/residents")).doesNotExist();
    }

    @Test
    void aFileWhereThePublishedReportsAreToLieIsToBeMoved() throws Exception {
        Path dialogue = sample();
        Files.writeString(dialogue.resolve("published"), "Att göra: publicera");
        assertThatThrownBy(() -> publish(dialogue, "residents"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::code)
                                        .containsExactly("workspace.published-is-file"));
        assertThat(dialogue.resolve("published")).hasContent("Att göra: publicera");
    }

    private static void publish(Path dialogue, String audience) throws Exception {
        ReportRun.run(
                dialogue, audience, List.of("csv"), ReaderLanguage.SWEDISH, Progress.silent());
    }

    @Test
    void noCellOfATableIsTakenForAFormula() throws IOException {
        Table table =
                new Table(
                        "t",
                        "Tabell",
                        List.of(new Column("=Text", false), new Column("Antal", true)),
                        List.of(List.of(new Cell.Text("=1+1"), new Cell.Whole(12345))),
                        true,
                        null);
        Report report =
                new Report(
                        ReaderLanguage.SWEDISH,
                        "T",
                        "",
                        "",
                        "",
                        List.of(new Block.TableBlock(table)));
        Map<String, SheetTable> tables = SheetTable.of(report);
        assertThat(tables).containsOnlyKeys("tables/t.csv");
        Path file = folder.resolve("t.csv");
        for (SheetTable one : tables.values()) {
            one.write(file);
        }
        assertThat(Files.readString(file)).isEqualTo("\uFEFF'=Text;Antal\r\n'=1+1;12345\r\n");
    }

    private Path sample() throws IOException {
        return SampleRun.copy(folder.resolve("dialog"));
    }

    /** What a careless report would have told: each theme by each group but one. */
    private static String allGroupsButTheLast(String variable) {
        List<String> figures = new ArrayList<>();
        for (CrossTab table : SampleRun.outcome().analysis().crossTabs().tables()) {
            if (table.variable().equals(variable) && table.item().kind() == CrossTab.Kind.THEME) {
                for (CrossTab.Cell cell : table.cells().subList(1, table.cells().size())) {
                    figures.add(figure(table, "\"said\"", cell.group(), cell.count()));
                    figures.add(figure(table, "\"said\", \"not\"", cell.group(), cell.of()));
                }
            }
        }
        return "{\"reports\": [{\"audience\": \"residents\", \"figures\": ["
                + String.join(", ", figures)
                + "]}]}";
    }

    private static String figure(CrossTab table, String options, String group, int persons) {
        return String.format(
                Locale.ROOT,
                """
                {"subject": "theme: %s", "options": [%s], "variable": "%s", "groups": ["%s"],
                 "persons": %d}
                """,
                table.item().name(),
                options,
                table.variable(),
                group,
                persons);
    }
}
