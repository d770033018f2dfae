package underlag.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Condition;
import underlag.dialogue.Question;
import underlag.dialogue.Question.Kind;
import underlag.testing.HandmadeMaterial;
import underlag.testing.TestFolders;

class AnswerTableTest {
    private static final Question TRYGG =
            HandmadeMaterial.question("trygg", Kind.CHOICE, "Ja", "Nej", "Delvis");

    private static HandmadeMaterial people(int count) {
        HandmadeMaterial made = new HandmadeMaterial();
        for (int i = 1; i <= count; i++) {
            made.person("r" + i, "enkat");
        }
        return made;
    }

    private static List<String> options(Distribution distribution) {
        return distribution.rows().stream().map(Distribution.Row::option).toList();
    }

    private static List<Integer> counts(Distribution distribution) {
        return distribution.rows().stream().map(Distribution.Row::count).toList();
    }

    @Test
    void optionsStandInThePlansOrderAndUnknownOnesLast() {
        HandmadeMaterial made =
                people(6)
                        .ask(TRYGG)
                        .answer("r1", "trygg", "Nej")
                        .answer("r2", "trygg", "nej ")
                        .answer("r3", "trygg", "Ja")
                        .answer("r4", "trygg", "Pa\u030a dagen")
                        .answer("r5", "trygg")
                        .dontKnow("r6", "trygg");

        Distribution found = AnswerTable.of(made.material()).distribution(TRYGG);

        assertThat(options(found)).containsExactly("Ja", "Nej", "Delvis", "Pa\u030a dagen");
        assertThat(counts(found)).containsExactly(1, 2, 0, 1);
        assertThat(found.of()).isEqualTo(4);
        assertThat(found.notAnswered()).isEqualTo(1);
        assertThat(found.dontKnow()).isEqualTo(1);
        assertThat(found.rows().get(1).share()).isEqualTo(0.5);
        assertThat(found.rows().get(1).respondents()).containsExactly("r1", "r2");
        assertThat(found.mean()).isNull();
        assertThat(
                        AnswerTable.of(made.material())
                                .respondents(new Condition.AnswerIn("trygg", Set.of("på dagen"))))
                .as("å composed in another way")
                .containsExactly("r4");
    }

    @Test
    void optionsWithoutOrderStandByCountAndThenByText() {
        Question free = HandmadeMaterial.question("del", Kind.BACKGROUND);
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(free)
                        .person("a", "enkat", null, Map.of("del", "Norra"))
                        .person("b", "enkat", null, Map.of("del", "Östra"))
                        .person("c", "enkat", null, Map.of("del", "Östra"))
                        .person("d", "enkat", null, Map.of("del", "Centrum"))
                        .person("e", "enkat");

        Distribution found = AnswerTable.of(made.material()).distribution(free);

        assertThat(options(found)).containsExactly("Östra", "Centrum", "Norra");
        assertThat(found.of()).isEqualTo(4);
        assertThat(found.notAnswered()).isEqualTo(1);
        assertThat(found.dontKnow()).isZero();
    }

    @Test
    void everyStepOfAScaleIsShownThoughNobodyChoseIt() {
        Question scale = HandmadeMaterial.scale("nojd", 1, 5);
        HandmadeMaterial made =
                people(4)
                        .ask(scale)
                        .answer("r1", "nojd", "5 - Mycket nöjd")
                        .answer("r2", "nojd", "4")
                        .answer("r3", "nojd", "4")
                        .answer("r4", "nojd", "99");

        AnswerTable table = AnswerTable.of(made.material());
        Distribution found = table.distribution(scale);

        assertThat(options(found)).containsExactly("1", "2", "3", "4", "5 - Mycket nöjd", "99");
        assertThat(counts(found)).containsExactly(0, 0, 0, 2, 1, 1);
        assertThat(found.mean()).as("99 is no step").isCloseTo(13 / 3.0, within(1e-12));
        assertThat(found.median()).isEqualTo(4);
        assertThat(table.ends("nojd")).contains(new ScaleEnds(1, 5));
    }

