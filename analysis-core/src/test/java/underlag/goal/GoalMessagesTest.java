package underlag.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;

class GoalMessagesTest {
    private static final ResourceBundle.Control ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static TreeSet<String> keys(ReaderLanguage language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("underlag.messages.goal", language.locale(), ONLY)
                        .keySet());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(ReaderLanguage.SWEDISH)).isEqualTo(keys(ReaderLanguage.ENGLISH));
    }

    @Test
    void everySentenceTakesNumbersWrittenAsText() {
        for (ReaderLanguage language : ReaderLanguage.values()) {
            for (String key : keys(language)) {
                for (String number : List.of("0", "1", "2", "0.0004", "1234")) {
                    List<String> arguments = List.of(number, number, number, number);
                    assertThat(Messages.text(language, key, arguments))
                            .as(key)
                            .isNotBlank()
                            .doesNotContain("{")
                            .doesNotContain("choice");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    not-persons | 1      | Ett svar är inte medräknat, eftersom det kommer från grupper eller från ett okänt antal personer.
                    not-persons | 2      | 2 svar är inte medräknade, eftersom de kommer från grupper eller från ett okänt antal personer.
                    too-few     | 0      | Ingen har svarat. Minst 10 svar behövs för en bedömning.
                    too-few     | 1      | Bara en person har svarat. Minst 10 svar behövs för en bedömning.
                    attendance  | 1234   | 1 234 deltagartillfällen. Den som kom två gånger räknas två gånger.
                    mcnemar     | 0.0004 | Förändringen är större än vad slumpen brukar ge (McNemars exakta test, p mindre än 0,001).
                    wilcoxon    | 0.2    | Förändringen kan bero på slumpen (Wilcoxons teckenrangtest, p = 0,200).
                    """)
    void numbersBendTheWordsAroundThem(String word, String number, String expected) {
        String text = Messages.text(ReaderLanguage.SWEDISH, "goal." + word, List.of(number, "10"));

        assertThat(text.replace('\u00a0', ' ')).isEqualTo(expected);
    }

    @Test
    void theComputersOwnLocaleDoesNotShow() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Messages.text(ReaderLanguage.ENGLISH, "goal.sure", List.of()))
                    .startsWith("Sure");
        } finally {
            Locale.setDefault(before);
        }
    }
}
