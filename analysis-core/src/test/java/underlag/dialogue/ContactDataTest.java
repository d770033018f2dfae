package underlag.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What points out one person is found where it stands; other figures are left alone. */
class ContactDataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring 031-12 34 56.|Ring ….",
                "Ring mig på 0701234567 efter sex|Ring mig på … efter sex",
                "Nås på +46 (0)70-123 45 67|Nås på …",
                "tel: 12 34 56|tel: …",
                "Mejla anna.berg@exempel.se gärna|Mejla … gärna",
                "Skriv till anna @ exempel.se|Skriv till …",
                "Jag heter 19121212-1212 i registret|Jag heter … i registret",
                "121212-1212|…",
                "1212121212|…",
                "Call me on 020 7946 0958|Call me on …",
                "Tel. 0228 / 77 12 34|Tel. …",
                "a@b.se och 08-123 456 78|… och …"
            })
    void addressesAndNumbersAreReplaced(String text, String without) {
        assertThat(ContactData.without(text)).isEqualTo(without);
        assertThat(ContactData.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Öppet 0700-1600 varje dag",
                "Den 05-06-2026 stängdes badet",
                "Det kostar 1 200 000 kronor",
                "Buss 55 går kl 08.15 och 09.15",
                "Mellan 2015-01-01 och 2020-12-31",
                "Sänk till 30 km/h på väg 190",
                "Hus 12-34, 3 tr",
                "Snabel-a @ är ett tecken",
                "Ärende 2024-001234"
            })
    void otherFiguresStay(String text) {
        assertThat(ContactData.without(text)).isEqualTo(text);
        assertThat(ContactData.in(text)).isFalse();
    }

    @Test
    void aCellIsOneOnlyAsAWhole() {
        assertThat(ContactData.isEmail("anna@exempel.se")).isTrue();
        assertThat(ContactData.isEmail("till anna@exempel.se")).isFalse();
        assertThat(ContactData.isPhone("031-12 34 56")).isTrue();
        assertThat(ContactData.isPersonNumber("121212-1212")).isTrue();
        assertThat(ContactData.isPersonNumber("121212-1213")).isFalse();
        assertThat(ContactData.isPersonNumber("121312-1212")).isFalse();
    }
}
