package underlag.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underlag.goal.Evaluation.ALL;
import static underlag.goal.Evaluation.Wanted.measuring;
import static underlag.goal.Evaluation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Condition;
import underlag.dialogue.Contribution;
import underlag.dialogue.Measure;
import underlag.dialogue.Measure.Counted;
import underlag.dialogue.Question.Kind;
import underlag.dialogue.Selection;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.goal.Measurement.Certainty;
import underlag.goal.Measurement.Status;
import underlag.proposal.Concreteness;
import underlag.proposal.Proposal;
import underlag.statistics.Interval;
import underlag.testing.HandmadeMaterial;
import underlag.theme.Theme;

class CountGoalsTest {
    /** Five survey rows, a café with two groups; six contributions of one statement each. */
    private static Evaluation dialogue() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(
                                HandmadeMaterial.question("q1", Kind.OPEN),
                                HandmadeMaterial.scale("nojd", 1, 5));
        for (int i = 1; i <= 5; i++) {
            made.person("r" + i, "enkat").answer("r" + i, "nojd", String.valueOf(i));
        }
        made.group("g1", "cafe", 6).group("g2", "cafe", null);
        made.say("r1", "q1", "Bygg en cykelväg till skolan")
                .say("r2", "q1", "Cykelvägarna är bra")
                .say("r3", "q1", "Fler bänkar i parken")
                .say("r4", "q1", "Jag trivs")
                .say("g1", "q1", "Laga cykelvägen")
                .say("g2", "q1", "Sätt ut bänkar");
        GoalScope found =
                new GoalScope(
                        oneEach(made),
                        List.of(
                                theme("T01", "Trafik", null, "s-r2"),
                                theme("T02", "Cykelvägar", "T01", "s-r1", "s-g1"),
                                theme("T03", "Bänkar", null, "s-r3", "s-g2")),
                        List.of(
                                proposal("P001", "s-r1", "s-g1"),
                                proposal("P002", "s-r3", "s-g2")));
        return Evaluation.on(made)
                .with(found)
                .held("enkat", Unit.PERSON, null, null)
                .held("cafe", Unit.GROUP, null, 5)
                .held("mote", Unit.PERSON, 40, null);
    }

    private static List<Statement> oneEach(HandmadeMaterial made) {
        List<Statement> statements = new ArrayList<>();
        for (Contribution contribution : made.material().contributions()) {
            statements.add(
                    new Statement(
                            "s-" + contribution.respondent(),
                            contribution,
                            0,
                            new Span(0, contribution.text().length())));
        }
        return statements;
    }

    private static Theme theme(
            String id, String name, @Nullable String parent, String... statements) {
        return new Theme(
                id,
                name,
                Theme.Origin.DISCOVERED,
                parent,
                List.of(),
                List.of(statements).stream().map(s -> new Theme.Membership(s, 1)).toList(),
                List.of(),
                null,
                new Theme.Reason("theme.reason", List.of()));
    }

    private static Proposal proposal(String id, String... statements) {
        return new Proposal(
                id,
                "Förslag " + id,
                null,
                null,
                null,
                List.of(statements),
                statements[0],
                new Concreteness(Concreteness.Level.LOW, List.of(), List.of()));
    }

    private static Measurement count(Counted counted, Condition where) {
        return dialogue()
                .measure(measuring(new Measure.Count(counted, where)).atLeast(4).indicator());
    }

    @ParameterizedTest
    @CsvSource({
        "RESPONDENTS, 5",
        "ATTENDANCE, 51",
        "CONTRIBUTIONS, 6",
        "STATEMENTS, 6",
        "PROPOSALS, 2",
        "THEMES, 3",
        "ACTIVITIES, 3"
    })
    void aCountSaysWhatItCounts(Counted counted, int expected) {
        Measurement row = count(counted, ALL);

        assertThat(row.outcome()).isEqualTo(expected);
        assertThat(row.numerator()).isEqualTo(expected);
        assertThat(row.denominator()).isNull();
        assertThat(row.interval()).isNull();
        assertThat(row.status()).isEqualTo(expected >= 4 ? Status.REACHED : Status.NOT_REACHED);
        assertThat(row.certainty()).as("counted, not estimated").isEqualTo(Certainty.SURE);
    }

    @ParameterizedTest
    @CsvSource({
        "RESPONDENTS, 2",
        "CONTRIBUTIONS, 3",
        "STATEMENTS, 3",
        "PROPOSALS, 1",
        "THEMES, 2",
        "ACTIVITIES, 2"
    })
    void aThemeIncludesThoseBelowIt(Counted counted, int expected) {
        assertThat(count(counted, new Condition.HasTheme("trafik")).outcome()).isEqualTo(expected);
    }

    @Test
    void conditionsOnStatementsHoldForTheSameStatement() {
        Condition both =
                new Condition.All(
                        List.of(new Condition.HasTheme("T01"), new Condition.IsProposal()));

        assertThat(count(Counted.STATEMENTS, both).evidence()).containsExactly("s-g1", "s-r1");
        assertThat(count(Counted.STATEMENTS, new Condition.AnswerBetween("nojd", 2, 3)).evidence())
                .containsExactly("s-r2", "s-r3");
    }

    @Test
    void attendanceAddsUpSeatsOfTheChosenActivities() {
        Measurement cafe = count(Counted.ATTENDANCE, new Condition.InActivity("cafe"));
        Measurement survey = count(Counted.ATTENDANCE, new Condition.InActivity("enkat"));
        Measurement byAnswer = count(Counted.ATTENDANCE, new Condition.Answered("nojd"));

        assertThat(cafe.outcome()).as("6 by the file, 5 by the plan").isEqualTo(11);
        assertThat(survey.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(byAnswer.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(count(Counted.ATTENDANCE, ALL)))
                .contains("Hur många som kom framgår inte för: Aktivitet enkat.");
    }

    @Test
    void respondentsOfUnlinkedActivitiesAreAtLeastAndAtMost() {
        HandmadeMaterial made = new HandmadeMaterial();
        for (int i = 0; i < 8; i++) {
            made.person("a" + i, "enkat");
        }
        made.person("b1", "mote").person("b2", "mote");
        Measure respondents = new Measure.Count(Counted.RESPONDENTS, ALL);

        Measurement row =
                Evaluation.on(made).measure(measuring(respondents).atLeast(9).indicator());

        assertThat(row.outcome()).isEqualTo(8);
        assertThat(row.interval()).isEqualTo(new Interval(8, 10, "bounds"));
        assertThat(row.status()).isEqualTo(Status.NOT_REACHED);
        assertThat(row.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(words(row).get(0)).startsWith("Minst 8 och högst 10 personer");
    }

    /** Eleven answers 1…5 with mean 3.545 and median 4. */
    @ParameterizedTest
    @CsvSource({
        "EVERYONE, 11, bounds, REACHED, SURE",
        "EVERYONE, 14, bounds, REACHED, UNSURE",
        "RANDOM_SAMPLE, 1000, t, REACHED, UNSURE",
        "RANDOM_SAMPLE, 12, t, REACHED, SURE",
        "SELF_SELECTED, 12, t, REACHED, UNSURE"
    })
    void meansHaveTheIntervalOfTheirSelection(
            Selection selection,
            int population,
            String method,
            Status status,
            Certainty certainty) {
        Measurement row =
                eleven().measure(
                                measuring(new Measure.Mean("nojd", ALL))
                                        .by(selection)
                                        .of(population)
                                        .atLeast(3.2)
                                        .indicator());

        assertThat(row.outcome()).isCloseTo(39 / 11.0, within(1e-12));
        assertThat(row.denominator()).isEqualTo(11);
        assertThat(Objects.requireNonNull(row.interval()).method()).isEqualTo(method);
        assertThat(row.status()).isEqualTo(status);
        assertThat(row.certainty()).isEqualTo(certainty);
    }

    @Test
    void medianOfEveryoneIsBoundedAndOfOthersHasNoInterval() {
        Measure median = new Measure.Median("nojd", ALL);
        Measurement all =
                eleven().measure(
                                measuring(median)
                                        .by(Selection.EVERYONE)
                                        .of(15)
                                        .atLeast(4)
                                        .indicator());
        Measurement some = eleven().measure(measuring(median).atLeast(5).from(2).indicator());

        assertThat(all.outcome()).isEqualTo(4);
        assertThat(all.interval()).isEqualTo(new Interval(3, 4, "bounds"));
        assertThat(all.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(some.interval()).isNull();
        assertThat(some.certainty()).isNull();
        assertThat(some.status()).isEqualTo(Status.PARTLY);
    }

    @Test
    void whatAPersonTypedIsTakenAtTheirWord() {
        Measure cost = new Measure.Recorded(48000.0, null, null, null, null, "Ekonomi", null, null);
        Measure words =
                new Measure.Recorded(null, null, null, "Bra samtal", true, null, null, null);
        Measure meetings = new Measure.Recorded(null, 3, 4, null, null, "Listor", null, null);
        Measure nothing = new Measure.Recorded(null, null, null, null, null, null, null, null);
        Measure wrong = new Measure.Recorded(null, 5, 4, null, null, null, null, null);

        Measurement money = dialogue().measure(measuring(cost).atMost(50000).indicator());
        Measurement talk = dialogue().measure(measuring(words).indicator());

        assertThat(money.status()).isEqualTo(Status.REACHED);
        assertThat(money.certainty()).isNull();
        assertThat(words(money)).contains("Uppgiften är inskriven för hand: Ekonomi.");
        assertThat(
                        words(
                                dialogue()
                                        .measure(
                                                measuring(meetings)
                                                        .by(Selection.EVERYONE)
                                                        .of(4)
                                                        .atLeast(1)
                                                        .indicator())))
                .startsWith(
                        "3 av 4. Alla är räknade, så det finns ingen osäkerhet från urval eller"
                                + " bortfall.");
        assertThat(talk.status()).isEqualTo(Status.REACHED);
        assertThat(talk.judgement()).isEqualTo("Bra samtal");
        assertThat(talk.outcome()).isNull();
        assertThat(dialogue().measure(measuring(nothing).atLeast(1).indicator()).status())
                .isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(dialogue().measure(measuring(wrong).indicator())))
                .containsExactly(
                        "Planen anger 5 av 4, vilket inte är möjligt. Rätta numerator och"
                                + " denominator i planen.");
    }

    @ParameterizedTest
    @CsvSource({
        "REACHED REACHED, REACHED",
        "NOT_REACHED NOT_REACHED, NOT_REACHED",
        "REACHED NOT_REACHED, PARTLY",
        "PARTLY NOT_REACHED, PARTLY",
        "PARTLY, PARTLY",
        "REACHED CANNOT_BE_TOLD, PARTLY",
        "NOT_REACHED CANNOT_BE_TOLD, CANNOT_BE_TOLD",
        "CANNOT_BE_TOLD, CANNOT_BE_TOLD"
    })
    void aGoalIsWhatItsIndicatorsAreTogether(String indicators, Status goal) {
        List<Status> all = List.of(indicators.split(" ")).stream().map(Status::valueOf).toList();

        assertThat(Goals.together(all)).isEqualTo(goal);
        assertThat(Goals.together(List.of())).isEqualTo(Status.CANNOT_BE_TOLD);
    }

    private static Evaluation eleven() {
        HandmadeMaterial made = new HandmadeMaterial().ask(HandmadeMaterial.scale("nojd", 1, 5));
        int[] answers = {1, 2, 3, 3, 4, 4, 4, 4, 4, 5, 5};
        for (int i = 0; i < answers.length; i++) {
            made.person("r" + i, "enkat").answer("r" + i, "nojd", String.valueOf(answers[i]));
        }
        return Evaluation.on(made);
    }
}
