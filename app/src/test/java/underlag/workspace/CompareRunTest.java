package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.agreement.CodeAgreement;
import underlag.agreement.Compared;
import underlag.agreement.Comparison;
import underlag.agreement.Comparison.NotCorrected;
import underlag.agreement.Level;
import underlag.agreement.LevelAgreement;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.statistics.Confusion;

/** People's coding in the forms in which they have it, against the machine's. */
class CompareRunTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder = Path.of("");

    private Path analysed = Path.of("");

    @BeforeEach
    void analysedDialogue() throws IOException {
        analysed = folder.resolve("dialog");
        CodedMaterial.write(analysed, "codebook", "");
    }

    private CompareRun.Outcome compare(Path... files) throws IOException, UnusableInputException {
        return CompareRun.run(
                List.of(files), analysed, folder.resolve("ut"), ReaderLanguage.SWEDISH);
    }

    private static Comparison first(CompareRun.Outcome outcome) {
        return outcome.comparisons().getFirst();
    }

    private static CodeAgreement theme(Comparison comparison, String id) {
        return comparison.levels().getFirst().themes().stream()
                .filter(t -> t.code().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(CompareRun.Outcome outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    /** The person: traffic in 5–24, park in 15–34, nothing in 35–49; the last ten not coded. */
    private static @Nullable String person(int number) {
        if (number >= 50) {
            return null;
        }
        String traffic = number >= 5 && number < 25 ? "Trafik" : "";
        String park = number >= 15 && number < 35 ? "parker  och TRÄD" : "";
        String both = traffic.isEmpty() || park.isEmpty() ? traffic + park : traffic + "; " + park;
        return both.isEmpty() ? "inget tema" : both;
    }

    /** Our own list, as Excel saves it in Sweden, with a column added. */
    private Path ourListWithAColumn() throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "statement_id;text;theme_id;theme;theme_score;Mitt tema;Är förslag?\r\n");
        for (int i = 0; i < 60; i++) {
            String coded = person(i);
            text.append(CodedMaterial.id(i))
                    .append(";\"Synpunkt på ån; nr ")
                    .append(i)
                    .append("\";x;Trafik;0,5;")
                    .append(coded == null ? "" : '"' + coded + '"')
                    .append(';')
                    .append(coded == null ? "" : i % 3 == 0 || i == 1 ? "ja" : "nej")
                    .append("\r\n");
        }
        return Files.write(folder.resolve("anna.csv"), text.toString().getBytes(WINDOWS));
    }

    @Test
    void aColumnAddedToOurListIsComparedStatementByStatement() throws Exception {
        CompareRun.Outcome outcome = compare(ourListWithAColumn());
        Comparison comparison = first(outcome);
        assertThat(comparison.units()).hasSize(50);
        CodeAgreement traffic = theme(comparison, "trafik");
        assertThat(traffic.counts()).isEqualTo(new Confusion(15, 5, 5, 25));
        assertThat(traffic.precision().value()).isEqualTo(0.75);
        assertThat(traffic.recall().value()).isEqualTo(0.75);
        // Observed 10 of 50; expected 2·40·60 / (100·99).
        assertThat(traffic.alpha().value())
                .isCloseTo(1 - 0.2 / (2.0 * 40 * 60 / (100 * 99)), within(1e-9));
        assertThat(theme(comparison, "park").counts()).isEqualTo(new Confusion(20, 0, 0, 30));
        assertThat(Objects.requireNonNull(comparison.proposal()).counts())
                .isEqualTo(new Confusion(17, 1, 0, 32));
        assertThat(outcome.leftOut()).isFalse();
        assertThat(comparison.notCorrected()).isEqualTo(NotCorrected.NOT_RANDOM);
    }

    @Test
    void everyDifferenceIsListedWithTextPlaceAndBothAnswers() throws Exception {
        CompareRun.Outcome outcome = compare(ourListWithAColumn());
        List<Compared> differing =
                first(outcome).units().stream().filter(Compared::differs).toList();
        assertThat(differing).hasSize(10);
        String page = Files.readString(outcome.output().resolve("agreement.html"));
        assertThat(page)
                .contains("Där de skiljer sig", "enkat.csv, cell B24", CodedMaterial.id(22))
                .contains("Trafik; Parker och träd")
                .contains("Andelar rättade för", "rättas inte")
                .doesNotContain("exchange.", "{0}");
        assertThat(Files.readString(outcome.output().resolve("coded.csv")).lines()).hasSize(51);
    }

    @Test
    void aWideFileOfAnswersIsFoundByIdAndQuestion() throws Exception {
        List<String> rows = new ArrayList<>();
        rows.add("Kodat av Anna i mars");
        rows.add("Svarsid|Fråga|Trafik|Parker och träd|Inget tema|Hundar");
        for (int i = 0; i < 50; i++) {
            String coded = person(i);
            String themes = coded == null ? "" : coded;
            rows.add(
                    String.join(
                            "|",
                            "svar-" + i / 2,
                            i % 2 == 0 ? "bra" : "Vad vill du ändra?",
                            themes.contains("Trafik") ? "x" : "",
                            themes.contains("TRÄD") ? "X" : "",
                            themes.contains("inget") ? "1" : "",
                            ""));
        }
        rows.add("svar-28|bra||||x");
        Path file =
                CodedMaterial.workbook(
                        folder.resolve("anna.xlsx"),
                        Map.of("Anteckningar", List.of("Hej"), "Kodning", rows));
        CompareRun.Outcome outcome = compare(file);
        Comparison comparison = first(outcome);
        assertThat(theme(comparison, "trafik").counts()).isEqualTo(new Confusion(15, 5, 5, 26));
        assertThat(theme(comparison, "own:hundar").counts()).isEqualTo(new Confusion(0, 1, 0, 50));
        assertThat(comparison.proposal()).isNull();
        assertThat(codes(outcome)).isEmpty();
    }

    @Test
    void aLongListIsPutTogetherAndTwoCodersAreComparedWithEachOther() throws Exception {
        StringBuilder text = new StringBuilder("kodare,statement_id,kod\n");
        for (int i = 0; i < 50; i++) {
            String coded = person(i);
            for (String theme : (coded == null ? "" : coded).split(";", -1)) {
                text.append("Anna,").append(CodedMaterial.id(i)).append(',').append(theme.strip());
                text.append('\n');
            }
            if (i < 40) {
                text.append("Bo,").append(CodedMaterial.id(i)).append(',');
                text.append(i < 20 ? "trafik" : "-").append('\n');
            }
        }
        CompareRun.Outcome outcome = compare(Files.writeString(folder.resolve("båda.csv"), text));
        assertThat(outcome.comparisons()).hasSize(3);
        Comparison people = outcome.comparisons().get(2);
        assertThat(people.first().coder()).isEqualTo("Anna");
        assertThat(people.second().coder()).isEqualTo("Bo");
        assertThat(people.onlyFirst()).isEqualTo(10);
        assertThat(theme(people, "trafik").counts()).isEqualTo(new Confusion(15, 5, 5, 15));
        assertThat(people.notCorrected()).isEqualTo(NotCorrected.TWO_PEOPLE);
        assertThat(theme(first(outcome), "trafik").counts().first()).isEqualTo(20);
    }

    @Test
    void kappaIsGivenWhereBothGaveAtMostOneTheme() throws Exception {
        StringBuilder text = new StringBuilder("statement_id;tema\n");
        for (int i = 0; i < 15; i++) {
            text.append(CodedMaterial.id(i)).append(i < 12 ? ";Trafik\n" : ";Parker och träd\n");
        }
        for (int i = 20; i < 35; i++) {
            text.append(CodedMaterial.id(i)).append(";Parker och träd\n");
        }
        Path file = Files.writeString(folder.resolve("en.csv"), text);
        LevelAgreement level = first(compare(file)).levels().getFirst();
        // Observed 27 of 30; expected (12·15 + 18·15) / 900 = .5.
        assertThat(level.kappa()).isCloseTo(0.8, within(1e-9));
        assertThat(first(compare(ourListWithAColumn())).levels().getFirst().kappa()).isNull();
    }

    @Test
    void discoveredThemesAreComparedByNameOnlyWhereTheFileSaysWhichTheyAre() throws Exception {
        CodedMaterial.write(analysed, "discovered", "");
        List<String> rows = new ArrayList<>(List.of("statement_id|tema"));
        for (int i = 0; i < 35; i++) {
            rows.add(CodedMaterial.id(i) + (i < 18 ? "|Bilar" : "|Parker och träd"));
        }
        Path unmapped = CodedMaterial.workbook(folder.resolve("u.xlsx"), Map.of("Kodning", rows));
        CompareRun.Outcome apart = compare(unmapped);
        assertThat(first(apart).levels()).isEmpty();
        assertThat(first(apart).groupings()).hasSize(1);
        // The machine's main theme is traffic in 0–19: two units in the wrong place.
        assertThat(first(apart).groupings().getFirst().agreement().ari()).isBetween(0.7, 0.9);
        assertThat(codes(apart)).contains("exchange.unmapped");
        Path mapped =
                CodedMaterial.workbook(
                        folder.resolve("m.xlsx"),
                        Map.of(
                                "Kodning",
                                rows,
                                "Översättning",
                                List.of(
                                        "Kodarens tema|Vårt tema",
                                        "Bilar|trafik",
                                        "Parker och träd|park")));
        CompareRun.Outcome named = compare(mapped);
        assertThat(theme(first(named), "trafik").counts()).isEqualTo(new Confusion(18, 0, 2, 15));
        assertThat(codes(named)).doesNotContain("exchange.unmapped");
    }

    @Test
    void subThemesCountUnderTheThemeAboveAndAsSuch() throws Exception {
        CodedMaterial.write(analysed, "codebook", "trafik");
        List<LevelAgreement> levels = first(compare(ourListWithAColumn())).levels();
        assertThat(levels)
                .extracting(LevelAgreement::level)
                .containsExactly(Level.TOP, Level.LOWEST);
        CodeAgreement top = levels.getFirst().themes().getFirst();
        // The person 5–34, the machine 0–34.
        assertThat(top.counts()).isEqualTo(new Confusion(30, 0, 5, 15));
        // Ten were coded with the theme above and no deeper.
        assertThat(levels.get(1).coarser()).isEqualTo(10);
        List<Compared> units = first(compare(ourListWithAColumn())).units();
        assertThat(units.get(22).first()).isEqualTo(List.of("trafik", "park"));
        assertThat(units.get(22).second()).isEqualTo(List.of("park"));
        assertThat(units.get(22).themesDiffer()).isFalse();
        assertThat(units.get(3).onlySecond()).isEqualTo(List.of("trafik"));
    }

    @Test
    void aSlipInAThemesNameIsToldWithTheNearestNameAndNotCounted() throws Exception {
        CodedMaterial.write(analysed, "discovered", "");
        String text =
                "statement_id;tema\n"
                        + CodedMaterial.id(1)
                        + ";Trafikk\n"
                        + CodedMaterial.id(2)
                        + ";Hundgård\n";
        CompareRun.Outcome outcome = compare(Files.writeString(folder.resolve("f.csv"), text));
        Finding slip =
                outcome.findings().stream()
                        .filter(f -> f.code().equals("exchange.unknown-theme-near"))
                        .findFirst()
                        .orElseThrow();
        assertThat(slip.problem(ReaderLanguage.SWEDISH)).contains("Trafikk", "Menas ”Trafik”");
        assertThat(slip.where().place().notation()).isEqualTo("B2");
        assertThat(outcome.leftOut()).isTrue();
        assertThat(first(outcome).units())
                .extracting(u -> u.unit().id())
                .containsExactly(CodedMaterial.id(2));
    }

    @Test
    void rowsThatCannotBeUsedAreNamedAndTheRestIsCompared() throws Exception {
        String text =
                "statement_id;tema;förslag\n"
                        + CodedMaterial.id(1)
                        + ";Trafik;ja\n"
                        + CodedMaterial.id(1)
                        + ";Parker och träd;ja\n"
                        + CodedMaterial.id(2)
                        + ";Trafik;kanske\n"
                        + CodedMaterial.id(2)
                        + ";Trafik;\n"
                        + "s9999;Trafik;ja\n"
                        + ";Trafik;ja\n"
                        + CodedMaterial.id(3)
                        + ";inget tema; \n"
                        + CodedMaterial.id(4)
                        + ";;\n"
                        + CodedMaterial.id(5)
                        + ";\"Trafik; Parker och träd\";\n";
        CompareRun.Outcome outcome = compare(Files.writeString(folder.resolve("fel.csv"), text));
        assertThat(codes(outcome))
                .contains(
                        "exchange.conflict",
                        "exchange.invalid-mark",
                        "exchange.unknown-id",
                        "exchange.no-id");
        assertThat(outcome.leftOut()).isTrue();
        assertThat(first(outcome).units())
                .extracting(u -> u.unit().id())
                .containsExactly(CodedMaterial.id(2), CodedMaterial.id(3), CodedMaterial.id(5));
    }

    @Test
    void filesWithNothingToCompareSayWhatIsMissing() throws Exception {
        refused("Namn;Betyg\nx;1\n", "exchange.no-ids");
        refused("statement_id;Kommun\ns0001;Sjöbo\n", "exchange.no-codes");
        refused("statement_id;tema\ns0001;\n", "exchange.nothing-coded");
        refused("", "import.empty-file");
    }

    private void refused(String text, String code) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), text);
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> compare(file))
                .satisfies(
                        e ->
                                assertThat(e.findings())
                                        .anySatisfy(
                                                f -> {
                                                    assertThat(f.code()).isEqualTo(code);
                                                    assertThat(f.remedy(ReaderLanguage.SWEDISH))
                                                            .isNotBlank();
                                                }));
    }

    @Test
    void idsOfAnotherDialogueAreToldOnceAndByName() throws Exception {
        String text = "statement_id;tema\nannan1;Trafik\nannan2;Trafik\nannan1;Trafik\n";
        refused(text, "exchange.strange-ids");
        Path file =
                Files.writeString(
                        folder.resolve("d.csv"), text + CodedMaterial.id(3) + ";Trafik\n");
        assertThat(compare(file).findings())
                .filteredOn(f -> f.code().equals("exchange.unknown-id"))
                .extracting(f -> f.problem(ReaderLanguage.SWEDISH))
                .containsExactly(
                        "3 rader har id som inte finns i dialogen: annan1, annan2."
                                + " De är inte med.");
    }

    @Test
    void aRecordWithSeveralAnswersNeedsTheQuestion() throws Exception {
        String text = "id;tema\nsvar-1;Trafik\nsvar-2;Trafik\n";
        Path file = Files.writeString(folder.resolve("r.csv"), text);
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> compare(file))
                .satisfies(
                        e ->
                                assertThat(e.findings())
                                        .extracting(Finding::code)
                                        .contains("exchange.ambiguous-record"));
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws Exception {
        Path file = ourListWithAColumn();
        compare(file);
        List<String> written =
                List.of(
                        "agreement.csv",
                        "coded.csv",
                        "findings.csv",
                        "agreement.html",
                        "agreement.xlsx",
                        "run.json");
        Path again = folder.resolve("igen");
        CompareRun.run(List.of(file), analysed, again, ReaderLanguage.SWEDISH);
        for (String name : written) {
            assertThat(again.resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("ut").resolve(name));
        }
    }

    @Test
    void theReportIsTheSameInEnglishWithoutSwedishWords() throws Exception {
        CompareRun.Outcome outcome =
                CompareRun.run(
                        List.of(ourListWithAColumn()),
                        analysed,
                        folder.resolve("en"),
                        ReaderLanguage.ENGLISH);
        assertThat(
                        Files.readString(
                                outcome.output().resolve("agreement.html"), StandardCharsets.UTF_8))
                .contains("Where they differ", "the machine")
                .doesNotContain("maskinen", "''");
    }
}
