package underlag.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.proposal.Concreteness;
import underlag.proposal.Proposal;
import underlag.theme.Theme;

/** Decisions over themes and proposals, some of which have other ids and members than before. */
class LaidDecisionsTest {
    private static final List<String> MATERIAL =
            List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9");
    private static final GroupRef CYCLES = GroupRef.of("T01", List.of("s1", "s2", "s3", "s4"));
    private static final GroupRef PARKS = GroupRef.of("T02", List.of("s5", "s6"));

    private final List<Theme> themes =
            List.of(
                    theme("T01", "Cykel", null, "s1", "s2", "s3", "s4"),
                    theme("T02", "Parker", null, "s5", "s6"),
                    theme("T03", "Lek", "T02", "s7", "s8"));

    @Test
    void aThemeIsFoundAgainByItsStatementsWhenItsIdIsAnothers() {
        List<Theme> renumbered =
                List.of(
                        theme("T01", "Parker", null, "s5", "s6", "s7", "s8", "s9"),
                        theme("T02", "Cykel", null, "s1", "s2", "s3"));
        LaidThemes laid = lay(renumbered, new Change.RenameTheme(CYCLES, "Gång och cykel"));
        assertThat(laid.toReview()).isEmpty();
        assertThat(laid.themes(Set.of()))
                .extracting(Theme::name)
                .containsExactly("Parker", "Gång och cykel");
    }

    @Test
    void aThemeThatFellApartIsToBeReviewedAndNothingIsRenamed() {
        List<Theme> apart =
                List.of(
                        theme("T01", "Cykelställ", null, "s1"),
                        theme("T02", "Cykelväg", null, "s2"),
                        theme("T03", "Belysning", null, "s3", "s5", "s6", "s7", "s8", "s9"));
        LaidThemes laid = lay(apart, new Change.RenameTheme(CYCLES, "Gång och cykel"));
        assertThat(codes(laid.toReview())).containsExactly("review.theme-gone");
        assertThat(laid.themes(Set.of())).isEqualTo(apart);
    }

    @Test
    void aThemeSwallowedByAMuchLargerOneIsToBeReviewed() {
        List<Theme> swallowed =
                List.of(theme("T01", "Allt", null, MATERIAL.toArray(String[]::new)));
        LaidThemes laid = lay(swallowed, new Change.RenameTheme(PARKS, "Grönt"));
        assertThat(codes(laid.toReview())).containsExactly("review.theme-gone");
    }

    @Test
    void mergingEachIntoTheOtherMergesOnceAndTellsOfTheSecond() {
        LaidThemes laid =
                lay(
                        themes,
                        new Change.MergeTheme(CYCLES, PARKS),
                        new Change.MergeTheme(PARKS, CYCLES));
        assertThat(laid.themes(Set.of())).extracting(Theme::id).containsExactly("T02", "T03");
        assertThat(members(laid, "T02"))
                .containsExactlyInAnyOrder("s1", "s2", "s3", "s4", "s5", "s6");
        assertThat(codes(laid.toReview())).containsExactly("review.same-theme");
    }

    @Test
    void mergingAThemeIntoOneBelowItLeavesNoRing() {
        LaidThemes laid =
                lay(themes, new Change.MergeTheme(PARKS, GroupRef.of("T03", List.of("s7", "s8"))));
        assertThat(laid.themes(Set.of())).extracting(Theme::id).containsExactly("T01", "T03");
        assertThat(laid.themes(Set.of())).extracting(Theme::parent).containsOnlyNulls();
    }

    @Test
    void aThemeIsNotPutBelowOneThatStandsBelowIt() {
        GroupRef play = GroupRef.of("T03", List.of("s7", "s8"));
        LaidThemes laid =
                lay(
                        themes,
                        new Change.SetParent(CYCLES, play),
                        new Change.SetParent(
                                GroupRef.of("T02", List.of("s5", "s6", "s7", "s8")), CYCLES));
        assertThat(codes(laid.toReview())).containsExactly("review.parent-below");
        assertThat(laid.themes(Set.of()))
                .extracting(Theme::id)
                .containsExactly("T02", "T03", "T01");
    }

    @Test
    void aSplitThemeIsCalledByItsDecisionAndCanBeDecidedAbout() {
        LaidThemes laid =
                lay(
                        themes,
                        new Change.SplitTheme(CYCLES, "Cykelställ", List.of("s1", "s2", "s77")),
                        new Change.AddTheme("s9", new GroupRef("B1", 0, List.of())));
        assertThat(members(laid, "B1")).containsExactlyInAnyOrder("s1", "s2", "s9");
        assertThat(members(laid, "T01")).containsExactly("s3", "s4");
        assertThat(laid.toReview()).isEmpty();
    }

