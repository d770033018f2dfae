package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.testing.TestFolders;

/** The look that a plan asks for, in what is written. */
class LogoInReportsTest {
    private static final String PLAN =
            """
            title: Torget
            municipality: Exempelby kommun
            activities: [{id: enkat, unit: person, files: [{path: svar.csv}]}]
            responsibility: {use: Underlag för beslut, decision_date: 2027-02-10}
            appearance: {logo: logotyp.png, accent: "#FFE500"}
            """;

    @TempDir Path folder;

    @Test
    void theInternalReportAndItsChartsHaveTheLookAndTheManifestNamesTheLogo() throws IOException {
        Path output = SampleRun.outcome().output();

        assertThat(Files.readString(output.resolve("report.html")))
                .contains("src=\"data:image/png;base64,", "alt=\"Väderfors kommun\"")
                .contains("h1, h2, h3, h4 { line-height: 1.25; color: #00573F; }");
        assertThat(Files.readString(output.resolve("charts/theme-sizes.svg")))
                .contains("rgb(0,87,63)");
        assertThat(Files.readString(output.resolve("run.json"))).contains("\"logotyp.png\"");
    }

    @Test
    void aPublishedReportIsMadeWithoutALogoThatIsMissingAndThePersonIsTold() throws Exception {
        dialogue();

        ReportRun.Outcome outcome = publish();

        assertThat(outcome.leftOut()).isTrue();
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .containsExactly("plan.logo-missing", "plan.accent-light");
        assertThat(Files.readString(outcome.files().getFirst()))
                .doesNotContain("<img")
                .doesNotContain("#FFE500")
                .contains("#857700");
    }

    @Test
    void aPublishedReportHasTheLogo() throws Exception {
        dialogue();
        Path logo = TestFolders.root().resolve("sample-data").resolve("logotyp.png");
        Files.copy(logo, folder.resolve("logotyp.png"));

        ReportRun.Outcome outcome = publish();

        assertThat(outcome.leftOut()).isFalse();
        assertThat(Files.readString(outcome.files().getFirst()))
                .contains("alt=\"Exempelby kommun\"");
    }

    private void dialogue() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("dialogue.yaml"), PLAN);
        Files.writeString(
                folder.resolve("input/svar.csv"),
                "Id;Vad saknas på torget?\n1;Bygg en lekplats vid ån.\n2;Fler träd och bänkar.\n");
    }

    private ReportRun.Outcome publish() throws Exception {
        return ReportRun.run(
                folder, "participants", List.of("html"), ReaderLanguage.SWEDISH, Progress.silent());
    }
}
