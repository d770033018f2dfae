package underlag.workspace.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.ReaderLanguage;

class VersionKindTest {
    @ParameterizedTest
    @CsvSource({
        "lattlast, lattlast, Lättläst svenska",
        "Lättläst, lattlast, Lättläst svenska",
        "la\u0308ttla\u0308st, lattlast, Lättläst svenska",
        "easy-read, easy-read, Easy read English",
        "en, en, English",
        "engelska, en, English",
        "Arabic, ar, العربية",
        "arabiska, ar, العربية",
        "suomi, fi, Suomi",
        "fin, fi, Suomi",
        "fit, fit, Meänkieli",
        "sma, sma, Åarjelsaemien gïele",
        "färöiska, fo, Føroyskt",
        "sr-Latn, sr-Latn, Srpski (latinica)",
        "pt_BR, pt-BR, Português (Brasil)"
    })
    void aVersionIsNamedAsPeopleNameIt(String written, String code, String name) {
        VersionKind kind = VersionKind.of(written).orElseThrow();
        assertThat(kind.code()).isEqualTo(code);
        assertThat(kind.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utkast", "v2", "slutlig", "xx", "arab", "2026", "en kopia"})
    void whatIsNoLanguageIsNone(String written) {
        assertThat(VersionKind.of(written)).isEqualTo(Optional.empty());
    }

    @Test
    void othersCallItInTheirOwnLanguage() {
        VersionKind arabic = VersionKind.of("ar").orElseThrow();
        assertThat(arabic.called(ReaderLanguage.SWEDISH)).isEqualTo("arabiska");
        assertThat(arabic.called(ReaderLanguage.ENGLISH)).isEqualTo("Arabic");
        assertThat(VersionKind.of("lattlast").orElseThrow().called(ReaderLanguage.ENGLISH))
                .isEqualTo("easy read Swedish");
    }
}
