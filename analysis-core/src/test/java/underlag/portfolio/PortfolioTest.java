package underlag.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.dialogue.GoalType;
import underlag.dialogue.InfluenceLevel;
import underlag.goal.Measurement.Status;
import underlag.portfolio.Entry.GoalOutcome;
import underlag.portfolio.Entry.GroupReach;
import underlag.portfolio.Entry.HeldActivity;
import underlag.portfolio.Entry.RaisedTheme;
import underlag.portfolio.RecurringTheme.Basis;

/** Several dialogues, invented ones, side by side. */
class PortfolioTest {
    private static final HeldActivity SURVEY = activity("Enkät", "mars 2026", 200, null);
    private static final HeldActivity SECOND = activity("enkät ", "hösten 2026", 150, null);
    private static final HeldActivity CAFE = activity("Dialogcafé", "2025", null, 40);

    @Test
    void respondentsOfSeveralDialoguesAreKnownFromBelowAndAbove() {
        Portfolio portfolio =
                portfolio(
                        null,
                        held("a", List.of(SURVEY, SECOND, CAFE)),
                        held("b", List.of(activity("Enkät", "2026", 90, null))));

        assertThat(portfolio.respondentsAtLeast()).isEqualTo(200);
        assertThat(portfolio.respondentsAtMost()).isEqualTo(200 + 150 + 90);
        assertThat(portfolio.attendance()).isEqualTo(40);
    }

    @Test
    void aYearTakesTheDialoguesThatHadAnActivityInIt() {
        Portfolio portfolio =
                portfolio(
                        2025,
                        held("a", List.of(SURVEY, CAFE)),
                        held("b", List.of(SURVEY)),
                        held("c", List.of(activity("Möte", "en lördag i maj", null, 3))),
                        held("d", List.of(activity("Panel", "2024–2026", null, 9))));

        assertThat(portfolio.held()).extracting(Entry::id).containsExactly("a", "d");
        assertThat(portfolio.withoutYear()).extracting(Entry::id).containsExactly("c");
    }

    @Test
    void aNumberThatOnlyLooksLikeAYearIsNone() {
        assertThat(Years.in("kl. 18–20, rum 20261")).isEmpty();
        assertThat(Years.in("2026-03-01")).containsExactly(2026);
        assertThat(Years.in("protokoll 1919 och 2026")).containsExactly(1919, 2026);
    }

    @Test
    void methodsAreCountedForEachLevelAndNamedWithoutRegardToCase() {
        Portfolio portfolio =
                portfolio(
                        null, held("a", List.of(SURVEY, SECOND, CAFE)), held("b", List.of(SURVEY)));

        assertThat(portfolio.methods())
                .containsExactly(
                        new Portfolio.Method(InfluenceLevel.CONSULTATION, "dialogcafé", 1, 1),
                        new Portfolio.Method(InfluenceLevel.CONSULTATION, "enkät", 3, 2));
    }

    @Test
    void aGroupThatCannotBeRecognisedIsNeitherReachedNorMissed() {
        Portfolio portfolio =
                portfolio(
                        null,
                        groups("a", new GroupReach("Unga", 3, 1)),
                        groups("b", new GroupReach("unga", 0, 1)),
                        groups("c", new GroupReach("Unga", null, 1)));

        assertThat(portfolio.reach()).containsExactly(new Portfolio.Reach("Unga", 3, 1, 1, 1));
    }

    @Test
    void goalsAreCountedByTypeAndStatus() {
        Portfolio portfolio =
                portfolio(
                        null,
                        goals("a", Status.REACHED, Status.CANNOT_BE_TOLD),
                        goals("b", Status.REACHED, Status.NOT_REACHED));

        assertThat(portfolio.goalsByType().get(GoalType.PROCESS))
                .containsEntry(Status.REACHED, 2)
                .containsEntry(Status.NOT_REACHED, 1)
                .containsEntry(Status.CANNOT_BE_TOLD, 1);
        assertThat(portfolio.goals(Status.REACHED)).isEqualTo(2);
    }

