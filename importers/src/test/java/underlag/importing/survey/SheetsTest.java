package underlag.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.CellState;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.SourceFile;
import underlag.dialogue.SourceReading;
import underlag.importing.MemorySource;
import underlag.importing.Reading;
import underlag.testing.TestFolders;

/**
 * Workbooks as people make them: a sheet for each area, a guide, a summary, hidden codes; titles,
 * merged headings over two rows, a filter left on, dates counted from 1904.
 */
class SheetsTest {
    private static final String QUESTION = "Fråga 3: Hur fungerar det i centrum? (1–5) – ";

    @ParameterizedTest
    @ValueSource(strings = {"blad.xlsx", "blad.ods", "blad.xls"})
    void sheetsWithTheSameHeadingsAreOneSurvey(String name) throws IOException {
        Material material = read(name, null);

        SourceReading reading = Reading.only(material);
        assertThat(reading.records()).isEqualTo(7);
        assertThat(reading.columns())
                .extracting(c -> c.header())
                .containsExactly(
                        "Löpnr",
                        "Datum",
                        QUESTION + "Parkering",
                        QUESTION + "Buss",
                        QUESTION + "Cykel",
                        "Egna ord");
        assertThat(Reading.role(material, QUESTION + "Buss")).isEqualTo(ColumnRole.SCALE);
        assertThat(material.respondents())
                .extracting(r -> r.origin().place().notation() + " " + r.date())
                .startsWith("Norra!row 5 2026-04-01")
                .endsWith("Södra!row 7 2026-04-04");
        assertThat(material.respondents()).extracting(r -> r.id()).doesNotHaveDuplicates();
        assertThat(material.contributions())
                .extracting(c -> c.origin().place().notation())
                .containsExactly(
                        "Norra!F5", "Norra!F6", "Norra!F8", "Södra!F5", "Södra!F6", "Södra!F7");
        assertThat(material.contributions()).extracting(Contribution::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blad.xlsx", "blad.ods", "blad.xls"})
    void otherSheetsAreCountedAndNamed(String name) throws IOException {
        Material material = read(name, null);

        SourceReading reading = Reading.only(material);
        assertThat(reading.skipped())
                .isEqualTo(Map.of("import.sheet-without-answers", 11L, "import.hidden-sheet", 4L));
        assertThat(reading.cells())
                .containsEntry(CellState.SKIPPED, 15L)
                .containsEntry(CellState.CLOSED_ANSWER, 21L)
                .containsEntry(CellState.METADATA, 30L)
                .containsEntry(CellState.CONTRIBUTION, 6L);
        assertThat(material.findings())
                .extracting(f -> f.code() + " " + f.where().place().notation())
                .containsExactlyInAnyOrder(
                        "import.sheet-without-answers Läs mig!row 1",
                        "import.sheet-without-answers Sammanställning!row 1",
                        "import.hidden-sheet Koder!row 1",
                        "import.hidden-rows ");
    }

    @Test
    void planMayNameTheSheet() throws IOException {
        Material material = read("blad.xlsx", "södra");

        assertThat(Reading.only(material).records()).isEqualTo(3);
        assertThat(material.findings())
                .hasSize(4)
                .allMatch(f -> f.code().equals("import.sheet-not-chosen"));
    }

    @Test
    void sheetThatIsNotThereIsSaidWithThoseThatAre() throws IOException {
        Material material = read("blad.xlsx", "Östra");

        assertThat(material.sources()).isEmpty();
        assertThat(material.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("import.unknown-sheet"))
                .satisfies(
                        f ->
                                assertThat(f.arguments())
                                        .containsExactly(
                                                "Östra",
                                                "Läs mig · Norra · Södra · Sammanställning ·"
                                                        + " Koder"));
    }

    @Test
    void headingsOverTwoRowsAreJoinedInDelimitedTextToo() {
        Material material =
                Reading.csv(
                        """
                        Nr;Fråga 3;;;Annat
                        ;Parkering;Buss;Cykel;
                        1;4;2;1;Bygg fler hållplatser vid skolan
                        2;5;2;3;Cykelvägen behöver belysning
                        """);

        assertThat(Reading.only(material).columns())
                .extracting(c -> c.header())
                .containsExactly(
                        "Nr", "Fråga 3 – Parkering", "Fråga 3 – Buss", "Fråga 3 – Cykel", "Annat");
        assertThat(material.respondents())
                .extracting(r -> r.origin().place().notation())
                .containsExactly("row 3", "row 4");
        assertThat(Reading.only(material).cells()).containsEntry(CellState.METADATA, 8L);
    }

    @Test
    void answerUnderHeadingsWithGapsIsNoHeading() {
        Material material =
                Reading.csv(
                        """
                        Vad är bra?;Vad är dåligt?;
                        Torget och ån;Trafiken;mer att säga
                        Inget;Allt;
                        Affärerna;Bussen;
                        """);

        assertThat(Reading.only(material).records()).isEqualTo(3);
    }

    @Test
    void codesAreReadAsTheWordsOfTheirKey() throws IOException {
        Material material =
                Reading.of(
                        new MemorySource(
                                "kodad.xlsx",
                                Files.readAllBytes(
                                        TestFolders.root()
                                                .resolve("importers/src/test/resources")
                                                .resolve("survey-table/code-key/input.xlsx"))));

        assertThat(material.respondents().getFirst().background())
                .isEqualTo(Map.of("f1-kon", "Kvinna"));
        assertThat(answers(material, 1)).containsExactly("[Buss, Bil]", "[Ganska trygg]");
        assertThat(answers(material, 7)).containsExactly("[Buss]", "[]");
        assertThat(material.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("import.code-key"))
                .satisfies(
                        f ->
                                assertThat(f.arguments())
                                        .containsExactly(
                                                "F1. Kön · F2 · F3. Hur trygg är du i centrum på"
                                                        + " kvällen?"));
        assertThat(Reading.only(material).cells()).containsEntry(CellState.SKIPPED, 25L);
    }

    private static List<String> answers(Material material, int respondent) {
        String id = material.respondents().get(respondent - 1).id();
        return material.answers().stream()
                .filter(a -> a.respondent().equals(id))
                .map(a -> a.values().toString())
                .toList();
    }

    private static Material read(String name, @Nullable String sheet) throws IOException {
        Path file =
                TestFolders.root().resolve("importers/src/test/resources/formats").resolve(name);
        SourceFile plan = new SourceFile("fil", name, null, null, null, sheet, List.of(), null);
        return Reading.of(
                new MemorySource(name, Files.readAllBytes(file)),
                Reading.settings(plan, List.of()));
    }
}
