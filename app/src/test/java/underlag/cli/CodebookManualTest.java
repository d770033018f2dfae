package underlag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.testing.TestFolders;

/** The manual of the codebook: its example is a codebook, and its commands do what it says. */
class CodebookManualTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./underlag (codebook \\S+.*)$");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

    private static final List<String> SAID =
            List.of(
                    "Bygg fler parkeringsplatser vid stationen.",
                    "Det saknas cykelparkering vid torget.",
                    "De kör för fort på Storgatan.",
                    "Trafiken på Ringvägen bullrar.",
                    "Fler bänkar i parken vore skönt.",
                    "Parken behöver bänkar och blommor.",
                    "Rusta upp lekplatsen i parken.",
                    "Parkeringen är dyr.");

    @TempDir Path folder = Path.of("");

    @Test
    void theSwedishExampleCatchesWhatItsExamplesSay() throws IOException {
        Path dialogue = dialogue("codebook.sv.md");
        Run run = run("codebook", dialogue.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).doesNotContain("Exemplet");
        assertThat(run.out())
                .contains("Trafik och parkering: 4 synpunkter", "Parkering: 3 synpunkter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"codebook.sv.md", "codebook.md"})
    void everyCommandOfTheManualRuns(String document) throws IOException {
        Path dialogue = dialogue(document);
        Path earlier =
                Files.writeString(
                        folder.resolve("1.yaml"), "themes: [{name: Parken, queries: [park]}]");
        List<String> commands =
                COMMAND.matcher(text(document)).results().map(MatchResult::group).toList();
        assertThat(commands).hasSize(3);
        for (String command : commands) {
            String[] words =
                    command.replace("./underlag ", "")
                            .replaceAll("min-dialog|my-dialogue", dialogue.toString())
                            .replaceAll("(temalista|codebook)-1.yaml", earlier.toString())
                            .split(" ");
            Run run = run(words);
            assertThat(run.exit()).as(command + run.err()).isZero();
            assertThat(run.out()).as(command).isNotBlank();
        }
        assertThat(dialogue.resolve("codebook-changes.csv")).exists();
    }

    @Test
    void anEarlierCodebookThatDoesNotExistEndsWithTwo() throws IOException {
        Run run =
                run("codebook", dialogue("codebook.sv.md").toString(), "--against", "saknas.yaml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("saknas.yaml");
    }

    private Path dialogue(String document) throws IOException {
        Path survey = folder.resolve("svar.csv");
        StringBuilder rows = new StringBuilder("Id;Vad vill du ändra?\n");
        for (int row = 0; row < SAID.size(); row++) {
            rows.append(row + 1).append(';').append(SAID.get(row)).append('\n');
        }
        Files.writeString(survey, rows);
        Path dialogue = folder.resolve("torget");
        assertThat(run("init", dialogue.toString(), survey.toString()).exit()).isZero();
        String example =
                EXAMPLE.matcher(text(document)).results().map(m -> m.group(1)).findFirst().get();
        Files.writeString(dialogue.resolve("codebook.yaml"), example);
        return dialogue;
    }

    private static String text(String document) throws IOException {
        return Files.readString(TestFolders.root().resolve("docs").resolve(document));
    }

    private record Run(int exit, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Underlag.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
