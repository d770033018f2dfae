package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceReading;
import underlag.testing.TestFolders;

/**
 * What holds for every importer. Its examples lie in {@code src/test/resources/ID/CASE/}: {@code
 * input.*}, {@code expected.txt}, and a {@code README.md} that says what the case shows.
 */
public interface ImporterContract {

    Importer importer();

    /** Questions of the plan that the examples are read with. */
    default List<Question> questions() {
        return List.of();
    }

    /** The exact text at the place that a contribution names. */
    String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException;

    /** I1: kebab-case, and nobody else's. */
    @Test
    default void idIsKebabCaseAndUnique() {
        assertThat(importer().id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Importers.installed().ids()).containsOnlyOnce(importer().id());
        for (ReaderLanguage language : ReaderLanguage.values()) {
            assertThat(importer().description(language)).isNotBlank();
        }
    }

    /** I2 and I3: chosen for its own examples, and nobody else is. */
    @Test
    default void ownExamplesAreRecognisedByThisImporterAlone() throws Exception {
        Importers importers = Importers.installed();
        for (MemorySource source : examples()) {
            Preview preview = importers.preview(request(source));
            assertThat(importers.choose(preview, null).importer().id())
                    .as(source.name())
                    .isEqualTo(importer().id());
            assertThat(importer().recognise(preview).reason()).startsWith("import.reason-");
        }
    }

    /** I4: look for a stream that is opened outside try-with-resources. */
    @Test
    default void noStreamStaysOpen() throws IOException {
        for (MemorySource source : examples()) {
            read(source);
            assertThat(source.openStreams()).as(source.name()).isZero();
        }
    }

    /** I5: an importer keeps nothing between readings. */
    @Test
    default void readingAgainAndInSeveralThreadsGivesTheSame() throws Exception {
        for (MemorySource source : examples()) {
            Material once = read(source);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Callable<Material>> tasks = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    tasks.add(() -> read(source));
                }
                for (var result : threads.invokeAll(tasks)) {
                    assertThat(result.get()).as(source.name()).isEqualTo(once);
                }
            }
        }
    }

    /** I6: what is delivered is what the ledger counts. */
    @Test
    default void ledgerCountsWhatWasDelivered() throws IOException {
        for (MemorySource source : examples()) {
            Material material = read(source);
            SourceReading reading = Reading.only(material);
            assertThat(reading.cells().getOrDefault(CellState.CONTRIBUTION, 0L))
                    .isEqualTo(material.contributions().size());
            assertThat(reading.cells().getOrDefault(CellState.SKIPPED, 0L))
                    .isEqualTo(
                            reading.skipped().values().stream().mapToLong(Long::longValue).sum());
            assertThat(material.contributions().stream().map(Contribution::id))
                    .doesNotHaveDuplicates();
            assertThat(material.contributions())
                    .allMatch(
                            c ->
                                    material.respondents().stream()
                                            .anyMatch(r -> r.id().equals(c.respondent())));
        }
    }

    /** I7: every figure leads home. */
    @Test
    default void everyContributionIsFoundAgainAtItsPlace() throws Exception {
        for (MemorySource source : examples()) {
            for (Contribution contribution : read(source).contributions()) {
                assertThat(textAt(source, contribution))
                        .as(source.name() + " " + contribution.origin().place().notation())
                        .isEqualTo(contribution.text());
            }
        }
    }

    /** I8: 200 cuts and flips of each example; the seed is the number printed. */
    @Test
    default void damagedInputEndsInAResultOrAFinding() throws IOException {
        for (MemorySource source : examples()) {
            for (int seed = 0; seed < 200; seed++) {
                MemorySource damaged = damaged(source, seed);
                Assertions.assertTimeout(
                        Duration.ofSeconds(10),
                        () -> assertThatCode(() -> read(damaged)).doesNotThrowAnyException(),
                        source.name() + " damaged with seed " + seed);
                assertThat(damaged.openStreams()).as("open streams, seed " + seed).isZero();
            }
        }
    }

    /** I9: nothing in, a message out. */
    @Test
    default void emptyAndBlankFilesGiveAFinding() throws IOException {
        String suffix = examples().getFirst().name().replaceAll(".*\\.", ".");
        for (String content : List.of("", "\n", " \n\n \r\n", "\uFEFF")) {
            Material material = read(MemorySource.of("tom" + suffix, content));
            assertThat(material.contributions()).isEmpty();
            assertThat(material.findings())
                    .singleElement()
                    .satisfies(f -> assertThat(f.code()).isEqualTo("import.empty-file"));
        }
    }

    /** I10: look for a case conversion, a format or a date without a locale. */
    @Test
    default void countryAndTimeZoneChangeNothing() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (MemorySource source : examples()) {
                Material here = read(source);
                for (String tag : List.of("tr-TR", "sv-SE", "ar-EG")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                    assertThat(read(source)).as(tag).isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** I12: to update after a change that was meant, run with -Dunderlag.update=true. */
    @Test
    default void examplesGiveWhatIsExpected() throws IOException {
        for (Path folder : folders()) {
            Path expected = folder.resolve("expected.txt");
            String transcript = Transcript.of(read(source(folder)));
            if (Boolean.getBoolean("underlag.update")) {
                Files.writeString(expected, transcript, StandardCharsets.UTF_8);
            }
            assertThat(transcript)
                    .as(folder.getFileName().toString())
                    .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
            assertThat(folder.resolve("README.md")).exists();
        }
    }

    /** All findings of the examples have words in both languages. */
    @Test
    default void findingsHaveWords() throws IOException {
        for (MemorySource source : examples()) {
            for (Finding finding : read(source).findings()) {
                for (ReaderLanguage language : ReaderLanguage.values()) {
                    assertThat(finding.problem(language)).isNotBlank();
                    assertThat(finding.remedy(language)).isNotBlank();
                }
            }
        }
    }

    private ImportRequest request(ImportSource source) {
        return new ImportRequest(
                source,
                Reading.settings(
                        underlag.dialogue.SourceFile.plain("fil", source.name()), questions()));
    }

    private Material read(ImportSource source) {
        return Importers.installed().read(List.of(request(source)));
    }

    private List<Path> folders() throws IOException {
        Path all =
                TestFolders.root().resolve("importers/src/test/resources").resolve(importer().id());
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private List<MemorySource> examples() throws IOException {
        List<MemorySource> examples = new ArrayList<>();
        for (Path folder : folders()) {
            examples.add(source(folder));
        }
        return examples;
    }

    private static MemorySource source(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path input =
                    files.filter(f -> f.getFileName().toString().startsWith("input."))
                            .findFirst()
                            .orElseThrow();
            return new MemorySource(
                    folder.getFileName() + "/" + input.getFileName(), Files.readAllBytes(input));
        }
    }

    private static MemorySource damaged(MemorySource source, int seed) {
        Random random = new Random(seed);
        byte[] bytes = source.bytes();
        if (seed % 2 == 0) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int i = random.nextInt(20); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new MemorySource(source.name(), bytes);
    }
}
