package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;

/** Bad input ends in a message with file, place, problem and remedy, and the rest is analysed. */
class BadInputTest {
    private static final String SURVEY =
            """
            Id;Vad vill du ändra i parken?;Hur nöjd är du? (1-5);Ålder;E-post
            1;Fler bänkar vid dammen vore skönt.;4;65 år eller äldre;anna@exempel.se
            2;Lekplatsen är sliten, rusta upp den.;2;30–44 år;bo@exempel.se
            3;Det behövs fler bänkar i skuggan;3;65 år eller äldre;cia@exempel.se
            4;nej;5;16–29 år;dan@exempel.se
            5;Sätt upp belysning längs gångvägen;4;30–44 år;eva@exempel.se
            6;Belysningen vid lekplatsen är trasig;1;45–64 år;fia@exempel.se
            """;
    private static final String HEADINGS = SURVEY.substring(0, SURVEY.indexOf('\n') + 1);

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void goodSurvey() throws IOException {
        input("svar.csv", SURVEY);
    }

    private void input(String name, String content) throws IOException {
        input(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void input(String name, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.write(folder.resolve("input").resolve(name), content);
    }

    /** A plan with the good survey, further lines for it, another file and whatever follows. */
    private void plan(String forSurvey, String otherFile, String rest) throws IOException {
        String other =
                otherFile.isEmpty()
                        ? ""
                        : "  - {id: annan, name: Annan, files: [{role: annan, path: \""
                                + otherFile
                                + "\"}]}\n";
        Files.writeString(
                folder.resolve("dialogue.yaml"),
                """
                title: Parken
                question: Vad ska hända med parken?
                activities:
                  - id: enkat
                    name: Enkät
                    files:
                      - role: svar
                        path: svar.csv
                """
                        + forSurvey
                        + other
                        + rest);
    }

    private AnalyseRequest request() {
        return PlainRequest.of(folder);
    }

    private AnalyseRun.Outcome analyse() throws IOException, UnusableInputException {
        return AnalyseRun.run(request(), Progress.silent(), Set.of("html"));
    }

    /** Analyses, sees that the good survey is all there, and returns the finding of the code. */
    private Finding found(String code) throws Exception {
        AnalyseRun.Outcome outcome = analyse();
        assertThat(outcome.analysis().material().contributions()).hasSizeGreaterThanOrEqualTo(6);
        List<Finding> of =
                outcome.analysis().findings().stream().filter(f -> f.code().equals(code)).toList();
        assertThat(of).as(code).hasSize(1);
        Finding finding = of.getFirst();
        for (ReaderLanguage language : ReaderLanguage.values()) {
            assertThat(finding.problem(language)).isNotBlank().doesNotContain("{");
            assertThat(finding.remedy(language)).isNotBlank();
        }
        assertThat(outcome.leftOut()).isEqualTo(finding.severity() == Finding.Severity.ERROR);
        return finding;
    }

    private Finding foundInFile(String name, String code) throws Exception {
        plan("", name, "");
        Finding finding = found(code);
        assertThat(finding.where().source()).isEqualTo(name);
        return finding;
    }

    @Test
    void emptyFileIsNamedAndTheRestAnalysed() throws Exception {
        input("tom.csv", "");
        foundInFile("tom.csv", "import.empty-file");
    }

    @Test
    void fileWithHeadingsOnlyIsNamedAndTheRestAnalysed() throws Exception {
        input("rubriker.csv", HEADINGS + ";;;;\n".repeat(20));
        foundInFile("rubriker.csv", "import.header-only");
    }

    @Test
    void binaryFileUnderATablesNameIsNamedAndTheRestAnalysed() throws Exception {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        input("bild.csv", bytes);
        foundInFile("bild.csv", "import.binary");
    }

    @Test
    void damagedOldWorkbookIsNamedAndTheRestAnalysed() throws Exception {
        byte[] bytes = new byte[4096];
        byte[] mark = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a};
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        bytes[mark.length] = (byte) 0xe1;
        input("gammal.xlsx", bytes);
        foundInFile("gammal.xlsx", "import.damaged-old");
    }

    @Test
    void fileThatIsNotThereIsNamedAtItsLineInThePlan() throws Exception {
        plan("", "finns-inte.csv", "");
        Finding finding = found("plan.file-missing");
        assertThat(finding.where().source()).isEqualTo("dialogue.yaml");
        assertThat(finding.where().place().notation()).contains("line 9");
    }

    @Test
    void fileOutsideInputIsNotRead() throws Exception {
        plan("", "../../etc/passwd", "");
        assertThat(found("plan.path-outside").where().place().notation()).contains("line 9");
    }

    @Test
    void fileThatThePlanDoesNotNameIsRemarkedOn() throws Exception {
        input("glömd \"fil\".csv", SURVEY);
        plan("", "", "");
        assertThat(found("workspace.file-without-plan").where().source())
                .isEqualTo("glömd \"fil\".csv");
    }

    @Test
    void unknownColumnInThePlanIsNamedWithTheClosestHeading() throws Exception {
        plan("        columns: [{header: Alder, role: background}]\n", "", "");
        Finding finding = found("import.unknown-column");
        assertThat(finding.where().source()).isEqualTo("svar.csv");
        assertThat(finding.remedy(ReaderLanguage.SWEDISH)).contains("Ålder");
    }

    @Test
    void wrongDelimiterInThePlanIsRemarkedOnAndTheRightOneUsed() throws Exception {
        plan("        delimiter: \"|\"\n", "", "");
        assertThat(found("import.wrong-delimiter").problem(ReaderLanguage.SWEDISH))
                .contains("|", ";");
    }

    @Test
    void secondOfTwoEqualHeadingsGetsANameOfItsOwn() throws Exception {
        input("svar.csv", SURVEY.replace("Ålder", "Hur nöjd är du? (1-5)"));
        plan("", "", "");
        assertThat(found("import.repeated-heading").where().place().notation()).isEqualTo("D1");
    }

    @Test
    void tabInThePlanIsReadAsSpacesAndNamed() throws Exception {
        plan("", "", "goals:\n\t- {id: m1, type: outcome, goal: Bättre park}\n");
        Finding finding = found("plan.tab");
        assertThat(finding.where().place().notation()).contains("line 10");
    }

    @Test
    void targetWithSignsOrWordsIsNamedWithTheRightWayToWriteIt() throws Exception {
        for (String target : List.of("80%", "minst 80")) {
            plan(
                    "",
                    "",
                    """
                    goals:
                      - id: m1
                        type: outcome
                        goal: Bättre park
                        indicators:
                          - {id: a, indicator: Svar, measure: {count: respondents}, target: "TARGET"}
                    """
                            .replace("TARGET", target));
            Finding finding = found("plan.target-form");
            assertThat(finding.problem(ReaderLanguage.SWEDISH)).contains(target);
            assertThat(finding.remedy(ReaderLanguage.SWEDISH)).contains("at_least: 80");
        }
    }

    @Test
    void equalFindingsAreOneLineWithACount() throws Exception {
        input("svar.csv", SURVEY + "7;Mer gräs\n8;Fler träd\n9;Mindre buller\n");
        plan("", "", "");
        assertThat(found("import.short-row").times()).isEqualTo(3);
    }

    @Test
    void earlierResultIsUntouchedWhenARunEndsInNothing() throws Exception {
        plan("", "", "");
        Path report = analyse().report();
        String before = Files.readString(report);
        input("svar.csv", HEADINGS);
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(this::analyse)
                .satisfies(
                        e ->
                                assertThat(e.findings())
                                        .extracting(Finding::code)
                                        .contains("import.header-only", "workspace.no-answers"));
        assertThat(report).hasContent(before);
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("dialogue.yaml", "input", "output");
        }
    }

    @Test
    void contactDetailsAreInNoOutput() throws Exception {
        plan("", "", "");
        Path output = analyse().output();
        for (Path file : SampleRun.files(output).values()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("@exempel.se");
        }
    }
}