    @Test
    void stepsInWordsCountFromOneInTheOrderOfTheOptions() {
        Question words =
                HandmadeMaterial.question(
                        "hall", Kind.SCALE, "Inte alls", "Lite", "Mycket", "Helt");
        HandmadeMaterial made =
                people(3)
                        .ask(words)
                        .answer("r1", "hall", "Helt")
                        .answer("r2", "hall", "inte alls")
                        .answer("r3", "hall", "Mycket");

        AnswerTable table = AnswerTable.of(made.material());

        assertThat(table.numbers("hall")).isEqualTo(Map.of("r1", 4.0, "r2", 1.0, "r3", 3.0));
        assertThat(table.respondents(new Condition.AnswerBetween("hall", 3, 4)))
                .containsExactly("r1", "r3");
        assertThat(table.ends("hall")).contains(new ScaleEnds(1, 4));
    }

    @Test
    void multipleChoiceCountsEachOptionAgainstThoseWhoAnswered() {
        Question many = HandmadeMaterial.question("vill", Kind.MULTIPLE_CHOICE, "Bänkar", "Träd");
        HandmadeMaterial made =
                people(4)
                        .ask(many)
                        .answer("r1", "vill", "Bänkar", "Träd")
                        .answer("r2", "vill", "Träd")
                        .answer("r3", "vill", "Träd", "Träd")
                        .answer("r4", "vill");

        Distribution found = AnswerTable.of(made.material()).distribution(many);

        assertThat(counts(found)).containsExactly(1, 3);
        assertThat(found.of()).isEqualTo(3);
        assertThat(found.rows().get(1).share()).isEqualTo(1);
    }

    @Test
    void groupsHaveCountsButNoShares() {
        HandmadeMaterial made =
                people(1)
                        .ask(TRYGG)
                        .group("g1", "workshop", 6)
                        .answer("r1", "trygg", "Ja")
                        .answer("g1", "trygg", "Nej");

        AnswerTable table = AnswerTable.of(made.material());
        Distribution all = table.distribution(TRYGG);
        Distribution survey =
                table.distribution(TRYGG, table.respondents(new Condition.InActivity("enkat")));

        assertThat(all.of()).isEqualTo(2);
        assertThat(all.rows()).allMatch(row -> row.share() == null && row.interval() == null);
        assertThat(survey.rows().get(0).share()).isEqualTo(1);
    }

    @Test
    void ofNobodyThereIsNothingToCount() {
        HandmadeMaterial made = people(1).ask(TRYGG).answer("r1", "trygg", "Ja");

        Distribution found = AnswerTable.of(made.material()).distribution(TRYGG, List.of());

        assertThat(found.of()).isZero();
        assertThat(counts(found)).containsExactly(0, 0, 0);
        assertThat(found.rows()).allMatch(row -> row.share() == null);
    }

    @Test
    void unfinishedResponsesKeepTheirAnswers() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(TRYGG)
                        .unfinished("r1", "enkat")
                        .answer("r1", "trygg", "Ja");