    @Test
    void aMovedStatementIsInOneThemeAndAWithheldOneInNone() {
        LaidThemes laid =
                lay(
                        themes,
                        new Change.MoveStatement("s1", PARKS),
                        new Change.RemoveTheme("s7", GroupRef.of("T03", List.of("s7", "s8"))),
                        new Change.MoveStatement("s0", PARKS));
        Set<String> withheld = Set.of("s2");
        assertThat(laid.themes(withheld).getFirst().members())
                .extracting(Theme.Membership::statement)
                .containsExactly("s3", "s4");
        assertThat(members(laid, "T02")).containsExactlyInAnyOrder("s1", "s5", "s6");
        assertThat(members(laid, "T03")).containsExactly("s8");
        assertThat(codes(laid.toReview())).containsExactly("review.statement-gone");
    }

    @Test
    void whatStoodBelowADeletedThemeStandsWhereItStood() {
        LaidThemes laid =
                lay(
                        themes,
                        new Change.DeleteTheme(
                                GroupRef.of("T02", List.of("s5", "s6", "s7", "s8"))));
        assertThat(laid.themes(Set.of())).extracting(Theme::id).containsExactly("T01", "T03");
        assertThat(laid.themes(Set.of())).extracting(Theme::parent).containsOnlyNulls();
    }

    @Test
    void aProposalKeepsItsStanceUnderAnotherNumberAndAfterBeingMerged() {
        GroupRef benches = GroupRef.of("P001", List.of("s1", "s2", "s3"));
        GroupRef lamps = GroupRef.of("P002", List.of("s4"));
        LaidProposals laid =
                propose(
                        List.of(
                                proposal("P001", "s5", "s6"),
                                proposal("P002", "s1", "s2", "s3"),
                                proposal("P003", "s4")),
                        new Change.SetStance(lamps, Stance.PARTLY),
                        new Change.GiveReason(lamps, "I år hälften"),
                        new Change.SetStance(lamps, Stance.GRANTED),
                        new Change.RewordProposal(benches, "Fler bänkar"),
                        new Change.MergeProposal(lamps, benches));
        assertThat(laid.toReview()).isEmpty();
        assertThat(laid.proposals()).extracting(Proposal::id).containsExactly("P002", "P001");
        assertThat(laid.proposals().getFirst().title()).isEqualTo("Fler bänkar");
        assertThat(laid.proposals().getFirst().statements())
                .containsExactly("s1", "s2", "s3", "s4");
        assertThat(laid.settled())
                .containsOnlyKeys("P002")
                .containsValue(new Settlement(Stance.GRANTED, "I år hälften", null));
    }

    @Test
    void aSplitProposalIsTwoAndOneThatIsGoneIsToBeReviewed() {
        LaidProposals laid =
                propose(
                        List.of(proposal("P001", "s1", "s2", "s3")),
                        new Change.SplitProposal(
                                GroupRef.of("P001", List.of("s1", "s2", "s3")),
                                "Belysning",
                                List.of("s3")),
                        new Change.SetStance(GroupRef.of("P009", List.of("s8")), Stance.NOT),
                        new Change.SplitProposal(
                                GroupRef.of("P001", List.of("s1", "s2")),
                                "Allt",
                                List.of("s1", "s2")));
        assertThat(laid.proposals()).extracting(Proposal::id).containsExactly("P001", "B1");
        assertThat(codes(laid.toReview()))
                .containsExactly("review.proposal-gone", "review.nothing-to-split");
    }

    private static LaidThemes lay(List<Theme> found, Change... changes) {
        return LaidThemes.of(
                found, new HashSet<>(MATERIAL), DecisionsTest.decided(changes), new DecidedBy());
    }

    private static LaidProposals propose(List<Proposal> found, Change... changes) {
        return LaidProposals.of(found, MATERIAL, DecisionsTest.decided(changes), new DecidedBy());
    }

    private static List<String> codes(List<ToReview> toReview) {
        return toReview.stream().map(ToReview::code).toList();
    }

    private static List<String> members(LaidThemes laid, String id) {
        return laid.themes(Set.of()).stream()
                .filter(theme -> theme.id().equals(id))
                .flatMap(theme -> theme.members().stream())
                .map(Theme.Membership::statement)
                .toList();
    }

    private static Theme theme(String id, String name, @Nullable String parent, String... members) {
        return new Theme(
                id,
                name,
                Theme.Origin.DISCOVERED,
                parent,
                List.of(),
                Arrays.stream(members).map(m -> new Theme.Membership(m, 0.5)).toList(),
                List.of(members[0]),
                0.9,
                new Theme.Reason("theme.words", List.of()));
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
                new Concreteness(Concreteness.Level.HIGH, List.of(), List.of()));
    }
}
