package underlag.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.answer.AnswerTable;
import underlag.dialogue.Activity;
import underlag.dialogue.Concern;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Enabling;
import underlag.dialogue.Material;
import underlag.dialogue.Population;
import underlag.dialogue.Question;
import underlag.dialogue.TargetGroup;
import underlag.dialogue.Unit;
import underlag.participation.TargetMatrix.Basis;
import underlag.participation.TargetMatrix.Cell;
import underlag.participation.TargetMatrix.Row;
import underlag.participation.TargetMatrix.Verdict;
import underlag.testing.HandmadeMaterial;
import underlag.testing.HandmadePlan;

/** Target groups beside activities. */
class TargetMatricesTest {
    private static final TargetGroup YOUNG = group("unga", Map.of("alder", Set.of("16–24 år")));
    private static final TargetGroup OLD = group("aldre", Map.of("alder", Set.of("65 år +")));
    private static final TargetGroup LANGUAGES = group("nya-sprak", Map.of());

    private static TargetGroup group(String id, Map<String, Set<String>> background) {
        return new TargetGroup(id, id, Concern.DIRECT, false, true, true, background, null);
    }

    private static TargetGroup prioritised(String id, int priority) {
        return new TargetGroup(
                id, id, Concern.DIRECT, false, true, true, Map.of(), null, List.of(), priority);
    }

    private static Activity activity(
            String id, @Nullable Integer came, Map<String, Integer> reached, String... meant) {
        return new Activity(
                id,
                id,
                "enkät",
                null,
                null,
                null,
                List.of(),
                null,
                came,
                null,
                null,
                Unit.PERSON,
                null,
                null,
                Set.of(meant),
                List.of(),
                List.of(),
                null,
                reached,
                Enabling.none());
    }

    private static TargetMatrix matrix(
            HandmadeMaterial made,
            List<TargetGroup> groups,
            List<Population> people,
            Activity... activities) {
        Dialogue plan =
                new HandmadePlan()
                        .concerning(groups)
                        .holding(List.of(activities))
                        .among(people)
                        .dialogue();
        Material material = made.material();
        return Participations.of(plan, material, AnswerTable.of(material)).matrix();
    }

    private static HandmadeMaterial survey(int young, int others) {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(HandmadeMaterial.question("alder", Question.Kind.BACKGROUND));
        for (int i = 0; i < young + others; i++) {
            String age = i < young ? "16–24 år" : "25–64 år";
            made.person("r" + i, "enkat", null, Map.of("alder", age));
        }
        return made;
    }

    private static Population ages() {
        return new Population(
                List.of("alder"),
                List.of(
                        new Population.Group(List.of("16–24 år"), 200),
                        new Population.Group(List.of("25–64 år"), 600),
                        new Population.Group(List.of("65 år +"), 195)),
                1000L,
                "folk.csv");
    }

    @Test
    void cellTellsWhoAnsweredWhoWasCountedAndWhatIsNotKnown() {
        TargetMatrix found =
                matrix(
                        survey(3, 17),
                        List.of(YOUNG, LANGUAGES),
                        List.of(),
                        activity("enkat", null, Map.of(), "unga", "nya-sprak"),
                        activity("cafe", 40, Map.of("nya-sprak", 6), "unga"),
                        activity("utskick", null, Map.of()));

        assertThat(found.activities()).extracting(Activity::id).containsExactly("enkat", "cafe");
        assertThat(found.rows().get(0).cells())
                .containsExactly(
                        new Cell(true, 3, 20, Basis.ANSWERS),
                        new Cell(true, null, null, Basis.UNKNOWN));
        assertThat(found.rows().get(1).cells())
                .containsExactly(
                        new Cell(true, null, null, Basis.UNKNOWN),
                        new Cell(false, 6, 40, Basis.COUNTED));
        assertThat(found.rows().get(0).cells().getFirst().share()).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void personWhoLeftTheBackgroundQuestionUnansweredIsNotAmongThoseCompared() {
        HandmadeMaterial made = survey(3, 17).person("x", "enkat", null, Map.of());

        TargetMatrix found =
                matrix(made, List.of(YOUNG), List.of(), activity("enkat", null, Map.of()));

        assertThat(found.rows().getFirst().compared()).isEqualTo(20);
    }

    /**
     * R 4: prop.test(19, 243, correct = FALSE)$conf.int ends at 0.1189 and below 0.2, that of 45 of
     * 243 is 0.2388 and above it.
     */
    @Test
    void groupIsFewerOnlyBeyondWhatChanceExplains() {
        assertThat(verdict(survey(19, 224))).isEqualTo(Verdict.FEWER);
        assertThat(verdict(survey(45, 198))).isEqualTo(Verdict.REACHED);
        assertThat(verdict(survey(0, 243))).isEqualTo(Verdict.NOT_REACHED);
    }

    private static Verdict verdict(HandmadeMaterial made) {
        Row row =
                matrix(made, List.of(YOUNG), List.of(ages()), activity("enkat", null, Map.of()))
                        .rows()
                        .getFirst();
        assertThat(row.population()).isCloseTo(0.2, within(1e-12));
        return row.verdict();
    }

    @Test
    void groupThatWasCountedOnTheSpotIsReachedThoughFewOfItAnswered() {
        TargetMatrix found =
                matrix(
                        survey(0, 243),
                        List.of(YOUNG, OLD),
                        List.of(ages()),
                        activity("enkat", null, Map.of()),
                        activity("skolan", 41, Map.of("unga", 41, "aldre", 0)));

        assertThat(found.rows())
                .extracting(Row::verdict, Row::atLeast)
                .containsExactly(tuple(Verdict.REACHED, 41), tuple(Verdict.NOT_REACHED, 0));
    }

    @Test
    void groupThatNothingTellsOfIsNotCalledUnreached() {
        TargetMatrix found =
                matrix(
                        survey(3, 17),
                        List.of(LANGUAGES),
                        List.of(),
                        activity("cafe", 40, Map.of(), "nya-sprak"));

        assertThat(found.rows().getFirst().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(found.rows().getFirst().atLeast()).isNull();
    }

    @Test
    void ownPriorityOfThePlanComesBeforeTheHandbooks() {
        TargetMatrix found =
                matrix(
                        survey(1, 1),
                        List.of(prioritised("tredje", 3), YOUNG, prioritised("forsta", 1)),
                        List.of(),
                        activity("enkat", null, Map.of()));

        assertThat(found.rows())
                .extracting(row -> row.group().id())
                .containsExactly("unga", "forsta", "tredje");
    }
}
