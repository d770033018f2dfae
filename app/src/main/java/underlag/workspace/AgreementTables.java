package underlag.workspace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeAgreement;
import underlag.agreement.Compared;
import underlag.agreement.Comparison;
import underlag.agreement.Estimate;
import underlag.agreement.Groupings;
import underlag.agreement.Level;
import underlag.agreement.LevelAgreement;
import underlag.agreement.ShareCorrection;
import underlag.dialogue.ReaderLanguage;
import underlag.report.compose.AgreementWords;
import underlag.statistics.Confusion;
import underlag.statistics.Interval;

/** agreement.csv and coded.csv. */
final class AgreementTables {
    private static final String ALL = "all";
    private static final String COLUMNS =
            "comparison, first, second, unit, level, code, name, units, first_count, second_count,"
                    + " both, only_first, only_second, neither, agreement, prevalence, precision,"
                    + " precision_low, precision_high, recall, recall_low, recall_high, f1, f1_low,"
                    + " f1_high, positive_agreement, alpha, alpha_low, alpha_high, kappa, ari, ami,"
                    + " share, corrected_share, corrected_low, corrected_high, verdict";

    private final List<Comparison> comparisons;
    private final AgreementWords words;

    AgreementTables(List<Comparison> comparisons, ReaderLanguage language) {
        this.comparisons = comparisons;
        this.words = new AgreementWords(language);
    }

    /** One row for each code at each level, and one for all themes together. */
    CsvTable agreement() {
        CsvTable.Builder table = CsvTable.of(COLUMNS);
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            for (LevelAgreement level : comparison.levels()) {
                row(table, i + 1, comparison, overall(level));
                for (CodeAgreement code : level.themes()) {
                    row(table, i + 1, comparison, code(comparison, level.level(), code));
                }
            }
            for (Groupings groupings : comparison.groupings()) {
                row(table, i + 1, comparison, grouped(groupings));
            }
            CodeAgreement proposal = comparison.proposal();
            if (proposal != null) {
                row(table, i + 1, comparison, code(comparison, Level.ALL, proposal));
            }
        }
        return table.build();
    }

    /** Cells by column; those not named are empty. */
    private void row(
            CsvTable.Builder table,
            int number,
            Comparison comparison,
            Map<String, @Nullable Object> cells) {
        cells.put("comparison", number);
        cells.put("first", comparison.first().coder());
        cells.put("second", words.second(comparison));
        cells.put("unit", comparison.first().unit());
        table.row(Arrays.stream(COLUMNS.split(", ", -1)).map(cells::get).toArray());
    }

    private Map<String, @Nullable Object> overall(LevelAgreement level) {
        Map<String, @Nullable Object> cells = new HashMap<>();
        cells.put("level", level.level());
        cells.put("code", ALL);
        cells.put("units", level.units());
        cells.put("agreement", (double) level.same() / level.units());
        put(cells, "alpha", level.alpha());
        cells.put("kappa", level.kappa());
        cells.put("verdict", words.verdict(level.alpha()));
        return cells;
    }

    private static Map<String, @Nullable Object> grouped(Groupings groupings) {
        Map<String, @Nullable Object> cells = new HashMap<>();
        cells.put("level", groupings.level());
        cells.put("code", ALL);
        cells.put("units", groupings.agreement().items());
        cells.put("ari", groupings.agreement().ari());
        cells.put("ami", groupings.agreement().ami());
        return cells;
    }

    private Map<String, @Nullable Object> code(
            Comparison comparison, Level level, CodeAgreement code) {
        Confusion counts = code.counts();
        Map<String, @Nullable Object> cells = new HashMap<>();
        cells.put("level", level);
        cells.put("code", code.code());
        cells.put(
                "name",
                code.code().equals(CodeAgreement.PROPOSAL)
                        ? null
                        : comparison.themes().name(code.code()));
        cells.put("units", counts.units());
        cells.put("first_count", counts.first());
        cells.put("second_count", counts.second());
        cells.put("both", counts.both());
        cells.put("only_first", counts.onlyFirst());
        cells.put("only_second", counts.onlySecond());
        cells.put("neither", counts.neither());
        cells.put("agreement", orNull(counts.agreement()));
        cells.put("prevalence", orNull(counts.prevalence()));
        put(cells, "precision", code.precision());
        put(cells, "recall", code.recall());
        put(cells, "f1", code.f1());
        cells.put("positive_agreement", code.f1().value());
        put(cells, "alpha", code.alpha());
        cells.put("verdict", words.verdict(code));
        comparison.corrections().stream()
                .filter(c -> c.code().equals(code.code()) && c.level() == level)
                .forEach(c -> corrected(cells, c));
        return cells;
    }

    private static void corrected(Map<String, @Nullable Object> cells, ShareCorrection correction) {
        cells.put("share", (double) correction.counted() / correction.of());
        Interval interval = correction.corrected().interval();
        cells.put("corrected_share", correction.corrected().value());
        cells.put("corrected_low", ResultTables.low(interval));
        cells.put("corrected_high", ResultTables.high(interval));
    }

    private static void put(
            Map<String, @Nullable Object> cells, String measure, Estimate estimate) {
        cells.put(measure, estimate.value());
        cells.put(measure + "_low", ResultTables.low(estimate.interval()));
        cells.put(measure + "_high", ResultTables.high(estimate.interval()));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isEmpty() ? null : (Double) value.getAsDouble();
    }

    /** One row for each unit that both coded: what every figure is made of. */
    CsvTable units() {
        CsvTable.Builder table =
                CsvTable.of(
                        "comparison, unit_id, contribution_id, statement_ids, source, location,"
                                + " question, text, first_themes, second_themes, only_first,"
                                + " only_second, first_proposal, second_proposal, differs");
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            for (Compared compared : comparison.units()) {
                table.row(
                        i + 1,
                        compared.unit().id(),
                        compared.unit().contribution(),
                        String.join(" ", compared.unit().statements()),
                        compared.unit().place().source(),
                        compared.unit().place().place().notation(),
                        compared.unit().question(),
                        compared.unit().text(),
                        names(comparison, compared.first()),
                        names(comparison, compared.second()),
                        names(comparison, compared.onlyFirst()),
                        names(comparison, compared.onlySecond()),
                        compared.firstProposal(),
                        compared.secondProposal(),
                        compared.differs());
            }
        }
        return table.build();
    }

    private static @Nullable String names(Comparison comparison, @Nullable List<String> themes) {
        return themes == null
                ? null
                : themes.stream().map(comparison.themes()::name).collect(Collectors.joining("; "));
    }
}
