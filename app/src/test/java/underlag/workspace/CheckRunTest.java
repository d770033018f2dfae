package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;

class CheckRunTest {
    private static final String ACTIVITIES =
            """
            title: Parken
            activities:
              - {id: enkat, name: Enkäten, unit: person, files: [{path: svar.csv}]}
            """;

    @TempDir Path folder;

    @Test
    void whatIsMissingInAPlanIsSaidOnce() throws IOException {
        CheckRun.Outcome outcome =
                check(
                        ACTIVITIES
                                + """
                                question: Vad ska hända med parken?
                                goals:
                                  - {id: m1, type: outcome, goal: Deltagarna känner sig hörda}
                                """);
        assertThat(outcome.lines()).anyMatch(line -> line.contains("Syftet saknas."));
        assertThat(outcome.lines()).anyMatch(line -> line.contains("Deltagarna känner sig hörda"));
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .noneMatch(code -> code.startsWith("plan.no-"));
    }

    @Test
    void anEmptyPlanIsToldWhatToFillInByLine() throws IOException {
        assertThat(check(ACTIVITIES).findings())
                .extracting(Finding::code)
                .contains("plan.no-question", "plan.no-purpose", "plan.no-goals");
    }

    private CheckRun.Outcome check(String plan) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                folder.resolve("input/svar.csv"),
                "Id;Vad vill du ändra i parken?\n1;Fler bänkar vid dammen.\n2;Bygg en lekplats.\n",
                StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("dialogue.yaml"), plan, StandardCharsets.UTF_8);
        return CheckRun.run(folder, ReaderLanguage.SWEDISH);
    }
}
