package underlag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as a person at the keyboard meets them. */
class CommandsTest {
    @TempDir Path folder = Path.of("");

    /** What a command printed and how it ended. */
    private record Run(int exit, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Underlag.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    @Test
    void helpListsTheCommandsInSwedishAndEnglish() {
        assertThat(run("--help").out()).contains("analyse", "demo", "Börja med");
        assertThat(run("--english", "--help").out()).contains("analyse", "Start with");
    }

    @Test
    void everyCommandSaysHowItIsUsed() {
        for (String command : new CommandLine(new Underlag()).getSubcommands().keySet()) {
            Run help = run(command, "--help");
            assertThat(help.exit()).as(command).isZero();
            assertThat(help.out()).contains("Så här skriver du: underlag " + command);
        }
    }

    @Test
    void anUnknownOptionEndsWithTwoAndSaysWhereHelpIs() {
        Run run = run("analyse", "--fart", "hög");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--fart", "underlag analyse --help");
    }

    @Test
    void wordsThatAreNotUnderstoodAreNamedInTheReadersLanguage() {
        assertThat(run("sök").err()).contains("Kommandot sök finns inte.");
        assertThat(run("search", "mapp").err()).contains("Här saknas QUERY.");
        assertThat(run("search", "mapp", "x", "--limit", "många").err())
                .contains("--limit kan inte vara många.");
        assertThat(run("analyse", "--out").err()).contains("Här saknas --out DIR.");
        assertThat(run("analyse", "x", "--langauge", "sv").err())
                .contains("Valet --langauge finns inte.", "--language");
        assertThat(run("--english", "sök").err()).contains("There is no command sök.");
    }

    @Test
    void limitBelowOneAndAFileForAFolderAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("svar.csv"), "Svar\nFler träd\n");
        assertThat(run("search", folder.toString(), "x", "--limit", "-5").err())
                .contains("--limit", "minst 1");
        for (String command : new String[] {"check", "init", "report"}) {
            Run run = run(command, file.toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err() + run.out()).contains("svar.csv", "Det här är en fil");
        }
    }

    @Test
    void aFileThatDoesNotExistEndsWithTwoAndTheWayOn() {
        Run run = run("analyse", folder.resolve("finns-inte.csv").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("finns-inte.csv", "Kontrollera stavningen")
                .doesNotContain("Exception");
    }

    @Test
    void anUnknownAudienceIsAnsweredWithThoseThereAre() {
        Run run = run("report", folder.toString(), "--audience", "press");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("press", "decision-makers", "residents");
    }

    @Test
    void aReportWithoutConclusionsIsRefusedWithWhatToDo() throws IOException {
        Path survey = folder.resolve("park.csv");
        Files.writeString(survey, "Nr;Vad saknas i parken?\n1;Fler bänkar\n2;Bygg en lekplats\n");
        Path dialogue = folder.resolve("parken");
        assertThat(run("init", dialogue.toString(), survey.toString()).exit()).isZero();
        Run run = run("report", dialogue.toString(), "--audience", "decision-makers");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Rapport till beslutsfattare", "slutsats 1", "decide");
        assertThat(dialogue.resolve("published")).doesNotExist();
    }

    @Test
    void importersAreListedWithWhatTheyRead() {
        assertThat(run("importers").out()).contains("survey-table", "dialogue-notes");
    }

    @Test
    void doubtfulColumnIsAskedForUntilALineOfThePlanSettlesIt() throws IOException {
        Path survey = folder.resolve("lek.csv");
        StringBuilder rows = new StringBuilder("Nr;Betyg på lekplatsen;Vad saknas där?\n");
        for (int i = 1; i <= 8; i++) {
            rows.append(i).append(';').append(1 + i % 4).append(";Något att klättra i, nummer ");
            rows.append(i).append(" bland träden\n");
        }
        Files.writeString(survey, rows, StandardCharsets.UTF_8);
        Path dialogue = folder.resolve("lek");
        assertThat(run("init", dialogue.toString(), survey.toString()).exit()).isZero();
        String line =
                "- {id: betyg-pa-lekplatsen, text: Betyg på lekplatsen, kind: scale,"
                        + " scale: {lowest: 1, highest: 4}}";
        Run asked = run("check", dialogue.toString());
        assertThat(asked.exit()).isZero();
        assertThat(asked.out())
                .contains("OSÄKERT", "Frågor till dig", line)
                .doesNotContain("Kör ./underlag check på en mapp");

        Path plan = dialogue.resolve("dialogue.yaml");
        String written = Files.readString(plan, StandardCharsets.UTF_8);
        assertThat(written).contains("# " + line);
        Files.writeString(plan, written.replace("# " + line, line), StandardCharsets.UTF_8);
        Run settled = run("check", dialogue.toString());
        assertThat(settled.exit()).isZero();
        assertThat(settled.out()).contains("1–4").doesNotContain("OSÄKERT", "Frågor till dig");
    }

    @Test
    void aSurveyWithoutPlanGoesFromInitThroughCheckToSearch() throws IOException {
        Path survey = folder.resolve("svar.csv");
        Files.writeString(
                survey,
                """
                Id;Vad vill du ändra i parken?;Hur nöjd är du? (1-5);Ålder
                1;Fler bänkar vid dammen vore skönt.;4;65 år eller äldre
                2;Lekplatsen är sliten, rusta upp den.;2;30–44 år
                3;Det behövs fler bänkar i skuggan;3;65 år eller äldre
                4;nej;5;16–29 år
                5;Sätt upp belysning längs gångvägen;;30–44 år
                6;Belysningen vid lekplatsen är trasig;1;45–64 år
                """,
                StandardCharsets.UTF_8);
        Path dialogue = folder.resolve("parken");
        assertThat(run("init", dialogue.toString(), survey.toString()).exit()).isZero();
        Run check = run("check", dialogue.toString());
        assertThat(check.out())
                .contains("Vad vill du ändra i parken?", "fritext", "skala", "bakgrund")
                .contains("Dialogens namn är mappens namn");
        assertThat(check.exit()).isZero();
        assertThat(run("analyse", dialogue.toString()).exit()).isZero();
        Run search = run("search", dialogue.toString(), "bänk");
        assertThat(search.out()).contains("»bänkar«", "svar.csv, cell B2");
        Run filtered = run("search", dialogue.toString(), "belysning", "--source", "annan.csv");
        assertThat(filtered.exit()).isEqualTo(2);
        assertThat(filtered.err()).contains("svar.csv");
    }
}
