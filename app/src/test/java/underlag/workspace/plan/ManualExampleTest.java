package underlag.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import underlag.dialogue.Activity;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Concern;
import underlag.dialogue.Condition;
import underlag.dialogue.Dialogue;
import underlag.dialogue.GoalType;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Selection;
import underlag.dialogue.Target;
import underlag.dialogue.Unit;
import underlag.dialogue.Vote;
import underlag.report.model.Colour;
import underlag.report.model.Logo;
import underlag.testing.TestFolders;

/** The manual's example holds every key, and each of them arrives in the vocabulary. */
class ManualExampleTest {
    private static final String PEOPLE =
            "Ort;Ålder;2025\nExempelby;16-24 år;900\nExempelby;25-64 år;5000\nExempelby;65+ år;2100\n";

    @TempDir Path temporary;
    private PlanFolder folder = new PlanFolder(Path.of("."));

    @BeforeEach
    void filesOfTheExample() throws IOException {
        folder =
                new PlanFolder(temporary)
                        .with("input/enkat.csv", "a")
                        .with("input/cafe.docx", "b")
                        .with("input/lappar.xlsx", "c")
                        .with("input/torgbudget.csv", "a;b\n1;2")
                        .with("input/folkmangd.csv", PEOPLE)
                        .with("input/population.csv", PEOPLE);
        Path logo = TestFolders.root().resolve("sample-data").resolve("logotyp.png");
        Files.copy(logo, temporary.resolve("logotyp.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.sv.md", "plan.md"})
    void theManualsExamplesAreWithoutFault(String document) throws IOException {
        folder.with(CodebookReader.FILE, PlanFolder.example(document, 1));
        assertThat(CodebookReader.read(temporary.resolve(CodebookReader.FILE)).findings())
                .isEmpty();
        PlanReading reading = folder.read(withoutSheet(PlanFolder.example(document, 0)));
        assertThat(PlanFolder.said(reading, ReaderLanguage.SWEDISH))
                .filteredOn(said -> !said.contains("temalistan") && !said.contains("m4c"))
                .isEmpty();
    }

    @Test
    void theExampleHoldsEveryKeyOfTheSchema() throws IOException {
        String example = PlanFolder.example("plan.sv.md", 0);
        assertThat(keys(schema(), new TreeSet<>()))
                .hasSizeGreaterThan(60)
                .allSatisfy(key -> assertThat(example).containsPattern("\\b" + key + ":"));
    }

    @Test
    void everyKeyOfTheSchemaHasADescription() throws IOException {
        assertThat(undescribed(schema(), "", new TreeSet<>(), schema())).isEmpty();
    }

    @Test
    void theFrameOfTheDialogueIsRead() throws IOException {
        Dialogue plan = plan();
        assertThat(plan.title()).isEqualTo("Ett torg för alla");
        assertThat(plan.municipality()).isEqualTo("Exempelby kommun");
        assertThat(plan.question()).startsWith("Hur ska Stortorget");
        assertThat(plan.purpose()).startsWith("Kommunstyrelsen behöver");
        assertThat(plan.influenceLevel()).isEqualTo(InfluenceLevel.CONSULTATION);
        assertThat(plan.language()).isEqualTo("sv");
        assertThat(plan.reportLanguage()).isEqualTo(ReaderLanguage.SWEDISH);
        assertThat(plan.mandate().legalDuty()).isFalse();
        assertThat(plan.mandate().resultAskedFor()).isTrue();
        assertThat(plan.responsibility().body()).isEqualTo("Kommunstyrelsen");
        assertThat(plan.responsibility().decisionDate()).isEqualTo("2027-02-10");
        assertThat(plan.feedback())
                .singleElement()
                .satisfies(f -> assertThat(f.to()).isEqualTo("deltagarna"))
                .satisfies(f -> assertThat(f.channels()).containsExactly("e-post"));
        assertThat(plan.targetGroups())
                .singleElement()
                .satisfies(g -> assertThat(g.concern()).isEqualTo(Concern.DIRECT))
                .satisfies(g -> assertThat(g.priority()).isEqualTo(1))
                .satisfies(g -> assertThat(g.hardToReach()).isTrue())
                .satisfies(
                        g ->
                                assertThat(g.background())
                                        .isEqualTo(Map.of("alder", Set.of("16–24 år"))));
    }

    @Test
    void theLookOfTheReportsIsRead() throws IOException {
        PlanReading reading = folder.read(withoutSheet(PlanFolder.example("plan.sv.md", 0)));
        assertThat(reading.appearance().palette().accent()).isEqualTo(new Colour(0x00573F));
        assertThat(reading.appearance().logo())
                .isNotNull()
                .extracting(Logo::text)
                .isEqualTo("Exempelby kommun");
    }

    @Test
    void activitiesAndTheirFilesAreRead() throws IOException {
        List<Activity> activities = plan().activities();
        Activity survey = activities.get(0);
        assertThat(survey.form()).isEqualTo(Activity.Form.DIGITAL);
        assertThat(survey.invited()).isEqualTo(1200);
        assertThat(survey.unit()).isEqualTo(Unit.PERSON);
        assertThat(survey.targetGroups()).containsExactly("unga");
        assertThat(survey.files())
                .singleElement()
                .satisfies(f -> assertThat(f.role()).isEqualTo("webbenkat"))
                .satisfies(f -> assertThat(f.delimiter()).isEqualTo(';'))
                .satisfies(f -> assertThat(f.columns()).hasSize(11))
                .satisfies(f -> assertThat(f.columns().get(2).role()).isEqualTo(ColumnRole.CONTACT))
                .satisfies(f -> assertThat(f.columns().get(5).question()).isEqualTo("nojd"));
        Activity cafe = activities.get(1);
        assertThat(cafe.unit()).isEqualTo(Unit.GROUP);
        assertThat(cafe.groupSize()).isEqualTo(6);
        assertThat(cafe.influenceLevel()).isEqualTo(InfluenceLevel.DIALOGUE);
        assertThat(cafe.files().get(0).question()).isEqualTo("saknas");
    }

    @Test
    void votesAreReadWhereResidentsDecideToo() throws IOException {
        assertThat(plan().activities().get(2).votes())
                .extracting(Vote::method)
                .containsExactly(Vote.Method.CHOICE, Vote.Method.RANKING, Vote.Method.BUDGET);
        assertThat(plan().activities().get(2).votes().get(1).questions())
                .containsExactly("forst", "sedan");
    }

    @Test
    void questionsAreRead() throws IOException {
        Dialogue plan = plan();
        assertThat(plan.questions()).hasSize(12);
        assertThat(plan.question("nojd"))
                .hasValueSatisfying(
                        q ->
                                assertThat(q.scale())
                                        .isEqualTo(
                                                new Question.Scale(
                                                        1, 5, "mycket missnöjd", "mycket nöjd")));
        assertThat(plan.question("gor"))
                .hasValueSatisfying(
                        q -> assertThat(q.kind()).isEqualTo(Question.Kind.MULTIPLE_CHOICE))
                .hasValueSatisfying(
                        q ->
                                assertThat(q.options())
                                        .containsExactly("Handlar", "Äter", "Väntar på bussen"));
    }

    @Test
    void measuresAreReadAndPerCentBecomeShares() throws IOException {
        PlannedIndicator share = indicator("m1a");
        assertThat(share.measure())
                .isEqualTo(
                        new Measure.Share(
                                new Condition.AnswerBetween("nojd", 4, 5),
                                new Condition.AnswerIn("bor", Set.of("Ja"))));
        assertThat(share.target()).isEqualTo(new Target(Target.Direction.AT_LEAST, 0.6));
        assertThat(share.baseline()).isEqualTo(0.4);
        assertThat(share.selection()).isEqualTo(Selection.SELF_SELECTED);
        assertThat(share.population()).isEqualTo(3100);
        assertThat(share.minAnswers()).isEqualTo(20);
        assertThat(indicator("m1b").measure())
                .isEqualTo(new Measure.Mean("nojd", new Condition.InActivity("enkat")));
        assertThat(indicator("m1b").target()).isEqualTo(new Target(Target.Direction.AT_LEAST, 3.5));
        assertThat(indicator("m1c").measure())
                .isEqualTo(
                        new Measure.Median(
                                "nojd", new Condition.BackgroundIn("alder", Set.of("16–24 år"))));
        assertThat(indicator("m2b").measure())
                .isEqualTo(new Measure.AnsweredShare("saknas", new Condition.Answered("nojd")));
        assertThat(indicator("m3a").measure())
                .isEqualTo(
                        new Measure.Change(
                                "visste_fore", "vet_efter", 4.0, new Condition.Always()));
        assertThat(indicator("m3a").target())
                .isEqualTo(new Target(Target.Direction.AT_LEAST, 0.15));
    }

    @Test
    void conditionsNest() throws IOException {
        Condition young = new Condition.BackgroundIn("alder", Set.of("16–24 år"));
        Condition where =
                new Condition.All(
                        List.of(
                                new Condition.IsProposal(),
                                new Condition.Any(
                                        List.of(new Condition.HasTheme("Grönska"), young)),
                                new Condition.Not(new Condition.InActivity("cafe"))));
        assertThat(indicator("m2a").measure())
                .isEqualTo(new Measure.Count(Measure.Counted.PROPOSALS, where));
    }

    @Test
    void recordedOutcomesAreRead() throws IOException {
        assertThat(indicator("m4a").measure())
                .isEqualTo(
                        new Measure.Recorded(
                                85000.0,
                                null,
                                null,
                                null,
                                null,
                                "Ekonomisystemet",
                                LocalDate.of(2026, 11, 2),
                                "Plan- och byggenheten"));
        assertThat(indicator("m4a").target())
                .isEqualTo(new Target(Target.Direction.AT_MOST, 100000));
        assertThat(indicator("m4b").target())
                .isEqualTo(new Target(Target.Direction.AT_LEAST, 0.75));
        assertThat(indicator("m4c").measure())
                .isEqualTo(
                        new Measure.Recorded(
                                null, null, null, "Tiden räckte", true, null, null, null));
    }

    @Test
    void goalsAreOfTheFourTypes() throws IOException {
        assertThat(plan().goals()).extracting(PlannedGoal::type).containsOnly(GoalType.values());
    }

    private Dialogue plan() throws IOException {
        return folder.plan(withoutSheet(PlanFolder.example("plan.sv.md", 0)));
    }

    private static String withoutSheet(String example) {
        return example.replaceAll("(?m)^goals_file:.*\n", "");
    }

    private PlannedIndicator indicator(String id) throws IOException {
        return plan().goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in =
                PlanReader.class.getResourceAsStream("/underlag/workspace/" + PlanReader.SCHEMA)) {
            return JsonMapper.builder().build().readTree(in);
        }
    }

    private static Set<String> keys(JsonNode schema, Set<String> keys) {
        keys.addAll(schema.path("properties").propertyNames());
        schema.forEach(part -> keys(part, keys));
        return keys;
    }

    private static Set<String> undescribed(
            JsonNode node, String path, Set<String> found, JsonNode root) {
        node.path("properties")
                .properties()
                .forEach(
                        key -> {
                            JsonNode value = key.getValue();
                            String reference = value.path("$ref").asString("");
                            JsonNode shared =
                                    reference.isEmpty() ? value : root.at(reference.substring(1));
                            if (!value.has("description") && !shared.has("description")) {
                                found.add(path + "/" + key.getKey());
                            }
                        });
        node.properties()
                .forEach(
                        part ->
                                undescribed(
                                        part.getValue(), path + "/" + part.getKey(), found, root));
        return found;
    }
}
