package underlag.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.answer.AnswerTable;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Population;
import underlag.dialogue.Question;
import underlag.testing.HandmadeMaterial;
import underlag.testing.HandmadePlan;

/** Those who answered beside the people there are. */
class RepresentationsTest {
    private static final List<String> AGES = List.of("16–24 år", "25–64 år", "65 år eller äldre");

    private static Dialogue plan(Population... populations) {
        return new HandmadePlan().among(List.of(populations)).dialogue();
    }

    private static Population ages(@Nullable Long total, long... people) {
        List<Population.Group> groups =
                List.of(
                        new Population.Group(List.of(AGES.get(0)), people[0]),
                        new Population.Group(List.of(AGES.get(1)), people[1]),
                        new Population.Group(List.of(AGES.get(2)), people[2]));
        return new Population(List.of("alder"), groups, total, "folk.csv");
    }

    private static HandmadeMaterial asked() {
        return new HandmadeMaterial()
                .ask(HandmadeMaterial.question("alder", Question.Kind.BACKGROUND))
                .ask(HandmadeMaterial.question("kon", Question.Kind.BACKGROUND));
    }

    private static void many(HandmadeMaterial made, int count, String age) {
        for (int i = 0; i < count; i++) {
            made.person(age + i, "enkat", null, Map.of("alder", age));
        }
    }

    private static List<Representation> of(HandmadeMaterial made, Population... populations) {
        return Representations.of(plan(populations), AnswerTable.of(made.material()));
    }

    /** R 4: e = 100 * c(1000, 3000, 1000) / 5000; sum(abs(c(4, 76, 20) / 100 - p)) / 2. */
    @Test
    void whoIsMissingIsToldInPersons() {
        HandmadeMaterial made = asked();
        many(made, 4, AGES.get(0));
        many(made, 76, AGES.get(1));
        many(made, 20, AGES.get(2));

        Representation found = of(made, ages(null, 1000, 3000, 1000)).getFirst();

        assertThat(found.rows())
                .extracting(Representation.Row::participants, Representation.Row::missing)
                .containsExactly(tuple(4, 16L), tuple(76, -16L), tuple(20, 0L));
        assertThat(found.underrepresented())
                .extracting(r -> r.group().getFirst())
                .containsExactly("16–24 år");
        assertThat(found.rows().get(0).difference()).isCloseTo(-0.16, within(1e-12));
        assertThat(found.dissimilarity()).isCloseTo(0.16, within(1e-12));
    }

    @Test
    void givenTotalIsNotReplacedByTheSumOfItsParts() {
        HandmadeMaterial made = asked();
        many(made, 10, AGES.get(1));

        Representation found = of(made, ages(5010L, 1000, 3000, 1000)).getFirst();

        assertThat(found.rows().get(1).peopleShare()).isCloseTo(3000 / 5010d, within(1e-12));
    }

    @Test
    void thoseWithoutAPlaceInTheTableAreCountedApart() {
        HandmadeMaterial made = asked();
        many(made, 3, AGES.get(1));
        made.person("x", "enkat", null, Map.of("alder", "vill ej uppge"));
        made.person("y", "enkat", null, Map.of());

        Representation found = of(made, ages(null, 1, 1, 1)).getFirst();

        assertThat(found.compared()).isEqualTo(3);
        assertThat(found.outside()).isEqualTo(1);
        assertThat(found.notAnswered()).isEqualTo(1);
    }

    @Test
    void personInTwoActivitiesIsCountedOnceWhereIdsTell() {
        HandmadeMaterial made =
                asked().person("a1", "fore", "anna", Map.of("alder", AGES.get(1)))
                        .person("a2", "efter", "anna", Map.of("alder", AGES.get(1)))
                        .person("b", "efter", "bo", Map.of("alder", AGES.get(2)));

        assertThat(of(made, ages(null, 1, 1, 1)).getFirst().compared()).isEqualTo(2);
    }

    @Test
    void variablesAreCrossed() {
        Population crossed =
                new Population(
                        List.of("alder", "kon"),
                        List.of(
                                new Population.Group(List.of("16–24 år", "Kvinna"), 100),
                                new Population.Group(List.of("16–24 år", "Man"), 100)),
                        null,
                        "folk.csv");
        HandmadeMaterial made =
                asked().person("a", "enkat", null, Map.of("alder", "16–24 år", "kon", "kvinna"))
                        .person("b", "enkat", null, Map.of("alder", "16–24 år"));

        Representation found = of(made, crossed).getFirst();

        assertThat(found.rows()).extracting(Representation.Row::participants).containsExactly(1, 0);
        assertThat(found.notAnswered()).isEqualTo(1);
    }

    @Test
    void nobodyToCompareGivesNoIndex() {
        Representation found = of(asked(), ages(null, 1, 1, 1)).getFirst();

        assertThat(found.dissimilarity()).isNull();
        assertThat(found.rows().getFirst().share()).isNull();
    }
}
