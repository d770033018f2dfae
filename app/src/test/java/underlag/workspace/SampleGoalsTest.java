package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.goal.Measurement;

/** The sample's outcomes, counted apart from the program: see sample-data/README.md. */
class SampleGoalsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    o1a, 42, 228, NOT_REACHED, SURE
                    o1c, , 212, NOT_REACHED, SURE
                    o1b, 67, 120, REACHED, UNSURE
                    o2a, , , CANNOT_BE_TOLD,
                    r1a, , , REACHED,
                    r2a, 3, 4, PARTLY, SURE
                    p1a, 264, , REACHED, SURE
                    p1b, 131, , REACHED, SURE
                    p2a, 19, 243, PARTLY, UNSURE
                    p2b, 25, 245, NOT_REACHED, SURE
                    p2c, 141, 224, REACHED, UNSURE
                    p3a, 209, 264, REACHED, SURE
                    p3b, , 38, NOT_REACHED, UNSURE
                    u1a, , 44, REACHED, UNSURE
                    u1b, , 44, PARTLY, UNSURE
                    u2a, 32, 42, REACHED, UNSURE
                    u2b, , 37, NOT_REACHED,
                    u2c, 2, 3, CANNOT_BE_TOLD,
                    u4a, 34, 114, NOT_REACHED, SURE
                    r1b, , , REACHED, SURE
                    r1c, , , REACHED, SURE
                    p1d, 46, 131, NOT_REACHED, SURE
                    p2d, , 243, NOT_REACHED,
                    p2e, 125, 248, REACHED, UNSURE
                    p3c, , , REACHED,
                    p3d, 17, 21, REACHED, SURE
                    p4a, , , REACHED, SURE
                    p4b, , , CANNOT_BE_TOLD,
                    u2d, 26, 42, REACHED, UNSURE
                    u4b, 78, 237, REACHED, UNSURE
                    """)
    void anIndicatorComesOutAsCountedByHand(
            String indicator,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            Measurement.Status status,
            Measurement.@Nullable Certainty certainty) {
        Measurement measured =
                SampleRun.outcome().analysis().goals().stream()
                        .flatMap(goal -> goal.measurements().stream())
                        .filter(m -> m.indicator().id().equals(indicator))
                        .findFirst()
                        .orElseThrow();
        assertThat(measured.numerator()).isEqualTo(numerator);
        assertThat(measured.denominator()).isEqualTo(denominator);
        assertThat(measured.status()).isEqualTo(status);
        assertThat(measured.certainty()).isEqualTo(certainty);
    }
}
