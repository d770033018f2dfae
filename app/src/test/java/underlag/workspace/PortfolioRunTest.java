package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.goal.Measurement.Status;
import underlag.portfolio.Entry;
import underlag.testing.TestFolders;

/** The Swedish and the English sample and an invented plan, side by side. */
class PortfolioRunTest {
    @TempDir static Path shared = Path.of("");

    private static Path dialogues = Path.of("");

    @BeforeAll
    static void threeDialogues() throws Exception {
        Path sample = TestFolders.root().resolve("sample-data");
        dialogues = shared.resolve("dialoger");
        Path centrum = dialogues.resolve("centrum");
        copy(sample.resolve("dialogue.yaml"), centrum.resolve("dialogue.yaml"));
        copy(sample.resolve("logotyp.png"), centrum.resolve("logotyp.png"));
        copyTree(SampleRun.outcome().output(), centrum.resolve("output"));
        Path harbour = dialogues.resolve("hamnen");
        copy(sample.resolve("english/dialogue.yaml"), harbour.resolve("dialogue.yaml"));
        AnalyseRun.run(
                new AnalyseRequest(
                        List.of(sample.resolve("english")),
                        harbour.resolve("output"),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        ReaderLanguage.SWEDISH),
                Progress.silent(),
                Set.of());
        planned(dialogues.resolve("skatepark"));
    }

    private static void planned(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("dialogue.yaml"),
                """
                title: Ny skatepark vid ån
                question: Var ska skateparken ligga?
                influence_level: dialogue
                activities:
                  - {id: verkstad, name: Designverkstad, method: workshop, time: mars 2027}
                """);
    }

    private static PortfolioRun.Outcome run(Path out, @Nullable Integer year) throws Exception {
        return PortfolioRun.run(List.of(dialogues), year, out, ReaderLanguage.SWEDISH);
    }

    @Test
    void analysedAndPlannedDialoguesStandSideBySide(@TempDir Path out) throws Exception {
        PortfolioRun.Outcome outcome = run(out.resolve("portfolj"), null);

        assertThat(outcome.portfolio().held())
                .extracting(Entry::id)
                .containsExactly("centrum", "hamnen");
        assertThat(outcome.portfolio().underWay())
                .extracting(Entry::title)
                .containsExactly("Ny skatepark vid ån");
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.portfolio().held().getFirst().goals(Status.CANNOT_BE_TOLD)).isPositive();
        assertThat(outcome.output())
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/report.docx")
                .isDirectoryContaining("glob:**/report.xlsx")
                .isDirectoryContaining("glob:**/report.pdf")
                .isDirectoryContaining("glob:**/portfolio.csv");
        String report = Files.readString(outcome.output().resolve("report.html"));
        assertThat(report).contains("2 dialoger är genomförda och analyserade.", "minst 264");
    }

    @Test
    void theCountsAreThoseOfTheAnalyses(@TempDir Path out) throws Exception {
        PortfolioRun.Outcome outcome = run(out.resolve("portfolj"), null);
        Entry centrum = outcome.portfolio().held().getFirst();

        assertThat(centrum.statements())
                .isEqualTo(SampleRun.outcome().analysis().statements().size());
        assertThat(centrum.proposals())
                .isEqualTo(SampleRun.outcome().analysis().proposals().size());
        assertThat(centrum.respondentsAtLeast()).isEqualTo(264);
        assertThat(centrum.attendance()).isEqualTo(131);
    }

    @Test
    void theSameDialoguesGiveTheSameBytes(@TempDir Path out) throws Exception {
        Map<String, Path> first = SampleRun.files(run(out.resolve("a"), 2026).output());
        Map<String, Path> second = SampleRun.files(run(out.resolve("b"), 2026).output());

        assertThat(second.keySet()).isEqualTo(first.keySet());
        for (String name : first.keySet()) {
            assertThat(second.get(name)).hasSameBinaryContentAs(first.get(name));
        }
    }

    @Test
    void aYearWithoutDialoguesIsSaidInWords(@TempDir Path out) throws Exception {
        PortfolioRun.Outcome outcome = run(out.resolve("portfolj"), 1999);

        assertThat(outcome.portfolio().held()).isEmpty();
        assertThat(Files.readString(outcome.output().resolve("report.html")))
                .contains("Ingen analyserad dialog hade en aktivitet 1999.");
    }

    @Test
    void whatIsBrokenIsToldAndTheRestIsRead(@TempDir Path folder) throws Exception {
        Path half = folder.resolve("halv");
        copyTree(dialogues.resolve("hamnen"), half);
        Files.delete(half.resolve("output/goals.csv"));
        Files.writeString(half.resolve("output/themes.csv"), "theme_id,theme\r\n\"x");
        Files.writeString(half.resolve("dialogue.yaml"), "title: [\n");
        Path missing = folder.resolve("finns-inte");

        PortfolioRun.Outcome outcome =
                PortfolioRun.run(
                        List.of(missing, half, dialogues.resolve("skatepark")),
                        null,
                        folder.resolve("ut"),
                        ReaderLanguage.ENGLISH);

        assertThat(outcome.leftOut()).isTrue();
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .containsExactly(
                        "workspace.portfolio-no-folder",
                        "workspace.portfolio-faulty-plan",
                        "workspace.portfolio-older",
                        "workspace.portfolio-broken",
                        "workspace.portfolio-broken");
        assertThat(outcome.portfolio().held().getFirst().statements()).isEqualTo(97);
    }

    @Test
    void aFolderWithoutAnyDialogueIsRefused(@TempDir Path empty) {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(
                        () ->
                                PortfolioRun.run(
                                        List.of(empty),
                                        null,
                                        empty.resolve("ut"),
                                        ReaderLanguage.SWEDISH));
    }

    @Test
    void nothingIsWrittenOverADialogue() {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> run(dialogues.resolve("centrum/output"), null));
        assertThat(dialogues.resolve("centrum/output/statements.csv")).exists();
    }

    @Test
    void oneSearchFindsWhatWasSaidAndWhatIsPlanned() throws Exception {
        PortfolioSearch.Found found =
                PortfolioSearch.run(List.of(dialogues), "skatepark", 2, ReaderLanguage.SWEDISH);

        assertThat(found.lines().getFirst())
                .isEqualTo("Sökt: skatepark. Något liknande finns i 2 dialoger av 3.");
        assertThat(found.lines())
                .contains("  Dialogens fråga: Var ska skateparken ligga?")
                .anyMatch(line -> line.contains("»skatepark« vid kajen"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
