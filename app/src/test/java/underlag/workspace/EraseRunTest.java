package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.analysis.LedgerLine;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;

class EraseRunTest {
    private static final String TEXT = "Bygg en gångbro över ån vid badplatsen i Lillby";
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-26T09:00+01:00");

    @TempDir Path folder;

    @BeforeEach
    void aDialogueWithThreeAnswers() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                folder.resolve("dialogue.yaml"),
                """
                title: Lillby
                language: sv
                report_language: sv
                activities:
                  - id: enkat
                    name: Enkät
                    unit: person
                    files:
                      - role: enkat
                        path: enkat.csv
                        columns:
                          - {header: Nr, role: id}
                          - {header: "Vad vill du ändra?", role: open-answer, question: andra}
                          - {header: Trivs du?, role: closed-answer, question: trivs}
                          - {header: Var bor du?, role: background, question: bor}
                """);
        Files.writeString(
                input(),
                "Nr,Vad vill du ändra?,Trivs du?,Var bor du?\n"
                        + "A-1,Fler bänkar i parken behövs,Ja,Norr\n"
                        + "A-2,\""
                        + TEXT
                        + "\",Nej,Söder\n"
                        + "A-3,Bussen borde gå oftare,Ja,Norr\n");
    }

    @Test
    void nothingOfAnErasedRecordIsLeftInAnyFormatOfAnyOutput() throws Exception {
        AnalyseRun.run(AnalyseRequest.of(folder, ReaderLanguage.SWEDISH), Progress.silent());
        publish();
        assertThat(filesWith("gångbro")).isNotEmpty().anyMatch(f -> f.startsWith("output/"));
        EraseRun.Outcome outcome = erase("A-2");
        assertThat(filesWith("gångbro")).containsExactly("input/enkat.csv");
        assertThat(folder.resolve("output/report.html")).exists();
        assertThat(folder.resolve("published/web")).isNotEmptyDirectory();
        assertThat(outcome.findings())
                .extracting(f -> f.code() + " " + f.where().place().notation())
                .containsExactly("workspace.erase-row row 3");
    }

    @Test
    void whatWasNewSinceAnEarlierAnalysisIsRemovedAndTheEarlierOneNamed() throws Exception {
        AnalyseRun.run(AnalyseRequest.of(folder, ReaderLanguage.SWEDISH), Progress.silent());
        Files.createDirectories(folder.resolve("output/since"));
        Files.writeString(folder.resolve("output/since/since.html"), TEXT);
        Files.createDirectories(folder.resolve("published"));
        Files.writeString(folder.resolve("published/figures.json"), "{\"reports\": []}");
        assertThat(String.join("\n", erase("A-2").lines()))
                .contains("--since", "kan nu visa mycket mindre än förut")
                .doesNotContain("gångbro");
        assertThat(folder.resolve("output/since")).doesNotExist();
    }

    @Test
    void theLedgerAddsUpToWhatWasReadBefore() throws Exception {
        long before = cells();
        erase("enkat.csv:row 3");
        assertThat(cells()).isEqualTo(before);
        assertThat(
                        AnalyseRun.analysis(
                                        DialogueFolder.open(folder),
                                        folder,
                                        ReaderLanguage.SWEDISH,
                                        Progress.silent())
                                .ledger())
                .anyMatch(line -> line.reason().equals("review.erased") && line.items() == 3);
    }

    @Test
    void checkFailsUntilTheRowIsGone() throws Exception {
        erase("A-2");
        CheckRun.Outcome remains = CheckRun.run(folder, ReaderLanguage.SWEDISH);
        assertThat(remains.usable()).isFalse();
        assertThat(String.join("\n", remains.lines())).doesNotContain("gångbro");
        assertThat(remains.findings())
                .extracting(Finding::code)
                .contains("workspace.erased-remains");
        Files.writeString(
                input(),
                Files.readString(input())
                        .lines()
                        .filter(line -> !line.startsWith("A-2"))
                        .collect(Collectors.joining("\n")));
        assertThat(CheckRun.run(folder, ReaderLanguage.SWEDISH).usable()).isTrue();
    }

    @Test
    void aCopyOfTheTextBesideThePlanIsNamed() throws Exception {
        Files.writeString(folder.resolve("codebook.yaml"), "themes: []\n# " + TEXT + "\n");
        Files.write(folder.resolve("beslut.xlsx"), "x".getBytes(StandardCharsets.UTF_8));
        assertThat(erase("A-2").findings())
                .extracting(f -> f.code() + " " + f.where().source())
                .containsExactly(
                        "workspace.erase-row enkat.csv",
                        "workspace.erase-workbook beslut.xlsx",
                        "workspace.erase-copy codebook.yaml");
    }

    @Test
    void aVersionOfAReportThatRepeatsTheTextIsNamedHoweverItsLinesAreBroken() throws Exception {
        Path versions = Files.createDirectories(folder.resolve("versions"));
        Files.writeString(
                versions.resolve("residents.lattlast.md"),
                "# Så blir Lillby\n\nNågon skrev:\n" + TEXT.replace("över ", "över\n"));
        Files.writeString(versions.resolve("residents.en.md"), "Somebody wants a bridge.\n");
        assertThat(erase("A-2").findings())
                .extracting(f -> f.code() + " " + f.where().source())
                .containsExactly(
                        "workspace.erase-row enkat.csv",
                        "workspace.erase-copy versions/residents.lattlast.md");
    }

    @Test
    void aRecordThatIsNotThereIsToldAndNothingIsRecorded() {
        assertThatThrownBy(() -> erase("A-9"))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e ->
                                assertThat(e.findings())
                                        .extracting(Finding::code)
                                        .containsExactly("workspace.no-such-record"));
        assertThat(folder.resolve("decisions.jsonl")).doesNotExist();
    }

    private Path input() {
        return folder.resolve("input").resolve("enkat.csv");
    }

    private EraseRun.Outcome erase(String record) throws Exception {
        return EraseRun.run(
                folder,
                record,
                "Registrator",
                WHEN,
                null,
                ReaderLanguage.SWEDISH,
                Progress.silent());
    }

    private void publish() throws Exception {
        ReportRun.run(
                folder, "web", List.of("html", "docx"), ReaderLanguage.SWEDISH, Progress.silent());
    }

    private long cells() throws Exception {
        return AnalyseRun.analysis(
                        DialogueFolder.open(folder),
                        folder,
                        ReaderLanguage.SWEDISH,
                        Progress.silent())
                .ledger()
                .stream()
                .filter(line -> line.level().equals("cells"))
                .mapToLong(LedgerLine::items)
                .sum();
    }

    /** Also in the index, whose words are not split by marks. */
    private List<String> filesWith(String word) throws IOException {
        return WrittenText.of(folder).entrySet().stream()
                .filter(file -> file.getValue().contains(word))
                .map(file -> file.getKey().replace('\\', '/'))
                .toList();
    }
}
