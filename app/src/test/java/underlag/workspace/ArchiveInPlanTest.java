package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.testing.TestFolders;

/** The plan leads into archives and workbooks, and every figure leads back there. */
class ArchiveInPlanTest {
    private static final String FORMATS = "importers/src/test/resources/formats/";

    @TempDir Path folder = Path.of("");

    @Test
    void filesOfAnArchiveAreAnalysedUnderTheirOwnNames() throws Exception {
        archive("enkat.ods", "anteckningar.pdf");
        plan(
                "{role: enkat, path: svar.zip/enkat.ods}",
                "{role: moten, path: svar.zip/anteckningar.pdf}");

        AnalyseRun.Outcome outcome = analyse();

        assertThat(outcome.analysis().findings())
                .noneMatch(f -> f.severity() == Finding.Severity.ERROR)
                .noneMatch(f -> f.code().equals("workspace.file-without-plan"));
        assertThat(text("statements.csv"))
                .contains("svar.zip/enkat.ods,Svar!D2")
                .contains("svar.zip/anteckningar.pdf,\"page 2, paragraph 2\"");
        assertThat(text("report.html")).contains("sidan 2, stycke 2");
        assertThat(text("run.json")).containsOnlyOnce("svar.zip");
    }

    @Test
    void twoSheetsWithDifferentHeadingsAreTwoEntriesOfThePlan() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(TestFolders.root().resolve(FORMATS + "blad.xlsx"), input.resolve("blad.xlsx"));
        plan(
                "{role: norra, path: blad.xlsx, sheet: Norra}",
                "{role: summor, path: blad.xlsx, sheet: Sammanställning}");

        AnalyseRun.Outcome outcome = analyse();

        assertThat(outcome.analysis().material().sources())
                .extracting(s -> s.role() + " " + s.records())
                .containsExactly("norra 4", "summor 2");
    }

    private void archive(String... files) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        try (OutputStream out = Files.newOutputStream(input.resolve("svar.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(Files.readAllBytes(TestFolders.root().resolve(FORMATS + file)));
                zip.closeEntry();
            }
        }
    }

    private void plan(String first, String second) throws IOException {
        Files.writeString(
                folder.resolve("dialogue.yaml"),
                """
                title: Hamnen
                question: Vad ska hända i hamnen?
                activities:
                  - id: enkat
                    name: Enkät
                    files: [%s]
                  - id: kvall
                    name: Dialogkväll
                    files: [%s]
                """
                        .formatted(first, second));
    }

    private AnalyseRun.Outcome analyse() throws IOException, UnusableInputException {
        return AnalyseRun.run(PlainRequest.of(folder), Progress.silent(), Set.of("html"));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("output").resolve(name), StandardCharsets.UTF_8);
    }
}
