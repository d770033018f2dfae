package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.CellState;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.testing.TestFolders;

/** The same dialogue, saved by LibreOffice in each format, is the same dialogue when read. */
class SameInEveryFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"enkat.xlsx", "enkat.ods", "enkat.xls", "enkat-utf16.csv"})
    void surveyIsTheSameInEveryTableFormat(String name) throws IOException {
        Material material = read(name);

        assertThat(said(material)).isEqualTo(said(read("enkat.xlsx")));
        assertThat(material.respondents()).hasSize(8).allMatch(r -> r.date() != null);
        assertThat(material.contributions()).hasSize(7);
        assertThat(material.contributions().get(1).text())
                .isEqualTo(
                        "Belysningen är dålig på kvällen.\n"
                                + "Sätt upp stolpar längs hela gångvägen.");
        assertThat(material.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anteckningar.docx",
                "anteckningar.odt",
                "anteckningar.doc",
                "anteckningar.pdf",
                "anteckningar.html",
                "anteckningar.txt"
            })
    void notesAreTheSameInEveryDocumentFormat(String name) throws IOException {
        Material material = read(name);

        assertThat(said(material)).isEqualTo(said(read("anteckningar.docx")));
        assertThat(material.contributions())
                .hasSize(7)
                .allMatch(c -> c.groupSize() != null)
                .extracting(c -> c.text())
                .endsWith(
                        "Bygg en badramp för rullstol.",
                        "Ungdomarna vill ha ett ställe under tak där man får vara även när det"
                                + " regnar, utan att behöva köpa något.");
        assertThat(material.findings()).allMatch(f -> f.severity() == Finding.Severity.NOTE);
        boolean paged = !name.endsWith(".txt");
        assertThat(Reading.only(material).cells().containsKey(CellState.SKIPPED)).isEqualTo(paged);
    }

    /** All that was read, but for its places. */
    private static List<Object> said(Material material) {
        return List.of(
                material.questions(),
                material.respondents().stream()
                        .map(r -> List.of(r.id(), r.background(), String.valueOf(r.date())))
                        .toList(),
                material.contributions().stream()
                        .map(
                                c ->
                                        List.of(
                                                c.id(),
                                                c.respondent(),
                                                String.valueOf(c.question()),
                                                c.text(),
                                                c.headings()))
                        .toList(),
                material.answers().stream()
                        .map(a -> List.of(a.respondent(), a.question(), a.values(), a.state()))
                        .toList());
    }

    private static Material read(String name) throws IOException {
        Path file =
                TestFolders.root().resolve("importers/src/test/resources/formats").resolve(name);
        return Reading.of(new MemorySource(name, Files.readAllBytes(file)));
    }
}
