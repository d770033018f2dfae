package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import underlag.dialogue.CellState;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Messages;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceFile;
import underlag.dialogue.SourceReading;
import underlag.importing.Recognition.Confidence;

/**
 * What holds for every importer: the contract kit. An importer's test implements this interface and
 * says which importer it is; every rule then runs. The importer's examples lie in {@code
 * src/test/resources/ID/CASE/}: {@code input.*}, {@code expected.txt}, and a {@code README.md} that
 * says what the case shows. {@code docs/adding-an-importer.md} goes through all of it.
 */
public interface ImporterContract {

    /** The rules, as they are numbered here and in the documents. */
    enum Rule {
        I1,
        I2,
        I3,
        I4,
        I5,
        I6,
        I7,
        I8,
        I9,
        I10,
        I11,
        I12,
        I13,
        I14
    }

    /** A new importer at each call. */
    Importer importer();

    /** Whether it takes what no other importer claims, and so answers {@code GENERIC}. */
    default boolean isGeneric() {
        return false;
    }

    /** Rules that this importer cannot keep, each with the reason, which the test run shows. */
    default Map<Rule, String> exceptions() {
        return Map.of();
    }

    /** Questions of the plan that the examples are read with. */
    default List<Question> questions() {
        return List.of();
    }

    /** The exact text at the place that a contribution names. */
    default String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        return FileContents.textAt(source, contribution);
    }

    /** Non-empty cells or paragraphs in the file, counted by other means than the importer's. */
    default long itemsIn(ImportSource source) throws IOException, ImportException {
        return FileContents.items(source);
    }

    /** The folder with a folder for each example. */
    default Path exampleFolder() {
        return Examples.folderOf(importer().id());
    }

    /**
     * I1: the id is kebab-case and nobody else's, and there is a description.
     *
     * <p>Fails: look at {@code id()}; and at {@code import.importer-ID} in the message bundles, or
     * at the plugin's own {@code description}.
     */
    @Test
    default void i1IdIsKebabCaseAndUnique() {
        unlessExcepted(Rule.I1);
        assertThat(importer().id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(importers().ids()).containsOnlyOnce(importer().id());
        for (ReaderLanguage language : ReaderLanguage.values()) {
            assertThat(importer().description(language)).isNotBlank();
        }
    }

    /**
     * I2: each own example is recognised, at least {@code LIKELY} unless the importer is generic,
     * for a reason that has words.
     *
     * <p>Fails: print the {@link Preview} of the example; look at what {@code recognise} asks of it
     * that is not there, and at the reason's key in both bundles.
     */
    @Test
    default void i2OwnExamplesAreRecognised() throws Exception {
        unlessExcepted(Rule.I2);
        Confidence least = isGeneric() ? Confidence.GENERIC : Confidence.LIKELY;
        for (MemorySource source : examples()) {
            Recognition recognition = importer().recognise(preview(source));
            assertThat(recognition.confidence()).as(source.name()).isGreaterThanOrEqualTo(least);
            for (ReaderLanguage language : ReaderLanguage.values()) {
                assertThat(Messages.text(language, recognition.reason())).isNotBlank();
            }
        }
    }

    /**
     * I3: no other importer's example is claimed: the importer answers at most {@code GENERIC}
     * there, and less than the owner.
     *
     * <p>Fails: {@code recognise} asks too little; demand a sign that only this format has, or
     * several together.
     */
    @Test
    default void i3OtherImportersExamplesAreLeftToThem() throws Exception {
        unlessExcepted(Rule.I3);
        for (Importer owner : others()) {
            for (MemorySource source : Examples.in(Examples.folderOf(owner.id()))) {
                Preview preview = preview(source);
                Confidence here = importer().recognise(preview).confidence();
                assertThat(here)
                        .as(source.name() + " of " + owner.id())
                        .isLessThanOrEqualTo(Confidence.GENERIC)
                        .isLessThan(owner.recognise(preview).confidence());
            }
        }
    }

    /**
     * I4: no stream stays open, whether the file is whole or ends in the middle.
     *
     * <p>Fails: look for a stream or a {@code TableRows} opened outside try-with-resources.
     */
    @Test
    default void i4NoStreamStaysOpen() throws IOException {
        unlessExcepted(Rule.I4);
        for (MemorySource source : examples()) {
            MemorySource half = Examples.cut(source, source.bytes().length / 2);
            for (MemorySource each : List.of(source, half)) {
                read(importer(), each);
                assertThat(each.openStreams()).as(each.name()).isZero();
            }
        }
    }

    /**
     * I5: reading again, and in several threads at once, gives the same.
     *
     * <p>Fails: the importer keeps something in a field, or goes through a {@code HashMap} or
     * {@code Set.of} whose order differs.
     */
    @Test
    default void i5ReadingAgainAndInSeveralThreadsGivesTheSame() throws Exception {
        unlessExcepted(Rule.I5);
        for (MemorySource source : examples()) {
            Importer one = importer();
            Material once = read(one, source);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Callable<Material>> tasks = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    tasks.add(() -> read(one, source));
                }
                for (var result : threads.invokeAll(tasks)) {
                    assertThat(result.get()).as(source.name()).isEqualTo(once);
                }
            }
        }
    }

    /**
     * I6: nothing is lost: the ledger counts each non-empty cell or paragraph once, and what it
     * counts was delivered.
     *
     * <p>Fails: look for a {@code continue} or a {@code filter} without {@code ledger.skip}, and
     * for what is counted twice. Headings are {@code METADATA}.
     */
    @Test
    default void i6NothingIsLost() throws Exception {
        unlessExcepted(Rule.I6);
        for (MemorySource source : examples()) {
            Material material = read(importer(), source);
            SourceReading reading = Reading.only(material);
            long items = itemsIn(source);
            if (preview(source).format().shape() == Preview.Shape.TABLE) {
                assertThat(reading.items()).as("cells in " + source.name()).isEqualTo(items);
            } else {
                assertThat(reading.items())
                        .as("paragraphs in " + source.name() + ", which may be divided")
                        .isGreaterThanOrEqualTo(items);
            }
            assertThat(reading.cells().getOrDefault(CellState.CONTRIBUTION, 0L))
                    .isEqualTo(material.contributions().size());
            assertThat(reading.cells().getOrDefault(CellState.SKIPPED, 0L))
                    .isEqualTo(
                            reading.skipped().values().stream().mapToLong(Long::longValue).sum());
            List<String> known = material.respondents().stream().map(Respondent::id).toList();
            assertThat(known).doesNotHaveDuplicates();
            assertThat(known)
                    .containsAll(
                            material.contributions().stream()
                                    .map(Contribution::respondent)
                                    .toList())
                    .containsAll(
                            material.answers().stream().map(ClosedAnswer::respondent).toList());
            assertThat(material.contributions().stream().map(Contribution::id))
                    .doesNotHaveDuplicates();
        }
    }

    /**
     * I7: every contribution is found again, letter for letter, at the place it names.
     *
     * <p>Fails: rows and columns are counted from 1, the header included; take {@code row.number()}
     * and never a counter of your own, and do not strip or join the text.
     */
    @Test
    default void i7EveryContributionIsFoundAgainAtItsPlace() throws Exception {
        unlessExcepted(Rule.I7);
        for (MemorySource source : examples()) {
            for (Contribution contribution : read(importer(), source).contributions()) {
                assertThat(textAt(source, contribution))
                        .as(source.name() + " " + contribution.origin().place().notation())
                        .isEqualTo(contribution.text());
            }
        }
    }

    /**
     * I8: a damaged file ends in a result or an {@link ImportException}, and in nothing else.
     *
     * <p>Fails: the message names the example and the seed. Look for an index, a number or a date
     * taken for granted; use {@code row.cell(i)}, which gives "" where a row is short.
     */
    @Test
    default void i8DamagedInputEndsInAResultOrAFinding() throws IOException {
        unlessExcepted(Rule.I8);
        for (MemorySource source : examples()) {
            for (int seed = 0; seed < Examples.DAMAGES; seed++) {
                MemorySource damaged = Examples.damaged(source, seed);
                assertThatCode(() -> recogniseAndRead(damaged))
                        .as(source.name() + " damaged with seed " + seed)
                        .doesNotThrowAnyException();
            }
        }
    }

    /**
     * I9: a file that gives nothing says so: empty, blank, or with its first line alone.
     *
     * <p>Fails: throw an {@code ImportException} or deliver a finding where no record was read.
     */
    @Test
    default void i9NothingInAMessageOut() throws Exception {
        unlessExcepted(Rule.I9);
        List<MemorySource> poor = new ArrayList<>();
        for (MemorySource source : examples()) {
            for (String content : List.of("", "\n", " \n\n \r\n", "\uFEFF")) {
                poor.add(MemorySource.of(source.name(), content));
            }
            Charset charset = Examples.charset(preview(source));
            if (charset != null) {
                String first = Examples.text(source, charset).lines().findFirst().orElseThrow();
                poor.add(MemorySource.of(source.name(), first + "\n"));
            }
        }
        for (MemorySource source : poor) {
            Material material = read(importer(), source);
            if (material.contributions().isEmpty() && material.answers().isEmpty()) {
                assertThat(material.findings())
                        .as("findings on: " + new String(source.bytes(), StandardCharsets.UTF_8))
                        .isNotEmpty();
            }
        }
    }

    /**
     * I10: country and time zone change nothing.
     *
     * <p>Fails: look for a case conversion, a format or a date without {@code Locale.ROOT}.
     */
    @Test
    default void i10CountryAndTimeZoneChangeNothing() throws IOException {
        unlessExcepted(Rule.I10);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (MemorySource source : examples()) {
                Material here = read(importer(), source);
                for (String tag : List.of("tr-TR", "sv-SE", "ar-EG")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                    assertThat(read(importer(), source)).as(tag).isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /**
     * I11: letters survive: in text files, whatever the encoding, also emoji, letters in two parts
     * and text from right to left.
     *
     * <p>Fails: read through {@code TableFile} or {@code DocumentFile}, which settle the encoding;
     * never normalise, strip or change the case of a text.
     */
    @Test
    default void i11LettersSurvive() throws Exception {
        unlessExcepted(Rule.I11);
        for (MemorySource source : examples()) {
            Charset charset = Examples.charset(preview(source));
            if (charset == null) {
                continue;
            }
            String text = Examples.text(source, charset);
            List<String> wanted = texts(read(importer(), source));
            for (MemorySource written : Examples.inOtherCharsets(source, text)) {
                Material material = read(importer(), written);
                if (!Reading.codes(material).contains("import.doubtful-characters")) {
                    assertThat(texts(material)).as(written.name()).isEqualTo(wanted);
                }
            }
            assertComesOut(source, text, "Åäö \uD83D\uDE80 a\u030A e\u0301 שלום", false);
        }
    }

    /**
     * I12: each example gives what is expected of it. To write {@code expected.txt} anew after a
     * change that was meant: run with {@code -Dunderlag.update=true}, and read the difference.
     */
    @Test
    default void i12ExamplesGiveWhatIsExpected() throws IOException {
        unlessExcepted(Rule.I12);
        for (Path folder : Examples.folders(exampleFolder())) {
            Path expected = folder.resolve("expected.txt");
            MemorySource source = Examples.source(folder);
            String transcript =
                    Transcript.of(
                            importers().read(List.of(new ImportRequest(source, settings(source)))));
            if (Boolean.getBoolean("underlag.update")) {
                Files.writeString(expected, transcript, StandardCharsets.UTF_8);
            }
            assertThat(expected).exists();
            assertThat(transcript)
                    .as(folder.getFileName().toString())
                    .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
            assertThat(folder.resolve("README.md")).exists();
        }
    }

    /**
     * I13: what would harm is inert or refused: a formula is text, an endless text and a zip bomb
     * end in a result or a finding.
     *
     * <p>Fails: deliver texts verbatim; open zips through {@code TableFile} and {@code
     * DocumentFile} only.
     */
    @Test
    default void i13HarmIsInertOrRefused() throws Exception {
        unlessExcepted(Rule.I13);
        for (MemorySource source : examples()) {
            Charset charset = Examples.charset(preview(source));
            if (charset != null) {
                String text = Examples.text(source, charset);
                boolean cell = preview(source).format() == Preview.Format.DELIMITED;
                assertComesOut(source, text, "=cmd|' /C calc'!A0", cell);
            }
        }
        String name = examples().getFirst().name();
        recogniseAndRead(MemorySource.of(name, "stopp ".repeat(200_000)));
        Material bomb = read(importer(), Examples.bomb(name));
        assertThat(bomb.contributions()).isEmpty();
        assertThat(bomb.findings()).isNotEmpty();
    }

    /**
     * I14: every finding and every reason for leaving something out has words in both languages.
     *
     * <p>Fails: {@code CODE.problem} and {@code CODE.remedy} are missing in a bundle; or the first
     * word of the code is not the bundle's name.
     */
    @Test
    default void i14FindingsHaveWords() throws IOException {
        unlessExcepted(Rule.I14);
        for (MemorySource source : examples()) {
            for (Finding finding : read(importer(), source).findings()) {
                for (ReaderLanguage language : ReaderLanguage.values()) {
                    assertThat(finding.problem(language)).isNotBlank();
                    assertThat(finding.remedy(language)).isNotBlank();
                }
            }
        }
    }

    private void unlessExcepted(Rule rule) {
        String reason = exceptions().get(rule);
        assertThat(reason == null || !reason.isBlank()).as("an exception needs a reason").isTrue();
        Assumptions.assumeTrue(reason == null, () -> rule + " does not hold: " + reason);
    }

    /** A text of the example, with something put before it or into it, comes out so. */
    private void assertComesOut(MemorySource source, String text, String addition, boolean before)
            throws IOException {
        String known =
                texts(read(importer(), source)).stream()
                        .filter(text::contains)
                        .findFirst()
                        .orElse(null);
        if (known != null) {
            String other =
                    before ? addition + known : known.replaceFirst(" |$", " " + addition + " ");
            MemorySource changed = MemorySource.of(source.name(), text.replace(known, other));
            assertThat(texts(read(importer(), changed)))
                    .as(source.name())
                    .anyMatch(t -> t.contains(other.strip()));
        }
    }

    private static List<String> texts(Material material) {
        return material.contributions().stream().map(Contribution::text).toList();
    }

    private List<MemorySource> examples() throws IOException {
        List<MemorySource> examples = Examples.in(exampleFolder());
        assertThat(examples).as("examples in " + exampleFolder()).isNotEmpty();
        return examples;
    }

    private List<Importer> others() {
        return Importers.installed().all().stream()
                .filter(i -> i.getClass() != importer().getClass())
                .toList();
    }

    private Importers importers() {
        List<Importer> all = new ArrayList<>(others());
        all.add(importer());
        return Importers.installed().instead(all);
    }

    private Preview preview(ImportSource source) throws IOException, ImportException {
        return importers().preview(new ImportRequest(source, settings(source)));
    }

    private ImportSettings settings(ImportSource source) {
        return Reading.settings(SourceFile.plain("fil", source.name()), questions());
    }

    /** Reads by this importer, as the program does once it is chosen. */
    private Material read(Importer importer, ImportSource source) throws IOException {
        MaterialBuilder material = new MaterialBuilder();
        MaterialBuilder.Part part = material.part(settings(source));
        try {
            part.accept(importer.read(source, settings(source), part));
        } catch (ImportException e) {
            part.reject(e.finding());
        }
        return material.build();
    }

    private void recogniseAndRead(ImportSource source) throws IOException {
        try {
            importer().recognise(preview(source));
        } catch (ImportException e) {
            assertThat(e.finding().code()).isNotBlank();
        }
        read(importer(), source);
    }
}
