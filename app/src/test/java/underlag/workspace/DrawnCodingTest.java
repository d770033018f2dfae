package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.agreement.CodeAgreement;
import underlag.agreement.Comparison;
import underlag.agreement.Draw;
import underlag.agreement.ShareCorrection;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceFile;
import underlag.importing.FileSource;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;
import underlag.statistics.Interval;

/** The whole way that gives corrected shares: a sheet is drawn, coded, read back and compared. */
class DrawnCodingTest {
    private static final int SEED = 7;

    @TempDir Path folder = Path.of("");

    private Path analysed = Path.of("");

    @BeforeEach
    void analysedDialogue() throws Exception {
        analysed = folder.resolve("dialog");
        CodedMaterial.write(analysed, "codebook", "");
    }

    /** The person finds traffic in half of all, the machine in half of these and in five others. */
    private static String person(String id) {
        int number = Integer.parseInt(id.substring(1));
        return number >= 5 && number < 35 ? "Trafik" : "inget tema";
    }

    /** The drawn sheet with the column for themes filled from above, so many rows of it. */
    private Path coded(int drawn, int filled) throws Exception {
        Path sheet = folder.resolve("kodning.xlsx");
        Draw draw = DrawRun.run(analysed, drawn, SEED, sheet, ReaderLanguage.SWEDISH);
        assertThat(draw).isEqualTo(new Draw(SEED, drawn, 60));
        SourceFile plan = SourceFile.plain("kodning", "kodning.xlsx");
        List<String> rows = new ArrayList<>();
        int theme = -1;
        int id = -1;
        int left = filled;
        for (TableFile table : TableFile.sheets(new FileSource("kodning.xlsx", sheet), plan)) {
            if (!"Kodning".equals(table.sheet())) {
                continue;
            }
            try (TableRows open = table.open()) {
                for (TableRow row = open.next(); row != null; row = open.next()) {
                    List<String> cells = new ArrayList<>(row.cells());
                    if (theme < 0) {
                        theme = cells.indexOf("tema");
                        id = cells.indexOf("statement_id");
                    } else if (left-- > 0) {
                        cells.set(theme, person(cells.get(id)));
                    }
                    rows.add(String.join("|", cells));
                }
            }
        }
        return CodedMaterial.workbook(folder.resolve("anna.xlsx"), Map.of("Kodning", rows));
    }

    private CompareRun.Outcome compare(Path file) throws Exception {
        return CompareRun.run(
                List.of(file), analysed, folder.resolve("ut"), ReaderLanguage.SWEDISH);
    }

    private static ShareCorrection traffic(Comparison comparison) {
        return comparison.corrections().stream()
                .filter(c -> c.code().equals("trafik"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWhollyCodedMaterialGivesTheShareThatThePersonFound() throws Exception {
        CompareRun.Outcome outcome = compare(coded(60, 60));
        ShareCorrection traffic = traffic(outcome.comparisons().getFirst());
        assertThat(traffic.counted()).isEqualTo(20);
        assertThat(traffic.of()).isEqualTo(60);
        assertThat(traffic.sensitivity()).isEqualTo(0.5);
        assertThat(traffic.specificity()).isCloseTo(25 / 30.0, within(1e-12));
        assertThat(traffic.corrected().value()).isCloseTo(0.5, within(1e-12));
        Interval interval = Objects.requireNonNull(traffic.corrected().interval());
        assertThat(0.5).isBetween(interval.low(), interval.high());
        assertThat(Files.readString(outcome.output().resolve("agreement.html")))
                .contains("Andelar rättade för maskinens fel", "Rättad andel")
                .doesNotContain("rättas inte");
        String[] header =
                Files.readAllLines(outcome.output().resolve("agreement.csv"))
                        .getFirst()
                        .split(",", -1);
        assertThat(header).contains("share", "corrected_share", "corrected_low");
    }

    @Test
    void aPartOfTheDrawCorrectsByWhatWasCodedOfIt() throws Exception {
        CompareRun.Outcome outcome = compare(coded(50, 45));
        Comparison comparison = outcome.comparisons().getFirst();
        CodeAgreement agreed =
                comparison.levels().getFirst().themes().stream()
                        .filter(t -> t.code().equals("trafik"))
                        .findFirst()
                        .orElseThrow();
        assertThat(comparison.units()).hasSize(45);
        double found = (double) agreed.counts().both() / agreed.counts().first();
        double rejected =
                (double) agreed.counts().neither()
                        / (agreed.counts().neither() + agreed.counts().onlySecond());
        double corrected = (20 / 60.0 + rejected - 1) / (found + rejected - 1);
        assertThat(traffic(comparison).corrected().value()).isCloseTo(corrected, within(1e-12));
    }

    @Test
    void aSheetOfWhichMostIsSkippedCorrectsNothingAndSaysSo() throws Exception {
        Path file = coded(60, 60);
        List<String> rows = new ArrayList<>();
        SourceFile plan = SourceFile.plain("anna", "anna.xlsx");
        for (TableFile table : TableFile.sheets(new FileSource("anna.xlsx", file), plan)) {
            try (TableRows open = table.open()) {
                for (TableRow row = open.next(); row != null; row = open.next()) {
                    String coded = row.number() % 3 == 0 ? "" : "inget tema";
                    rows.add(String.join("|", row.cells()).replace("inget tema", coded));
                }
            }
        }
        Path gaps = CodedMaterial.workbook(folder.resolve("bo.xlsx"), Map.of("Kodning", rows));
        CompareRun.Outcome outcome = compare(gaps);
        assertThat(outcome.comparisons().getFirst().notCorrected())
                .isEqualTo(Comparison.NotCorrected.NOT_RANDOM);
        assertThat(outcome.findings()).extracting(Finding::code).contains("exchange.draw-gaps");
    }
}
