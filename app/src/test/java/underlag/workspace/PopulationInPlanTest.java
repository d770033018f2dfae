package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;

/** Those who took part stand beside the people there are, where the plan names a table of them. */
class PopulationInPlanTest {
    @TempDir Path folder = Path.of("");

    @Test
    void peopleInEachGroupStandBesideThoseWhoAnswered() throws Exception {
        write("input/enkat.csv", "Kön;Vad saknas?\nKvinna;En brygga\nKvinna;Bänkar\nMan;Träd\n");
        write("input/folk.csv", "kön;Folkmängd 2025\nmän;6000\nkvinnor;4000\n");
        write(
                "dialogue.yaml",
                """
                title: Prov
                activities:
                  - id: enkat
                    files:
                      - role: enkat
                        path: enkat.csv
                        columns: [{header: Kön, role: background, question: kon}]
                questions:
                  - {id: kon, text: Kön, kind: background, options: [Kvinna, Man]}
                populations:
                  - {question: kon, file: folk.csv}
                """);

        AnalyseRun.Outcome outcome = analyse();

        assertThat(outcome.analysis().findings())
                .extracting(Finding::code)
                .doesNotContain("workspace.file-without-plan");
        assertThat(text("participation.csv"))
                .contains("kon,Kvinna,2,0.666667,4000,0.4,0.266667")
                .contains("kon,Man,1,0.333333,6000,0.6,-0.266667");
        assertThat(text("run.json")).contains("folk.csv");
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private AnalyseRun.Outcome analyse() throws IOException, UnusableInputException {
        return AnalyseRun.run(PlainRequest.of(folder), Progress.silent(), Set.of("html"));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("output").resolve(name), StandardCharsets.UTF_8);
    }
}
