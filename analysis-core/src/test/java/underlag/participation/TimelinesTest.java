package underlag.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Activity;
import underlag.dialogue.Material;
import underlag.dialogue.Origin;
import underlag.dialogue.Respondent;
import underlag.dialogue.Unit;
import underlag.participation.Participation.Attendance;
import underlag.participation.Timeline.Counted;
import underlag.participation.Timeline.Row;
import underlag.participation.Timeline.Step;

/** Who took part when. */
class TimelinesTest {
    private final List<Respondent> respondents = new ArrayList<>();

    private TimelinesTest person(String activity, @Nullable String date) {
        String id = "r" + respondents.size();
        respondents.add(
                new Respondent(
                        id,
                        activity,
                        null,
                        Unit.PERSON,
                        null,
                        Map.of(),
                        true,
                        date,
                        Origin.whole(activity + ".csv")));
        return this;
    }

    private static Attendance held(
            String id, String method, @Nullable String time, @Nullable Integer came) {
        Activity activity =
                new Activity(
                        id,
                        "Aktivitet " + id,
                        method,
                        null,
                        null,
                        time,
                        List.of(),
                        null,
                        came,
                        Unit.PERSON,
                        null,
                        null,
                        Set.of(),
                        List.of());
        return new Attendance(activity, null, 0, came, 0, 0);
    }

    private Timeline timeline(Attendance... attendances) {
        Material material =
                new Material(List.of(), List.of(), respondents, List.of(), List.of(), List.of());
        return Timelines.of(List.of(attendances), material).orElseThrow();
    }

    @Test
    void respondentsStandOnTheirDaysAndAttendancesWhenPeopleMet() {
        person("enkat", "2026-09-07 10:14").person("enkat", "2026-09-09").person("enkat", "?");
        Timeline found =
                timeline(
                        held("enkat", "enkät", null, null),
                        held("cafe", "dialogcafé", "16 september 2026 kl. 14–16", 34),
                        held("utskick", "trycksak", "vecka 40, 2026", null));

        assertThat(found.step()).isEqualTo(Step.DAY);
        assertThat(found.periods()).hasSize(10).startsWith(LocalDate.of(2026, 9, 7));
        assertThat(found.activities())
                .extracting(row -> row.counted() + " " + row.counts() + " " + row.unplaced())
                .containsExactly(
                        "RESPONDENTS [1, 0, 1, 0, 0, 0, 0, 0, 0, 0] 1",
                        "ATTENDANCE [0, 0, 0, 0, 0, 0, 0, 0, 0, 34] 0");
    }

    @Test
    void theStepGrowsWithTheTimeAndWeeksBeginOnMondays() {
        assertThat(timeline(held("a", "möte", "3 september – 20 november 2026", 10)).periods())
                .hasSize(12)
                .startsWith(LocalDate.of(2026, 8, 31))
                .endsWith(LocalDate.of(2026, 11, 16));
        assertThat(timeline(held("a", "möte", "maj 2026 – februari 2027", 10)).step())
                .isEqualTo(Step.MONTH);
        assertThat(timeline(held("a", "möte", "maj 2025 – maj 2027", 10)).step())
                .isEqualTo(Step.QUARTER);
        assertThat(timeline(held("a", "möte", "maj 2020 – maj 2026", 10)).step())
                .isEqualTo(Step.YEAR);
    }

    @Test
    void aTimeOverSeveralPeriodsHasNoPlaceAndIsCountedApart() {
        Row row =
                timeline(held("a", "möte", "31 augusti och 26 oktober 2026", 51))
                        .activities()
                        .get(0);

        assertThat(row.counts()).containsOnly(0);
        assertThat(row.unplaced()).isEqualTo(51);
        assertThat(row.all()).isEqualTo(51);
    }

    @Test
    void aTimeWithoutAPlaceDoesNotStretchTheLine() {
        Timeline timeline =
                timeline(
                        held("a", "möte", "31 augusti och 26 oktober 2026", 51),
                        held("b", "möte", "2026-09-16", 20),
                        held("c", "möte", "2026-09-30", 30));

        assertThat(timeline.periods())
                .containsExactly(
                        LocalDate.of(2026, 9, 14),
                        LocalDate.of(2026, 9, 21),
                        LocalDate.of(2026, 9, 28));
        assertThat(timeline.activities().get(1).counts()).containsExactly(20, 0, 0);
        assertThat(timeline.activities().get(0).unplaced()).isEqualTo(51);
    }

    @Test
    void aFileWithoutDatesStandsAtTheTimeOfItsActivity() {
        person("utvardering", null);

        Row row = timeline(held("utvardering", "enkät", "2026-09-16", null)).activities().get(0);

        assertThat(row.counts()).containsExactly(1);
        assertThat(row.counted()).isEqualTo(Counted.RESPONDENTS);
    }

    @Test
    void activitiesWithTheSameMethodAreAddedUp() {
        Timeline found =
                timeline(
                        held("a", "Dialogcafé", "2026-09-16", 34),
                        held("b", "dialogcafé ", "2026-09-17", 41));

        assertThat(found.methods()).extracting(Row::name).containsExactly("Dialogcafé");
        assertThat(found.methods().getFirst().counts()).containsExactly(34, 41);
    }

    @Test
    void whereNoDayIsKnownThereIsNoTimeline() {
        Material material =
                new Material(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(Timelines.of(List.of(held("a", "möte", "i höst", 12)), material)).isEmpty();
    }

    @Test
    void filesWhoseDatesDoNotTellTheOrderAreNamed() {
        person("enkat", "07/09/2026").person("brev", "2026-09-08");

        assertThat(timeline(held("enkat", "enkät", null, null)).supposed())
                .containsExactly("enkat.csv");
    }
}
