package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Selection;
import underlag.dialogue.Target;

class OutcomesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Andel som känner sig lyssnade på | 45  | minst 45_%
                    Antal intervjuer                 | 45  | minst 45
                    Handel i centrum                 | 45  | minst 45
                    Andel av budgeten i kronor       | 250 | minst 250
                    """)
    void aTypedTargetIsPerCentWhereTheIndicatorSaysShare(String text, double target, String words) {
        Measure uncollected = new Measure.Recorded(null, null, null, null, null, null, null, null);
        Target wanted = new Target(Target.Direction.AT_LEAST, target);
        PlannedIndicator indicator =
                new PlannedIndicator(
                        "i",
                        text,
                        uncollected,
                        null,
                        Selection.SELF_SELECTED,
                        null,
                        wanted,
                        null,
                        null,
                        null);
        assertThat(new Outcomes(new Words(ReaderLanguage.SWEDISH)).target(indicator, wanted))
                .isEqualTo(words.replace('_', '\u00a0'));
    }
}
