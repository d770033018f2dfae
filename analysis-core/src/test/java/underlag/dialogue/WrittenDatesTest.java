package underlag.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.WrittenDates.Order;

/** Dates as exports write them. */
class WrittenDatesTest {
    private static final LocalDate SEVENTH = LocalDate.of(2026, 9, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-07",
                "2026-09-07 10:14:29",
                "2026-09-07T23:14:29.123Z",
                "2026-09-07T10:14:29+02:00",
                "2026/09/07 10:14",
                "07/09/2026",
                "07/09/2026 10:14:29",
                "7.9.2026 10:14",
                "07-09-2026",
                "9/7/26 10:14",
                "9/7/2026 10:14:29 AM",
                "46272",
                "46272.4267",
                "46272,4267",
                "7 september 2026",
                "den 7 sept. 2026 08:15",
                "Sep 7, 2026 10:14",
                "Monday, 7 September 2026"
            })
    void theDayIsReadFromTheFormsThatExportsHave(String written) {
        assertThat(WrittenDates.in(List.of(written)).day(written)).contains(SEVENTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "i september", "2026-13-07", "31/02/2026", "12345", "0001-09-07", "Ja"})
    void whatIsNoDateIsNotRead(String written) {
        assertThat(WrittenDates.in(List.of(written)).day(written)).isEmpty();
    }

    @Test
    void aDayAfterTheTwelfthSettlesTheOrderForTheWholeColumn() {
        WrittenDates dates = WrittenDates.in(List.of("9/7/26 10:14", "13/7/26 08:00"));

        assertThat(dates).isEqualTo(new WrittenDates(Order.DAY_FIRST, false));
        assertThat(dates.day("9/7/26 10:14")).contains(LocalDate.of(2026, 7, 9));
        assertThat(WrittenDates.in(List.of("09/07/2026", "09/13/2026")).day("09/07/2026"))
                .contains(SEVENTH);
    }

    @Test
    void whereNoDateTellsTheOrderItIsSupposedAndSaid() {
        assertThat(WrittenDates.in(List.of("9/7/26 10:14", "9/8/26 11:30")))
                .isEqualTo(new WrittenDates(Order.MONTH_FIRST, true));
        assertThat(WrittenDates.in(List.of("07/09/2026")))
                .isEqualTo(new WrittenDates(Order.DAY_FIRST, true));
        assertThat(WrittenDates.in(List.of("2026-09-07")).supposed()).isFalse();
    }

    @Test
    void aColumnThatContradictsItselfIsReadOnlyWhereOneReadingIsPossible() {
        WrittenDates dates = WrittenDates.in(List.of("13/09/2026", "09/14/2026", "07/09/2026"));

        assertThat(dates.day("13/09/2026")).contains(LocalDate.of(2026, 9, 13));
        assertThat(dates.day("09/14/2026")).contains(LocalDate.of(2026, 9, 14));
        assertThat(dates.day("07/09/2026")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-09-16 | 2026-09-16 | 2026-09-16
                    16 september 2026 kl. 14–16 | 2026-09-16 | 2026-09-16
                    kl. 18–20.30 den 30 september 2026 | 2026-09-30 | 2026-09-30
                    1–30 september 2026 | 2026-09-01 | 2026-09-30
                    7 september – 4 oktober 2026 | 2026-09-07 | 2026-10-04
                    15 december 2026 – 10 januari 2027 | 2026-12-15 | 2027-01-10
                    15 december – 10 januari 2027 | 2026-12-15 | 2027-01-10
                    31 augusti och 26 oktober 2026 | 2026-08-31 | 2026-10-26
                    september 2026 | 2026-09-01 | 2026-09-30
                    September 2026, efter varje tillfälle | 2026-09-01 | 2026-09-30
                    vecka 35, 2026 | 2026-08-24 | 2026-08-30
                    v. 36–37 2026 | 2026-08-31 | 2026-09-13
                    2026-09-01 till 2026-09-30 | 2026-09-01 | 2026-09-30
                    September 16, 2026 | 2026-09-16 | 2026-09-16
                    3rd–5th May 2026 | 2026-05-03 | 2026-05-05
                    """)
    void theTimeOfAnActivityRunsFromItsFirstDayToItsLast(
            String written, LocalDate first, LocalDate last) {
        assertThat(WrittenTime.of(written)).contains(new WrittenTime(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16 september", "hösten 2026", "vecka 60, 2026", "efter marschen"})
    void aTimeWithoutDayWeekOrMonthAndYearIsNotRead(String written) {
        assertThat(WrittenTime.of(written)).isEmpty();
    }
}
