package underlag.importing.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupMarkerTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Bord 3, bord 3,
                    BORD 3:, bord 3,
                    Grupp A, grupp a,
                    Grupp 2 (6 personer), grupp 2, 6
                    Bord 4 – 7 deltagare, bord 4, 7
                    Group B, group b,
                    Bord 3 – ungdomar (5 deltagare), bord 3, 5
                    """)
    void lineThatNamesAGroupIsAMarker(String line, String key, @Nullable Integer size) {
        GroupMarker marker = Objects.requireNonNull(GroupMarker.of(line));

        assertThat(marker.key()).isEqualTo(key);
        assertThat(marker.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bord och bänkar vid sjön",
                "Grupper",
                "Bord 3 – vi vill ha mer ljus",
                "Bord 3 vill ha mer ljus",
                "Gruppen var enig"
            })
    void lineThatSaysSomethingIsNoMarker(String line) {
        assertThat(GroupMarker.of(line)).isNull();
    }

    @Test
    void headingMaySayWhatTheGroupWasCalled() {
        GroupMarker marker = Objects.requireNonNull(GroupMarker.ofHeading("Bord 3 – ungdomar"));

        assertThat(marker.name()).isEqualTo("Bord 3 – ungdomar");
        assertThat(marker.key()).isEqualTo("bord 3");
        assertThat(GroupMarker.ofHeading("Bord 3 – vad saknas?")).isNull();
    }

    @Test
    void sizeMayStandOnALineOfItsOwn() {
        assertThat(GroupMarker.sizeOnly("6 personer vid bordet")).isEqualTo(6);
        assertThat(GroupMarker.sizeOnly("Antal deltagare: 12")).isEqualTo(12);
        assertThat(GroupMarker.sizeOnly("6 personer ville ha bänkar")).isNull();
    }
}