        assertThat(AnswerTable.of(made.material()).distribution(TRYGG).of()).isEqualTo(1);
    }

    @Test
    void samePersonTwiceInASurveyHasOneAnswerTheLast() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(TRYGG)
                        .person("r1", "enkat", "anna", Map.of())
                        .person("r2", "enkat", "anna", Map.of())
                        .person("r3", "cafe", "anna", Map.of())
                        .answer("r1", "trygg", "Ja")
                        .answer("r2", "trygg", "Nej")
                        .answer("r3", "trygg", "Ja");

        AnswerTable table = AnswerTable.of(made.material());

        assertThat(table.answered("trygg")).containsExactly("r2", "r3");
        assertThat(table.headcount(table.respondents())).isEqualTo(new Headcount(1, 1, 2));
    }

    @Test
    void peopleOfSeveralActivitiesAreCountedAtLeastAndAtMost() {
        HandmadeMaterial made = people(5).person("x", "cafe").person("y", "cafe");
        AnswerTable table = AnswerTable.of(made.material());

        assertThat(table.headcount(table.respondents())).isEqualTo(new Headcount(5, 7, 2));
    }

    @Test
    void conditionsChooseRespondents() {
        HandmadeMaterial made =
                people(4)
                        .ask(TRYGG, HandmadeMaterial.question("q1", Kind.OPEN))
                        .person("x", "cafe", null, Map.of("alder", "16–24 år"))
                        .answer("r1", "trygg", "Ja")
                        .answer("r2", "trygg", "Nej")
                        .dontKnow("r3", "trygg")
                        .say("r4", "q1", "Fler bänkar");
        AnswerTable table = AnswerTable.of(made.material());
        Condition yes = new Condition.AnswerIn("trygg", Set.of("JA"));
        ConditionScope scope =
                new ConditionScope(Map.of("Bänkar", Set.of("r4", "gone")), Set.of("r4", "r1"));

        assertThat(table.respondents(yes)).containsExactly("r1");
        assertThat(table.respondents(new Condition.Not(yes)))
                .containsExactly("r2", "r3", "r4", "x");
        assertThat(table.respondents(new Condition.Answered("trygg"))).containsExactly("r1", "r2");
        assertThat(table.respondents(new Condition.Answered("q1"))).containsExactly("r4");
        assertThat(table.respondents(new Condition.BackgroundIn("alder", Set.of("16–24 ÅR"))))
                .containsExactly("x");
        assertThat(table.respondents(new Condition.HasTheme("bänkar"), scope))
                .containsExactly("r4");
        assertThat(
                        table.respondents(
                                new Condition.All(List.of(new Condition.IsProposal(), yes)), scope))
                .containsExactly("r1");
        assertThat(
                        table.respondents(
                                new Condition.Any(List.of(new Condition.InActivity("cafe"), yes))))
                .containsExactly("r1", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3               | 3
                    3,5             | 3.5
                    1 200           | 1200
                    1 200,50        | 1200.5
                    5 - Mycket nöjd | 5
                    2. Sällan       | 2
                    −4              | -4
                    """)
    void numbersAreReadAsPeopleWriteThem(String text, double number) {
        assertThat(WrittenNumber.leading(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"3:e", "3år", "tre", "A3"})
    void wordsAreNotWholeNumbers(String text) {
        assertThat(WrittenNumber.whole(text)).isEmpty();
    }

    @Test
    void optionsThatLookLikeMissingValuesAreKept() {
        Question odd = HandmadeMaterial.question("odd", Kind.CHOICE);
        HandmadeMaterial made =
                people(4)
                        .ask(odd)
                        .answer("r1", "odd", "NA")
                        .answer("r2", "odd", "-")
                        .answer("r3", "odd", "null")
                        .answer("r4", "odd", "*");

        assertThat(options(AnswerTable.of(made.material()).distribution(odd)))
                .containsExactlyInAnyOrder("NA", "-", "null", "*");
    }

    @Test
    void aRealSurveyIsCountedAsByHand() throws IOException {
        Path file = TestFolders.data("surveys/google-forms-sv/ullrika_svar.csv");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String[] headings = lines.get(0).split(",", -1);
        List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
        HandmadeMaterial made = people(rows.size());
        for (int column = 1; column < headings.length; column++) {
            made.ask(HandmadeMaterial.scale(headings[column], 1, 5));
            for (int row = 0; row < rows.size(); row++) {
                String cell = rows.get(row)[column];
                String[] values = cell.isEmpty() ? new String[0] : new String[] {cell};
                made.answer("r" + (row + 1), headings[column], values);
            }
        }
        AnswerTable table = AnswerTable.of(made.material());

        for (int column = 1; column < headings.length; column++) {
            int at = column;
            int[] byHand =
                    rows.stream()
                            .map(row -> row[at])
                            .filter(cell -> !cell.isEmpty())
                            .mapToInt(Integer::parseInt)
                            .sorted()
                            .toArray();
            Question question = table.question(headings[column]).orElseThrow();
            Distribution found = table.distribution(question);
            assertThat(found.of()).isEqualTo(byHand.length);
            assertThat(found.notAnswered()).isEqualTo(rows.size() - byHand.length);
            assertThat(found.mean())
                    .isCloseTo(Arrays.stream(byHand).average().orElseThrow(), within(1e-12));
            for (int step = 1; step <= 5; step++) {
                int wanted = step;
                assertThat(found.rows().get(step - 1).count())
                        .isEqualTo((int) Arrays.stream(byHand).filter(v -> v == wanted).count());
            }
        }
    }
}
