package underlag.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.answer.AnswerTable;
import underlag.dialogue.Activity;
import underlag.dialogue.Concern;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.TargetGroup;
import underlag.dialogue.Unit;
import underlag.testing.HandmadeMaterial;
import underlag.testing.HandmadePlan;

class ParticipationsTest {
    private static Activity activity(
            String id, @Nullable Integer participants, @Nullable Integer size, String... groups) {
        return new Activity(
                id,
                "Aktivitet " + id,
                "enkät",
                null,
                null,
                null,
                List.of(),
                null,
                participants,
                Unit.PERSON,
                size,
                null,
                Set.of(groups),
                List.of());
    }

    private static TargetGroup group(String id, Map<String, Set<String>> background) {
        return new TargetGroup(id, id, Concern.DIRECT, false, true, true, background, null);
    }

    private static Participation took(
            HandmadeMaterial made, List<TargetGroup> groups, Activity... activities) {
        Dialogue plan =
                new HandmadePlan().concerning(groups).holding(List.of(activities)).dialogue();
        Material material = made.material();
        return Participations.of(plan, material, AnswerTable.of(material));
    }

    @Test
    void respondentsGroupsAndAttendancesAreKeptApart() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .person("r1", "enkat")
                        .person("r2", "enkat")
                        .unfinished("r3", "enkat")
                        .group("g1", "cafe", 6)
                        .group("g2", "cafe", null)
                        .group("g3", "vandring", null)
                        .say("g1", "q1", "Fler träd");

        Participation found =
                took(
                        made,
                        List.of(),
                        activity("enkat", null, null),
                        activity("cafe", null, 5),
                        activity("vandring", null, null),
                        activity("mote", 40, null));

        assertThat(found.activities())
                .extracting(
                        a -> a.activity().id(),
                        Participation.Attendance::respondents,
                        Participation.Attendance::groups,
                        Participation.Attendance::attendance,
                        Participation.Attendance::unfinished,
                        Participation.Attendance::contributions)
                .containsExactly(
                        tuple("enkat", 3, 0, null, 1, 0),
                        tuple("cafe", null, 2, 11, 0, 1),
                        tuple("vandring", null, 1, null, 0, 0),
                        tuple("mote", null, 0, 40, 0, 0));
        assertThat(found.atLeast()).isEqualTo(40);
        assertThat(found.atMost()).isEqualTo(3 + 11 + 40);
    }

    @Test
    void idsThatLinkEveryoneMakeTheNumberCertain() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .person("a1", "fore", "anna", Map.of())
                        .person("a2", "fore", "bo", Map.of())
                        .person("b1", "efter", "anna", Map.of())
                        .person("b2", "efter", "cia", Map.of());

        Participation found =
                took(made, List.of(), activity("fore", null, null), activity("efter", null, null));

        assertThat(found.atLeast()).isEqualTo(3);
        assertThat(found.atMost()).isEqualTo(3);
    }

    @Test
    void targetGroupsAreRecognisedByTheirBackground() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(HandmadeMaterial.question("alder", Question.Kind.BACKGROUND))
                        .person("r1", "enkat", null, Map.of("alder", "16–24 år"))
                        .person("r2", "enkat", null, Map.of("alder", "65 år eller äldre"))
                        .person("r3", "enkat", null, Map.of("alder", "16–24 ÅR"));

        Participation found =
                took(
                        made,
                        List.of(
                                group("unga", Map.of("alder", Set.of("16–24 år"))),
                                group("mitten", Map.of("alder", Set.of("25–64 år"))),
                                group("foretagare", Map.of()),
                                group("nyinflyttade", Map.of("inflyttad", Set.of("Ja")))),
                        activity("enkat", null, null, "unga"));

        assertThat(found.matrix().rows())
                .extracting(r -> r.group().id(), TargetMatrix.Row::answered)
                .containsExactly(
                        tuple("unga", 2),
                        tuple("mitten", 0),
                        tuple("foretagare", null),
                        tuple("nyinflyttade", null));
        assertThat(found.background()).hasSize(1);
    }
}
