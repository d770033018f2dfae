package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagePacksTest {
    private static final LanguagePacks PACKS = LanguagePacks.installed();

    @Test
    void swedishGermanAndEnglishAreInstalled() {
        assertThat(PACKS.languages()).containsExactly("sv", "de", "en");
        assertThat(PACKS.pack("sv")).isPresent();
        assertThat(PACKS.pack("fi")).isEmpty();
    }

    @Test
    void noSwedishAnswerIsTakenForAnotherLanguage() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row[0].equals("sv"))
                .allSatisfy(
                        row -> assertThat(PACKS.identify(row[1], "sv")).as(row[1]).isEqualTo("sv"));
    }

    @Test
    void mostAnswersInOtherLanguagesAreTold() throws IOException {
        List<String[]> others = rows().stream().filter(row -> !row[0].equals("sv")).toList();

        long right = others.stream().filter(r -> PACKS.identify(r[1], "sv").equals(r[0])).count();

        // Very short ones and languages without a profile may pass for Swedish.
        assertThat((double) right / others.size()).isGreaterThan(0.85);
    }

    @Test
    void aStatementHasItsOwnLanguageWhereThatIsClear() throws IOException {
        assertThat(rows("statements.tsv"))
                .allSatisfy(
                        row ->
                                assertThat(PACKS.identify(row[3], row[1], row[2]))
                                        .as(row[3])
                                        .isEqualTo(row[0]));
    }

    private static List<String[]> rows() throws IOException {
        return rows("languages.tsv");
    }

    private static List<String[]> rows(String name) throws IOException {
        try (InputStream stream = LanguagePacksTest.class.getResourceAsStream(name)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
