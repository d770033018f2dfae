package underlag.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeAgreement;
import underlag.agreement.Compared;
import underlag.agreement.Comparison;
import underlag.agreement.Estimate;
import underlag.agreement.LevelAgreement;
import underlag.dialogue.ReaderLanguage;
import underlag.report.compose.AgreementWords;

/** A comparison in short, for the keyboard. */
public final class CompareSummary {
    private static final int WIDEST = 34;

    private final AgreementWords words;
    private final List<String> lines = new ArrayList<>();

    private CompareSummary(ReaderLanguage language) {
        this.words = new AgreementWords(language);
    }

    /** The lines. */
    public static List<String> lines(CompareRun.Outcome outcome, ReaderLanguage language) {
        CompareSummary summary = new CompareSummary(language);
        outcome.comparisons().forEach(summary::add);
        summary.lines.add(
                summary.words.say("summary.report", outcome.output().resolve("agreement.html")));
        summary.lines.add(
                summary.words.say("summary.workbook", outcome.output().resolve("agreement.xlsx")));
        return summary.lines;
    }

    private void add(Comparison comparison) {
        lines.add(words.say("versus", comparison.first().coder(), words.second(comparison)));
        lines.add(
                words.say(
                        "extent",
                        words.units(comparison.first().unit(), comparison.units().size()),
                        comparison.contributions()));
        for (LevelAgreement level : comparison.levels()) {
            lines.add(
                    words.say(
                            "same",
                            words.percent((double) level.same() / level.units()),
                            level.same(),
                            words.units(comparison.first().unit(), level.units()),
                            words.verdict(level.alpha())));
            table(comparison, level.themes());
        }
        CodeAgreement proposal = comparison.proposal();
        if (proposal != null) {
            table(comparison, List.of(proposal));
        }
        if (comparison.levels().isEmpty() && !comparison.groupings().isEmpty()) {
            lines.add(words.say("summary.cross"));
        }
        lines.add(words.say("summary.differ", differing(comparison)));
        lines.add("");
    }

    /** In themes and in proposals, each as far as it was compared. */
    private String differing(Comparison comparison) {
        List<String> told = new ArrayList<>();
        if (!comparison.levels().isEmpty()) {
            told.add(differing("summary.differ-themes", comparison, Compared::themesDiffer));
        }
        if (comparison.proposal() != null) {
            told.add(differing("summary.differ-proposals", comparison, Compared::proposalDiffers));
        }
        return String.join(" ", told);
    }

    private String differing(String key, Comparison comparison, Predicate<Compared> differs) {
        int number = (int) comparison.units().stream().filter(differs).count();
        return words.say(key, words.units(comparison.first().unit(), number));
    }

    private void table(Comparison comparison, List<CodeAgreement> codes) {
        List<CodeAgreement> enough = codes.stream().filter(c -> !c.few()).toList();
        if (!enough.isEmpty()) {
            rows(comparison, enough);
        }
        String few =
                codes.stream()
                        .filter(CodeAgreement::few)
                        .map(
                                code ->
                                        words.say(
                                                "summary.few-one",
                                                name(code, comparison),
                                                code.counts().first(),
                                                code.counts().second()))
                        .collect(Collectors.joining(", "));
        if (!few.isEmpty()) {
            lines.add("  " + words.say("summary.few", CodeAgreement.FEWEST, few));
        }
    }

    private String name(CodeAgreement code, Comparison comparison) {
        return code.code().equals(CodeAgreement.PROPOSAL)
                ? words.say("proposal")
                : comparison.themes().name(code.code());
    }

    private void rows(Comparison comparison, List<CodeAgreement> codes) {
        boolean machine = comparison.second().machine();
        lines.add(
                row(
                        words.say("code"),
                        words.say("summary.first"),
                        words.say("summary.second"),
                        words.say("both"),
                        machine ? words.say("precision") : "",
                        machine ? words.say("recall") : "",
                        words.say("together"),
                        words.say("verdict")));
        for (CodeAgreement code : codes) {
            lines.add(
                    row(
                            name(code, comparison),
                            String.valueOf(code.counts().first()),
                            String.valueOf(code.counts().second()),
                            String.valueOf(code.counts().both()),
                            machine ? share(code.precision()) : "",
                            machine ? share(code.recall()) : "",
                            share(code.f1()),
                            words.verdict(code)));
        }
    }

    private String share(Estimate estimate) {
        Double value = estimate.value();
        return value == null ? "–" : words.percent(value);
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder("  ").append(fitted(name, WIDEST, false));
        for (int i = 0; i < cells.length; i++) {
            boolean last = i == cells.length - 1;
            if (!cells[i].isEmpty()) {
                row.append("  ").append(last ? cells[i] : fitted(cells[i], 11, true));
            }
        }
        return row.toString();
    }

    private static String fitted(@Nullable String text, int width, boolean right) {
        String cut = text == null ? "" : text;
        if (cut.codePointCount(0, cut.length()) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(0, width - 1)) + "…";
        }
        String space = " ".repeat(Math.max(0, width - cut.codePointCount(0, cut.length())));
        return right ? space + cut : cut + space;
    }
}
