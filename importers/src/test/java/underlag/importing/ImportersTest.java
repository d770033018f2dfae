package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceReading;
import underlag.importing.Recognition.Confidence;

class ImportersTest {
    private static final Preview PREVIEW =
            new Preview("fil.csv", Preview.Format.DELIMITED, List.of(), List.of(), null, ';');

    @Test
    void installedImportersAreNamedAndDescribed() {
        Importers importers = Importers.installed();

        assertThat(importers.ids())
                .contains("dialogue-notes", "letters", "minutes", "survey-table", "transcript");
        assertThat(importers.descriptions(ReaderLanguage.SWEDISH).get("survey-table"))
                .startsWith("Enkättabeller");
    }

    @Test
    void surestImporterIsChosen() throws ImportException {
        Importers importers = of(sure("a", Confidence.GENERIC), sure("b", Confidence.LIKELY));

        assertThat(importers.choose(PREVIEW, null).importer().id()).isEqualTo("b");
        assertThat(importers.choose(PREVIEW, "a").importer().id()).isEqualTo("a");
    }

    @Test
    void equallySureImportersAreLeftToThePerson() {
        Importers importers = of(sure("b", Confidence.LIKELY), sure("a", Confidence.LIKELY));

        assertThatThrownBy(() -> importers.choose(PREVIEW, null))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> {
                            Finding finding = e.finding();
                            assertThat(finding.problem(ReaderLanguage.SWEDISH)).contains("a, b");
                            assertThat(finding.remedy(ReaderLanguage.SWEDISH)).contains("--as a");
                        });
    }

    @Test
    void fileThatNobodyRecognisesListsTheImporters() {
        Importers importers = of(sure("a", Confidence.NONE));

        assertThatThrownBy(() -> importers.choose(PREVIEW, null))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e ->
                                assertThat(e.finding().remedy(ReaderLanguage.ENGLISH))
                                        .contains("--as ID", "a"));
        assertThatThrownBy(() -> importers.choose(PREVIEW, "x"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().code()).isEqualTo("import.unknown-importer"));
    }

    @Test
    void questionsOfSeveralFilesAreJoinedByTheirWords() {
        Material material =
                Importers.installed()
                        .read(
                                List.of(
                                        new ImportRequest(
                                                MemorySource.of(
                                                        "a.csv",
                                                        "Vad saknas?;Ort\nEn lekplats för små barn;Byn\n"),
                                                Reading.settings("a")),
                                        new ImportRequest(
                                                MemorySource.of(
                                                        "b.csv",
                                                        "Ort;Vad saknas\nStan;Parkering för cyklar\n"),
                                                Reading.settings("b"))));

        assertThat(material.questions())
                .extracting(q -> q.id())
                .containsExactly("vad-saknas", "ort");
        assertThat(material.respondents()).hasSize(2);
    }

    @Test
    void fileThatCannotBeOpenedBecomesAFinding() {
        ImportSource gone =
                new FileSource("borta.csv", java.nio.file.Path.of("finns", "inte", "borta.csv"));

        Material material = Reading.of(gone);

        assertThat(Reading.codes(material)).containsExactly("import.unreadable");
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryCodeARemedy() throws IOException {
        Set<String> swedish = keys("sv");

        assertThat(swedish).isEqualTo(keys("en"));
        assertThat(swedish)
                .filteredOn(k -> k.endsWith(".problem"))
                .allMatch(k -> swedish.contains(k.replace(".problem", ".remedy")));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties properties = new Properties();
        String name = "/underlag/messages/import_" + language + ".properties";
        try (InputStream in = ImportersTest.class.getResourceAsStream(name)) {
            properties.load(
                    new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Importers of(Importer... importers) {
        return new Importers(List.of(importers), (source, file) -> PREVIEW);
    }

    private static Importer sure(String id, Confidence confidence) {
        return new Importer() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Recognition recognise(Preview preview) {
                return new Recognition(confidence, "import.reason-table");
            }

            @Override
            public SourceReading read(
                    ImportSource source, ImportSettings settings, ImportSink sink) {
                throw new IllegalStateException("not read in this test");
            }
        };
    }
}
