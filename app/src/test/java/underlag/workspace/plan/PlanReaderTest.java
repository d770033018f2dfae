package underlag.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.SourceFile;

class PlanReaderTest {
    @TempDir Path temporary;

    private PlanFolder folder() {
        return new PlanFolder(temporary);
    }

    @Test
    void allFaultsAreFoundAtOnceInTheOrderOfTheFile() throws IOException {
        PlanReading reading =
                folder().read(
                                """
                                title: Torget
                                influence_level: konsultation
                                goals:
                                  - {id: m1, type: resultatmål, goal: a}
                                  - id: m2
                                    type: outcome
                                    goal: Nöjda: alla
                                    indicators:
                                    \t- {indicator: b, target: 80%}
                                """);
        assertThat(PlanFolder.errors(reading.findings()))
                .extracting(f -> f.code() + " " + f.where().place().notation())
                .containsExactly(
                        "plan.value-not-allowed-near line 2, column 18",
                        "plan.value-not-allowed-near line 4, column 20",
                        "plan.colon-in-text line 7, column 16",
                        "plan.tab line 9, column 5",
                        "plan.target-form line 9, column 32");
        assertThat(reading.faulty()).isTrue();
    }

    @Test
    void aFaultInOneGoalLeavesTheOthers() throws IOException {
        Dialogue plan =
                folder().plan(
                                """
                                title: Torget
                                goals:
                                  - id: m1
                                    type: outcome
                                    goal: a
                                    indicators: [{indicator: b, measure: {recorded: {}}, target: 80%}]
                                  - id: m2
                                    type: outcome
                                    goal: c
                                    indicators: [{indicator: d, measure: {recorded: {}}, target: {at_least: 80}}]
                                """);
        assertThat(plan.goals()).extracting(PlannedGoal::id).containsExactly("m2");
    }

    @Test
    void aPlanThatIsNotThereIsAFindingAndNoPlan() throws IOException {
        PlanReading reading = PlanReader.read(temporary.resolve(PlanReader.FILE));
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("plan.no-file");
    }

    @Test
    void aPlanSavedByAnOldEditorIsReadWithARemark() throws IOException {
        Path file = temporary.resolve(PlanReader.FILE);
        Files.writeString(file, "title: Långgatan på väg\n", Charset.forName("windows-1252"));
        PlanReading reading = PlanReader.read(file);
        assertThat(reading.findings()).extracting(Finding::code).contains("plan.not-utf8");
        assertThat(reading.plan().orElseThrow().title()).isEqualTo("Långgatan på väg");
        Files.writeString(file, "\uFEFFtitle: Å\r\nquestion: Ä?\r\n", StandardCharsets.UTF_16LE);
        assertThat(PlanReader.read(file).plan().orElseThrow().question()).isEqualTo("Ä?");
    }

    @Test
    void aPlanOfMoreThanAMegabyteIsRefused() throws IOException {
        PlanReading reading = folder().read("title: x\n" + "# fyllnad\n".repeat(110_000));
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("plan.too-large");
    }

    @Test
    void aBombOfAliasesIsRefusedAtOnce() throws IOException {
        StringBuilder bomb = new StringBuilder("title: x\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + before + "," + before + "]\n");
        }
        PlanReading reading = folder().read(bomb.toString());
        assertThat(reading.findings()).extracting(Finding::code).contains("plan.yaml-sign");
    }

    @Test
    void textThatIsNoPlanAtAllEndsInFindings() throws IOException {
        for (String text :
                new String[] {"Hej!", "- a\n- b\n", "42", "\u0000\u0001\u0002", "{", "---\n..."}) {
            PlanReading reading = folder().read(text);
            assertThat(reading.plan()).isEmpty();
            assertThat(PlanFolder.errors(reading.findings())).isNotEmpty();
        }
    }

    @Test
    void anActivityWithARepeatedIdKeepsItsFiles() throws IOException {
        Dialogue plan =
                folder().with("input/a.csv", "a")
                        .with("input/b.csv", "b")
                        .plan(
                                """
                                title: Torget
                                activities:
                                  - {id: e, files: [{role: svar, path: a.csv}]}
                                  - {id: e, files: [{role: svar, path: b.csv}]}
                                """);
        assertThat(plan.activities()).extracting(Activity::id).containsExactly("e", "e-2");
        assertThat(plan.activities())
                .flatExtracting(Activity::files)
                .extracting(SourceFile::role)
                .containsExactly("svar", "svar-2");
    }

    @Test
    void aFileNameDifferingInCaseOrInHowLettersAreStoredIsFound() throws IOException {
        Dialogue plan =
                folder().with("input/Enka\u0308t.CSV", "a")
                        .plan("title: x\nactivities: [{id: e, files: [{path: input/enkät.csv}]}]");
        assertThat(plan.activities().get(0).files())
                .extracting(SourceFile::path)
                .containsExactly("Enka\u0308t.CSV");
    }

    @Test
    void numbersAndTruthValuesMayStandWhereTextIsMeant() throws IOException {
        Dialogue plan =
                folder().plan(
                                """
                                title: 2030
                                questions: [{id: 1, text: a, kind: choice, options: [1, 2.50, 007, true]}]
                                """);
        assertThat(plan.title()).isEqualTo("2030");
        assertThat(plan.question("1").orElseThrow().options())
                .containsExactly("1", "2.50", "007", "true");
    }

    @Test
    void planOfNothingButBracketsIsRefusedAtItsPlace() throws IOException {
        PlanReading reading = new PlanFolder(temporary).read("title: " + "[".repeat(20_000));
        assertThat(reading.findings()).extracting(Finding::code).contains("plan.not-yaml");
    }

    @Test
    void sameSignAtSeveralPlacesIsOneFindingWithACount() throws IOException {
        PlanReading reading = new PlanFolder(temporary).read("title: x\nfeedback: [*a, *a, *a]\n");
        assertThat(reading.findings())
                .filteredOn(f -> f.code().equals("plan.yaml-sign"))
                .singleElement()
                .extracting(Finding::times)
                .isEqualTo(3);
    }
}
