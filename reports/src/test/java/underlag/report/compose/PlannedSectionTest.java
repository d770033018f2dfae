package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.answer.CrossTabs;
import underlag.dialogue.Activity;
import underlag.dialogue.Activity.Planned;
import underlag.dialogue.Enabling;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Unit;
import underlag.participation.Participation;
import underlag.participation.Participation.Attendance;
import underlag.participation.TargetMatrix;
import underlag.report.model.Block;
import underlag.report.model.Figures;

/** What was planned beside what was carried out. */
class PlannedSectionTest {
    private static Attendance held(@Nullable Planned planned, int came, @Nullable Double cost) {
        Activity activity =
                new Activity(
                        "cafe",
                        "Dialogcafé",
                        "dialogcafé",
                        null,
                        null,
                        "16 september 2026 kl. 14–16",
                        List.of(),
                        null,
                        came,
                        cost,
                        null,
                        Unit.GROUP,
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        List.of(),
                        planned,
                        Map.of(),
                        Enabling.none());
        return new Attendance(activity, null, 0, came, 0, 0);
    }

    private static List<Block> section(Attendance activity) {
        Participation participation =
                new Participation(
                        List.of(activity),
                        List.of(),
                        new TargetMatrix(List.of(), List.of()),
                        List.of(),
                        List.of(),
                        null,
                        0,
                        0);
        return PlannedSection.of(
                new Composition(SampleAnalysis.with(participation, CrossTabs.none())));
    }

    private static List<String> row(Attendance activity) {
        Block.TableBlock table = (Block.TableBlock) section(activity).getLast();
        Figures figures = new Figures(ReaderLanguage.SWEDISH);
        return table.table().rows().getFirst().stream()
                .map(cell -> figures.text(cell).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void deviationsAreToldAndWhatWentAsPlannedStandsAlone() {
        Planned planned = new Planned("16 september 2026", "gåtur", 60, 40, 20000.0, null);

        assertThat(row(held(planned, 34, 21500.0)))
                .containsExactly(
                        "Dialogcafé",
                        "16 september 2026 kl. 14–16",
                        "gåtur → dialogcafé",
                        "60 → ej ifyllt",
                        "40 → 34 (15 % mindre)",
                        "20 000 → 21 500 (8 % mer)",
                        "–");
    }

    @Test
    void withoutAnythingPlannedThereIsNoSection() {
        assertThat(section(held(null, 34, null))).isEmpty();
    }
}