    @Test
    void aThemeOfTheSameCodebookIsTheSameWhateverItsName() {
        List<RecurringTheme> recurring =
                portfolio(
                                null,
                                themes("a", new RaisedTheme("trafik", "Trafik", true, 20, 3)),
                                themes("b", new RaisedTheme("trafik", "Resor", true, 7, 1)))
                        .recurring();

        assertThat(recurring).hasSize(1);
        assertThat(recurring.getFirst().basis()).isEqualTo(Basis.SAME_ENTRY);
        assertThat(recurring.getFirst().statements()).isEqualTo(27);
    }

    @Test
    void idsOfDiscoveredThemesAndMereNumbersJoinNothing() {
        assertThat(
                        portfolio(
                                        null,
                                        themes(
                                                "a",
                                                new RaisedTheme("T01", "Bussar", false, 9, 0),
                                                new RaisedTheme("1", "Vatten", true, 5, 0)),
                                        themes(
                                                "b",
                                                new RaisedTheme("T01", "Simhallen", false, 8, 0),
                                                new RaisedTheme("1", "Skolor", true, 4, 0)))
                                .recurring())
                .isEmpty();
    }

    @Test
    void theMostLikeThemeOfEachDialogueIsJoined() {
        List<RecurringTheme> recurring =
                portfolio(
                                null,
                                themes("a", new RaisedTheme("T1", "Parken", false, 9, 0)),
                                themes(
                                        "b",
                                        new RaisedTheme("T1", "Parker och lekplatser", false, 8, 0),
                                        new RaisedTheme("T2", "parken", false, 2, 0)))
                        .recurring();

        assertThat(recurring).hasSize(1);
        assertThat(recurring.getFirst().basis()).isEqualTo(Basis.SAME_NAME);
        assertThat(recurring.getFirst().members()).extracting(m -> m.theme().id()).contains("T2");
    }

    @Test
    void namesAreAlikeButForEndingsAndSmallWords() {
        assertThat(ThemeName.alike("Skolan", "Skolor och lek")).isTrue();
        assertThat(ThemeName.alike("Gång- och cykelvägar", "Cykelväg")).isTrue();
        assertThat(ThemeName.alike("Parken", "Parkering")).isFalse();
        assertThat(ThemeName.alike("Skola", "Skola, idrott, kultur")).isFalse();
        assertThat(ThemeName.alike("Övrigt", "Övrigt")).isFalse();
    }

    private static HeldActivity activity(
            String method, String time, @Nullable Integer respondents, @Nullable Integer seats) {
        return new HeldActivity(
                method, method, method, InfluenceLevel.CONSULTATION, time, respondents, seats);
    }

    private static Portfolio portfolio(@Nullable Integer year, Entry... entries) {
        return new Portfolio(year, List.of(entries));
    }

    private static Entry held(String id, List<HeldActivity> activities) {
        return entry(id, activities, List.of(), List.of(), List.of());
    }

    private static Entry groups(String id, GroupReach group) {
        return entry(id, List.of(), List.of(), List.of(group), List.of());
    }

    private static Entry themes(String id, RaisedTheme... themes) {
        return entry(id, List.of(), List.of(), List.of(), List.of(themes));
    }

    private static Entry goals(String id, Status... statuses) {
        List<GoalOutcome> goals =
                List.of(statuses).stream()
                        .map(s -> new GoalOutcome(GoalType.PROCESS, "g", "i", ">=1", "1", s, ""))
                        .toList();
        return entry(id, List.of(), goals, List.of(), List.of());
    }

    private static Entry entry(
            String id,
            List<HeldActivity> activities,
            List<GoalOutcome> goals,
            List<GroupReach> groups,
            List<RaisedTheme> themes) {
        return new Entry(
                id,
                id,
                Entry.State.ANALYSED,
                null,
                null,
                InfluenceLevel.CONSULTATION,
                null,
                activities,
                goals,
                groups,
                themes,
                0,
                0);
    }
}
