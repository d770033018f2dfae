package underlag.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Activity;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.SourceReading;
import underlag.dialogue.Unit;

class PlanWriterTest {
    @TempDir Path temporary;

    @Test
    void whatIsWrittenReadsBackWithoutErrors() throws IOException {
        PlanReading reading = writtenAndRead(List.of(survey(), notes()));
        assertThat(PlanFolder.errors(reading.findings())).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "plan.no-question",
                        "plan.no-purpose",
                        "plan.no-influence-level",
                        "plan.no-goals");
    }

    @Test
    void everyRecognisedColumnIsWrittenWithItsRoleAndQuestion() throws IOException {
        Dialogue plan = writtenAndRead(List.of(survey(), notes())).plan().orElseThrow();
        Activity activity = plan.activities().get(0);
        assertThat(activity.unit()).isEqualTo(Unit.PERSON);
        assertThat(activity.files().get(0).path()).isEqualTo("Webbenkät 2026 (1).csv");
        assertThat(activity.files().get(0).columns())
                .containsExactly(
                        new PlannedColumn("Tidstämpel", ColumnRole.DATE, null),
                        new PlannedColumn("E-post (frivilligt)", ColumnRole.CONTACT, null),
                        new PlannedColumn("Ålder:", ColumnRole.BACKGROUND, "alder"),
                        new PlannedColumn(
                                "\"Vad\" saknas i centrum?\nSkriv fritt, {allt} räknas",
                                ColumnRole.OPEN_ANSWER,
                                "vad-saknas"),
                        new PlannedColumn(
                                "Hur nöjd är du, på det hela taget?", ColumnRole.SCALE, "nojd"),
                        new PlannedColumn("*Jag 'vill' #delta", ColumnRole.CLOSED_ANSWER, "delta"));
        assertThat(plan.question("nojd"))
                .hasValueSatisfying(
                        q ->
                                assertThat(q.scale())
                                        .isEqualTo(new Question.Scale(1, 5, "inte alls", "")));
        assertThat(plan.question("delta"))
                .hasValueSatisfying(
                        q ->
                                assertThat(q.options())
                                        .containsExactly("Ja, gärna", "Nej", "true", "7"));
        assertThat(plan.question("vad-saknas"))
                .hasValueSatisfying(q -> assertThat(q.text()).startsWith("\"Vad\" saknas"));
    }

    @Test
    void examplesAreValidOnceTheirCommentSignIsTakenAway() throws IOException {
        String text = PlanWriter.text("Centrum: nu", List.of(survey(), notes()));
        String filled =
                text.replaceAll("(?m)^  # (  |- )", "  $1")
                        .replaceAll("(?m)^target_groups:$", "target_groups:");
        PlanFolder folder = new PlanFolder(temporary).with("input/Webbenkät 2026 (1).csv", "a");
        PlanReading reading = folder.with("input/cafe.docx", "b").read(filled);
        assertThat(PlanFolder.errors(reading.findings())).isEmpty();
        Dialogue plan = reading.plan().orElseThrow();
        assertThat(plan.title()).isEqualTo("Centrum: nu");
        assertThat(plan.targetGroups()).hasSize(1);
        assertThat(plan.goals())
                .singleElement()
                .satisfies(g -> assertThat(g.indicators()).hasSize(1));
        assertThat(plan.feedback()).hasSize(1);
    }

    @Test
    void activityIsCalledWhatItsFileIs() {
        SourceReading minutes = reading("p.pdf", "p", "minutes", List.of());

        assertThat(PlanWriter.text("Torget", List.of(minutes))).contains("method: protokoll");
    }

    @Test
    void letterFiledUnderItsSenderIsCalledALetter() {
        SourceReading letter = reading("brev från Eva Ek.docx", "b", "letters", List.of());

        assertThat(PlanWriter.text("Torget", List.of(letter)))
                .contains("name: Brev")
                .doesNotContain("name: brev från Eva Ek");
    }

    @Test
    void aColumnThatAsksForTheAssociationSuggestsThatRowsAreGroups() {
        String heading = "Vilken förening?";
        RecognisedColumn asked =
                column(1, heading, ColumnRole.BACKGROUND, "forening", List.of(), null);
        SourceReading survey = reading("svar.csv", "s", "survey-table", List.of(asked));

        assertThat(PlanWriter.text("Torget", List.of(survey)))
                .contains("unit: person          # OSÄKERT: group om");
    }

    @Test
    void lettersAreOneActivity() {
        String text =
                PlanWriter.text(
                        "Torget",
                        List.of(
                                reading("a.eml", "a", "letters", List.of()),
                                notes(),
                                reading("b.docx", "b", "letters", List.of())));

        assertThat(text).containsOnlyOnce("method: brev").contains("path: a.eml", "path: b.docx");
        assertThat(text.split("    files:", -1)).hasSize(3);
    }

    @Test
    void aPlanWithoutFilesReadsBackToo() throws IOException {
        assertThat(PlanFolder.errors(writtenAndRead(List.of()).findings())).isEmpty();
    }

    @Test
    void theSchemaLiesBesideThePlanAndAnExistingPlanIsNeverOverwritten() throws IOException {
        PlanWriter.write(temporary, "Centrum", List.of(), List.of());
        assertThat(temporary.resolve(PlanReader.SCHEMA)).isNotEmptyFile();
        assertThat(Files.readString(temporary.resolve(PlanReader.FILE)))
                .startsWith("# yaml-language-server: $schema=./" + PlanReader.SCHEMA);
        assertThatThrownBy(() -> PlanWriter.write(temporary, "Annat", List.of(), List.of()))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    private PlanReading writtenAndRead(List<SourceReading> readings) throws IOException {
        PlanWriter.write(temporary, "Centrum: nu och sedan", readings, List.of());
        PlanFolder folder = new PlanFolder(temporary);
        for (SourceReading reading : readings) {
            folder.with("input/" + reading.source(), "x");
        }
        return PlanReader.read(temporary.resolve(PlanReader.FILE));
    }

    private static SourceReading survey() {
        Question.Scale scale = new Question.Scale(1, 5, "inte alls", "");
        return reading(
                "Webbenkät 2026 (1).csv",
                "Webbenkät 2026 (1)",
                "survey-table",
                List.of(
                        column(1, "Tidstämpel", ColumnRole.DATE, "tidstampel", List.of(), null),
                        column(2, "E-post (frivilligt)", ColumnRole.CONTACT, "e", List.of(), null),
                        column(
                                3,
                                "Ålder:",
                                ColumnRole.BACKGROUND,
                                "alder",
                                List.of("16–24 år", "25-44", "65+"),
                                null),
                        column(
                                4,
                                "\"Vad\" saknas i centrum?\nSkriv fritt, {allt} räknas",
                                ColumnRole.OPEN_ANSWER,
                                "vad saknas",
                                List.of(),
                                null),
                        column(
                                5,
                                "Hur nöjd är du, på det hela taget?",
                                ColumnRole.SCALE,
                                "nojd",
                                List.of(),
                                scale),
                        column(
                                6,
                                "*Jag 'vill' #delta",
                                ColumnRole.CLOSED_ANSWER,
                                "delta",
                                List.of("Ja, gärna", "Nej", "true", "7"),
                                null)));
    }

    private static SourceReading notes() {
        return reading("cafe.docx", "cafe", "dialogue-notes", List.of());
    }

    private static SourceReading reading(
            String source, String role, String importer, List<RecognisedColumn> columns) {
        return new SourceReading(
                source, role, importer, "", null, null, 3, columns, Map.of(), Map.of(), Map.of());
    }

    private static RecognisedColumn column(
            int number,
            String header,
            ColumnRole role,
            String id,
            List<String> options,
            Question.@Nullable Scale scale) {
        Question.Kind kind =
                switch (role) {
                    case SCALE -> Question.Kind.SCALE;
                    case CLOSED_ANSWER -> Question.Kind.CHOICE;
                    case BACKGROUND -> Question.Kind.BACKGROUND;
                    default -> Question.Kind.OPEN;
                };
        Question question = new Question(id, header, kind, options, scale);
        return new RecognisedColumn(
                null,
                number,
                header,
                role,
                question,
                false,
                "import.x",
                RecognisedColumn.Certainty.SURE,
                List.of(),
                3,
                3);
    }
}
