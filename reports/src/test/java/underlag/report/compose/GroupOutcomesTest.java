package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.answer.AnswerTable;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Selection;
import underlag.goal.Measurement;
import underlag.privacy.DisclosureControl;
import underlag.privacy.Masking;
import underlag.testing.HandmadeMaterial;

/** Which outcomes about groups a published report may tell. */
class GroupOutcomesTest {
    private static final Condition ALL = new Condition.Always();
    private static final Condition YOUNG = new Condition.BackgroundIn("alder", Set.of("16–24 år"));
    private static final Condition PLEASED = new Condition.AnswerBetween("nojd", 4, 5);

    private final GroupOutcomes outcomes =
            new GroupOutcomes(
                    AnswerTable.of(new HandmadeMaterial().material()),
                    new DisclosureControl(PrivacySettings.LEAST, List.of()),
                    Masking.of(PrivacySettings.standard(), ReaderLanguage.SWEDISH),
                    PrivacySettings.LEAST);

    private boolean told(Measure measure, @Nullable Integer numerator) {
        PlannedIndicator indicator =
                new PlannedIndicator(
                        "m1a",
                        "Andel",
                        measure,
                        null,
                        Selection.SELF_SELECTED,
                        null,
                        null,
                        null,
                        null,
                        null);
        return outcomes.mayTell(
                new Measurement(
                        indicator,
                        0.5,
                        null,
                        numerator,
                        20,
                        0,
                        0,
                        null,
                        Measurement.Status.REACHED,
                        null,
                        List.of(),
                        List.of()));
    }

    @Test
    void aWeightedOutcomeOfAGroupIsNotTold() {
        List<String> by = List.of("kon");
        assertThat(told(new Measure.Weighted(new Measure.Share(PLEASED, YOUNG), by), null))
                .isFalse();
        assertThat(told(new Measure.Weighted(new Measure.Mean("nojd", YOUNG), by), null)).isFalse();
        assertThat(told(new Measure.Weighted(new Measure.Share(PLEASED, ALL), by), null)).isTrue();
    }

    @Test
    void aGroupThatIsRecognisedIsToldWhereItIsNotOfFewAndNotByWhatTheySaid() {
        assertThat(told(new Measure.ShareOf(Measure.Voice.YOUNG, ALL), 19)).isTrue();
        assertThat(told(new Measure.ShareOf(Measure.Voice.YOUNG, ALL), 4)).isFalse();
        assertThat(told(new Measure.ShareOf(Measure.Voice.YOUNG, PLEASED), 19)).isFalse();
    }
}
