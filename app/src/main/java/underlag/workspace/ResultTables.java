package underlag.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.LedgerLine;
import underlag.analysis.QuestionResult;
import underlag.answer.Distribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Target;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.statistics.Interval;
import underlag.theme.Theme;

/** answers.csv, goals.csv, participation.csv, ledger.csv and findings.csv. */
final class ResultTables {
    private final Analysis analysis;
    private final ReaderLanguage language;

    ResultTables(Analysis analysis) {
        this.analysis = analysis;
        this.language = analysis.dialogue().reportLanguage();
    }

    CsvTable answers() {
        CsvTable.Builder table =
                CsvTable.of(
                        "question_id, question, kind, option, count, of, share, low, high,"
                                + " not_answered, dont_know, mean, median");
        analysis.distributions().forEach(distribution -> closed(table, distribution));
        analysis.questions().forEach(result -> open(table, result));
        return table.build();
    }

    private static void closed(CsvTable.Builder table, Distribution distribution) {
        for (Distribution.Row row : distribution.rows()) {
            table.row(
                    distribution.question().id(),
                    distribution.question().text(),
                    "closed",
                    row.option(),
                    row.count(),
                    distribution.of(),
                    row.share(),
                    low(row.interval()),
                    high(row.interval()),
                    distribution.notAnswered(),
                    distribution.dontKnow(),
                    distribution.mean(),
                    distribution.median());
        }
    }

    private void open(CsvTable.Builder table, QuestionResult result) {
        Map<String, String> names =
                analysis.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
        for (QuestionResult.ThemeCount theme : result.themes()) {
            table.row(
                    result.question().id(),
                    result.question().text(),
                    "open",
                    names.get(theme.theme()),
                    theme.counts().statements(),
                    result.answered(),
                    null,
                    null,
                    null,
                    result.notAnswered(),
                    null,
                    null,
                    null);
        }
    }

    CsvTable goals() {
        CsvTable.Builder table =
                CsvTable.of(
                        "goal_id, type, goal, indicator_id, indicator, measure, collection,"
                                + " selection, measuring_point, baseline, target, outcome, numerator, denominator, missing, dont_know,"
                                + " low, high, interval_method, status, certainty, reason, purpose_served, evidence, serves, purposes, interim");
        for (Goal goal : analysis.goals()) {
            for (Measurement measured : goal.measurements()) {
                goalRow(table, goal, measured);
            }
        }
        return table.build();
    }

    private void goalRow(CsvTable.Builder table, Goal goal, Measurement measured) {
        Measure measure = measured.indicator().measure();
        Interval interval = measured.interval();
        table.row(
                goal.plan().id(),
                goal.plan().type(),
                goal.plan().text(),
                measured.indicator().id(),
                measured.indicator().text(),
                measure == null ? null : measure.word(),
                measured.indicator().collection(),
                measured.indicator().selection(),
                measured.indicator().measuringPoint(),
                measured.indicator().baseline(),
                target(measured.indicator().target()),
                measured.judgement() != null ? measured.judgement() : measured.outcome(),
                measured.numerator(),
                measured.denominator(),
                measured.missing(),
                measured.dontKnow(),
                low(interval),
                high(interval),
                interval == null ? null : interval.method(),
                measured.status(),
                measured.certainty(),
                Wording.notes(measured.reason(), language),
                goal.plan().purposeServed(),
                String.join(" ", measured.evidence()),
                String.join(" ", goal.plan().serves()),
                String.join("; ", goal.plan().purposes()),
                interim(measured.indicator()));
    }

    private static String interim(PlannedIndicator indicator) {
        return String.join(
                "; ",
                indicator.interim().stream()
                        .map(one -> one.point() + ": " + Numbers.plain(one.value()))
                        .toList());
    }

    private static @Nullable String target(@Nullable Target target) {
        if (target == null) {
            return null;
        }
        String value = Numbers.plain(target.value());
        Double upper = target.upper();
        return switch (target.direction()) {
            case AT_LEAST -> ">=" + value;
            case AT_MOST -> "<=" + value;
            case MORE_THAN -> ">" + value;
            case LESS_THAN -> "<" + value;
            case BETWEEN -> value + ".." + (upper == null ? "" : Numbers.plain(upper));
            case YES -> "yes";
        };
    }

    CsvTable participation() {
        return ParticipationTable.of(analysis.participation(), analysis.dialogue());
    }

    CsvTable ledger() {
        CsvTable.Builder table = CsvTable.of("level, source, state, reason, items");
        for (LedgerLine line : analysis.ledger()) {
            table.row(line.level(), line.source(), line.state(), line.reason(), line.items());
        }
        return table.build();
    }

    CsvTable findings() {
        return findings(analysis.findings(), language);
    }

    static CsvTable findings(List<Finding> findings, ReaderLanguage language) {
        CsvTable.Builder table =
                CsvTable.of("severity, code, source, location, problem, remedy, times");
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(
                        finding ->
                                table.row(
                                        finding.severity(),
                                        finding.code(),
                                        finding.where().source(),
                                        finding.where().place().notation(),
                                        finding.problem(language),
                                        finding.remedy(language),
                                        finding.times()));
        return table.build();
    }

    static @Nullable Double low(@Nullable Interval interval) {
        return interval == null ? null : interval.low();
    }

    static @Nullable Double high(@Nullable Interval interval) {
        return interval == null ? null : interval.high();
    }
}
