package underlag.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.FollowUp;
import underlag.dialogue.FollowUp.Attainment;
import underlag.proposal.StatementKind;

/** What holds after several decisions, some of them undone. */
class DecisionsTest {
    private static final GroupRef CYCLES = GroupRef.of("T01", List.of("s1", "s2"));

    @Test
    void theLaterDecisionAboutAStatementHolds() {
        Decisions decisions =
                decided(
                        new Change.SetKind("s1", StatementKind.NEED),
                        new Change.SetKind("s1", StatementKind.IDEA));
        assertThat(decisions.ofStatements(Change.SetKind.class))
                .extractingByKey("s1")
                .extracting(Decision::change)
                .isEqualTo(new Change.SetKind("s1", StatementKind.IDEA));
    }

    @Test
    void anUndoneDecisionLetsTheEarlierOneHoldAgain() {
        Decisions decisions =
                decided(
                        new Change.Conclude(1, "Torget behöver fler träd.", List.of("s1")),
                        new Change.Conclude(1, "Torget behöver inga träd.", List.of()),
                        new Change.Undo("B2"));
        assertThat(decisions.conclusions())
                .extractingByKey(1)
                .extracting(Change.Conclude::words)
                .isEqualTo("Torget behöver fler träd.");
    }

    @Test
    void undoingAnUndoBringsTheDecisionBack() {
        Decisions decisions =
                decided(
                        new Change.DeleteTheme(CYCLES),
                        new Change.Undo("B1"),
                        new Change.Undo("B2"));
        assertThat(decisions.inForce()).extracting(Decision::id).containsExactly("B1");
    }

    @Test
    void anUndoOfALaterOrUnknownDecisionDoesNothing() {
        Decisions decisions =
                decided(
                        new Change.Undo("B2"),
                        new Change.DeleteTheme(CYCLES),
                        new Change.Undo("B99"));
        assertThat(decisions.inForce()).extracting(Decision::id).containsExactly("B2");
    }

    @Test
    void aQuoteThatIsNoLongerApprovedIsNotApproved() {
        Decisions decisions =
                decided(
                        new Change.ApproveQuote("s1", true),
                        new Change.ApproveQuote("s2", true),
                        new Change.ApproveQuote("s1", false));
        assertThat(decisions.approvedQuotes()).containsExactly("s2");
    }

    @Test
    void judgementAndPurposeOfAGoalArriveTogether() {
        Decisions decisions =
                decided(
                        new Change.JudgeGoal(
                                "trygghet", Attainment.PARTLY, "Hälften är nöjda.", List.of("s2")),
                        new Change.ServePurpose("trygghet", "Unga hördes.", List.of("s1")));
        assertThat(decisions.followUp().goals().get("trygghet"))
                .isEqualTo(
                        new FollowUp.Judgement(
                                Attainment.PARTLY,
                                "Hälften är nöjda.",
                                List.of("s1", "s2"),
                                "Unga hördes."));
    }

    static Decisions decided(Change... changes) {
        return Decisions.of(log(changes));
    }

    static List<Decision> log(Change... changes) {
        List<Decision> log = new ArrayList<>();
        for (Change change : changes) {
            log.add(
                    new Decision(
                            "B" + (log.size() + 1),
                            "Utredaren",
                            OffsetDateTime.parse("2026-03-02T09:00:00+01:00"),
                            null,
                            change));
        }
        return log;
    }
}
