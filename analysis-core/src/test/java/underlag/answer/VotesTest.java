package underlag.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Enabling;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Unit;
import underlag.dialogue.Vote;
import underlag.testing.HandmadeMaterial;

/** Expected points counted by hand. */
class VotesTest {
    private static Question asked(String id, String text) {
        return new Question(id, text, Question.Kind.CHOICE, List.of(), null);
    }

    private static HandmadeMaterial ranked(String... ballots) {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(asked("forst", "Först"))
                        .ask(asked("sedan", "Sedan"))
                        .ask(asked("sist", "Sist"));
        String[] places = {"forst", "sedan", "sist"};
        for (int i = 0; i < ballots.length; i++) {
            made.person("r" + i, "budget", null, Map.of());
            String[] options = ballots[i].split(" ", -1);
            for (int place = 0; place < options.length; place++) {
                made.answer("r" + i, places[place], options[place]);
            }
        }
        return made;
    }

    /** What each wrote at the playground and at the lights, under these headings. */
    private static HandmadeMaterial twoOptions(String heading, String... ballots) {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(asked("lek", heading.replace("%s", "Lekplats")))
                        .ask(asked("ljus", heading.replace("%s", "Belysning")));
        for (int i = 0; i < ballots.length; i++) {
            String[] given = ballots[i].split(" \\| ", -1);
            made.person("r" + i, "budget", null, Map.of());
            made.answer("r" + i, "lek", given[0]);
            made.answer("r" + i, "ljus", given[1]);
        }
        return made;
    }

    private static VoteResult result(
            HandmadeMaterial made, Vote.Method method, @Nullable Integer invited, String... ids) {
        Vote vote = new Vote("v", "Vad ska byggas?", method, List.of(ids));
        Activity activity =
                new Activity(
                        "budget",
                        "Medborgarbudget",
                        "medborgarbudget",
                        null,
                        null,
                        null,
                        List.of(),
                        invited,
                        null,
                        null,
                        null,
                        Unit.PERSON,
                        null,
                        InfluenceLevel.CO_DECISION,
                        Set.of(),
                        List.of(),
                        List.of(vote),
                        null,
                        Map.of(),
                        Enabling.none());
        Dialogue plan =
                Dialogue.unplanned("Budget", List.of(activity), "sv", ReaderLanguage.SWEDISH);
        return Votes.of(plan, AnswerTable.of(made.material())).getFirst();
    }

    @Test
    void aRankingGivesPointsByPlaceAndTellsFirstChoices() {
        VoteResult vote =
                result(
                        ranked("Lek Ljus Bänk", "Lek Bänk Ljus", "Ljus Bänk Lek", "Ljus Bänk"),
                        Vote.Method.RANKING,
                        10,
                        "forst",
                        "sedan",
                        "sist");

        // Ljus 1+0+2+2, Lek 2+2+0+0, Bänk 0+1+1+1
        assertThat(vote.rows())
                .extracting(VoteResult.Row::option, VoteResult.Row::points, VoteResult.Row::votes)
                .containsExactly(tuple("Ljus", 5, 2), tuple("Lek", 4, 2), tuple("Bänk", 3, 0));
        assertThat(vote.turnout()).isCloseTo(0.4, within(1e-12));
        assertThat(vote.first()).extracting(VoteResult.Row::option).containsExactly("Ljus");
    }

    @Test
    void aBallotWithAnOptionAtTwoPlacesIsInvalid() {
        VoteResult vote =
                result(
                        ranked("Lek Lek Ljus", "Ljus Lek"),
                        Vote.Method.RANKING,
                        10,
                        "forst",
                        "sedan");

        assertThat(vote.ballots()).isEqualTo(1);
        assertThat(vote.invalid()).isEqualTo(1);
        assertThat(vote.turnout()).isCloseTo(0.2, within(1e-12));
        assertThat(vote.first()).extracting(VoteResult.Row::option).containsExactly("Ljus");
    }

    @Test
    void aRankingMayAlsoHaveAColumnForEachOption() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(asked("lek", "Rangordna [Lekplats]"))
                        .ask(asked("ljus", "Rangordna [Belysning]"));
        for (int i = 0; i < 3; i++) {
            made.person("r" + i, "budget", null, Map.of());
            made.answer("r" + i, "lek", i == 0 ? "2" : "1");
            made.answer("r" + i, "ljus", i == 0 ? "1" : "2");
        }

        VoteResult vote = result(made, Vote.Method.RANKING, null, "lek", "ljus");

        assertThat(vote.rows())
                .extracting(VoteResult.Row::option)
                .containsExactly("Lekplats", "Belysning");
        assertThat(vote.rows()).extracting(VoteResult.Row::points).containsExactly(2, 1);
        assertThat(vote.turnout()).isNull();
    }

    @Test
    void aBudgetIsTheSumOfWhatEachGaveAndEqualOptionsShareTheFirstPlace() {
        HandmadeMaterial made =
                twoOptions("Kronor till: %s", "60000 | 40000", "0 | 20000", "0 | 0", "-5 | 100");

        VoteResult vote = result(made, Vote.Method.BUDGET, 100, "lek", "ljus");

        assertThat(vote.ballots()).isEqualTo(2);
        assertThat(vote.invalid()).isEqualTo(2);
        assertThat(vote.rows()).extracting(VoteResult.Row::sum).containsExactly(60000.0, 60000.0);
        assertThat(vote.rows()).extracting(VoteResult.Row::votes).containsExactly(2, 1);
        assertThat(vote.first()).hasSize(2);
    }

    @Test
    void anAmountInWordsVoidsThatBallotAndNoOther() {
        HandmadeMaterial made =
                twoOptions("Kronor till: %s", "100 | 1 000 kr", "200 | mycket", "300 | 50:-");

        VoteResult vote = result(made, Vote.Method.BUDGET, 100, "lek", "ljus");

        assertThat(vote.ballots()).isEqualTo(2);
        assertThat(vote.invalid()).isEqualTo(1);
        assertThat(vote.rows())
                .extracting(VoteResult.Row::option)
                .containsExactly("Belysning", "Lekplats");
        assertThat(vote.rows()).extracting(VoteResult.Row::sum).containsExactly(1050.0, 400.0);
    }

    @Test
    void aPlaceInWordsVoidsThatBallotAndTheNumbersStayPlaces() {
        HandmadeMaterial made = twoOptions("Rangordna [%s]", "2 | 1", "2 | 1", "först | sist");

        VoteResult vote = result(made, Vote.Method.RANKING, 100, "lek", "ljus");

        assertThat(vote.ballots()).isEqualTo(2);
        assertThat(vote.invalid()).isEqualTo(1);
        assertThat(vote.first()).extracting(VoteResult.Row::option).containsExactly("Belysning");
    }

    @Test
    void groupsHaveNoVote() {
        HandmadeMaterial made = ranked("Lek", "Lek", "Ljus");
        made.group("g1", "budget", 6);
        made.answer("g1", "forst", "Ljus");

        VoteResult vote = result(made, Vote.Method.CHOICE, null, "forst");

        assertThat(vote.ballots()).isEqualTo(3);
        assertThat(vote.first()).extracting(VoteResult.Row::option).containsExactly("Lek");
    }
}
