package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.ReaderLanguage;

/** Next week's export, longer and sorted otherwise, held against this week's analysis. */
class SinceRunTest {
    private static final String FIRST =
            """
            Svars-id;Vad vill du förändra i parken?
            1;Bygg en ny lekplats i parken.
            2;Sätt upp fler lampor längs gångvägen.
            3;Det är för mycket skräp vid dammen.
            """;

    private static final String LATER =
            """
            Svars-id;Vad vill du förändra i parken?
            5;Anlägg en hundrastgård bakom skolan.
            4;Sätt upp fler lampor längs gångvägen!
            2;Sätt upp fler lampor längs gångvägen.
            1;Bygg en ny lekplats i parken.
            """;

    private static final String PLAN =
            """
            title: Parken
            question: Hur blir parken bättre?
            activities:
              - id: enkat
                name: Enkät
                unit: person
                files: [{role: enkat, path: enkat.csv}]
            goals:
              - id: m1
                type: process
                goal: Många svarar
                indicators:
                  - {id: m1a, indicator: Antal svarande, measure: {count: respondents}, target: {at_least: 4}}
            """;

    @TempDir Path folder;

    @BeforeEach
    void analysed() throws IOException, UnusableInputException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("dialogue.yaml"), PLAN, StandardCharsets.UTF_8);
        export(FIRST);
        AnalyseRun.run(PlainRequest.of(folder), Progress.silent(), Set.of());
    }

    @Test
    void whatIsNewAndWhatIsGoneSinceTheOutputThatLiesThereIsTold() throws Exception {
        export(LATER);

        ReportRun.Outcome outcome = since(folder);

        assertThat(outcome.files()).containsExactly(folder.resolve("output/since/since.html"));
        assertThat(outcome.files().getFirst())
                .content()
                .contains(
                        "2 nya synpunkter har kommit in.",
                        "En synpunkt som fanns då finns inte kvar i filerna.",
                        "Anlägg en hundrastgård bakom skolan.",
                        "Det är för mycket skräp vid dammen.",
                        "En indikator bedöms på annat sätt än då.",
                        "Ej uppnått",
                        "Uppnått")
                .doesNotContain("Bygg en ny lekplats i parken.");
    }

    @Test
    void theSameMaterialHasNothingNew() throws Exception {
        assertThat(since(folder.resolve("output")).files().getFirst())
                .content()
                .contains("Inga nya synpunkter har kommit in.", "Inget förslag är nytt");
    }

    @Test
    void aFileThatIsNoAnalysisIsSaidToBeUnreadable() throws IOException {
        Files.writeString(folder.resolve("output/statements.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> since(folder))
                .isInstanceOf(UnusableInputException.class)
                .extracting(e -> ((UnusableInputException) e).findings().getFirst().code())
                .isEqualTo("workspace.earlier-unreadable");
        assertThat(folder.resolve("output/statements.csv")).content().startsWith("a,b");
    }

    @Test
    void whatIsNewIsNotPublished() {
        assertThatThrownBy(
                        () ->
                                ReportRun.since(
                                        folder,
                                        folder,
                                        "residents",
                                        List.of(),
                                        ReaderLanguage.SWEDISH,
                                        Progress.silent()))
                .isInstanceOf(UnusableInputException.class)
                .extracting(e -> ((UnusableInputException) e).findings().getFirst().code())
                .isEqualTo("workspace.since-audience");
    }

    private void export(String answers) throws IOException {
        Files.writeString(folder.resolve("input/enkat.csv"), answers, StandardCharsets.UTF_8);
    }

    private ReportRun.Outcome since(Path earlier) throws IOException, UnusableInputException {
        return ReportRun.since(
                folder,
                earlier,
                "internal",
                List.of("html"),
                ReaderLanguage.SWEDISH,
                Progress.silent());
    }
}
