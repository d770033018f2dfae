package underlag.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import underlag.analysis.Analysis;
import underlag.analysis.Counts;
import underlag.analysis.LedgerLine;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.StatementState;
import underlag.dialogue.Unit;
import underlag.duplicate.Families.Family;
import underlag.goal.Measurement.Status;
import underlag.theme.Theme;

/** What an analysis found, in about ten lines for the analyst at the keyboard. */
public final class RunSummary {
    private static final int NAMED = 5;
    private static final int CAMPAIGNS_NAMED = 3;

    private RunSummary() {}

    /** The lines, in the reader's language. */
    public static List<String> lines(AnalyseRun.Outcome outcome, ReaderLanguage language) {
        Analysis analysis = outcome.analysis();
        List<String> lines = new ArrayList<>();
        lines.add(analysis.dialogue().title());
        lines.add(cameIn(analysis, language));
        lines.add(statements(analysis, language));
        lines.add(themes(analysis, language));
        lines.add(proposals(analysis, language));
        copies(analysis, language, lines);
        goals(analysis, language, lines);
        lines.add(ledger(analysis, language));
        lines.add(findings(analysis, language));
        lines.add(Messages.text(language, "workspace.summary-report", outcome.report().toString()));
        return lines;
    }

    private static String cameIn(Analysis analysis, ReaderLanguage language) {
        return Messages.text(
                language,
                "workspace.summary-came-in",
                analysis.material().sources().size(),
                analysis.material().contributions().size(),
                from(analysis, language),
                analysis.material().answers().stream().filter(a -> !a.values().isEmpty()).count());
    }

    /** "Minst" only where the same persons may have taken part in several activities. */
    private static String from(Analysis analysis, ReaderLanguage language) {
        int persons = analysis.participation().atLeast();
        long groups =
                analysis.material().respondents().stream()
                        .filter(r -> r.unit() == Unit.GROUP)
                        .count();
        String some = groups == 0 ? "persons" : persons == 0 ? "groups" : "both";
        String who = groups + persons == 0 ? "unknown" : some;
        int atLeast = persons == analysis.participation().atMost() ? 0 : 1;
        return Messages.text(language, "workspace.summary-from-" + who, persons, atLeast, groups);
    }

    private static String statements(Analysis analysis, ReaderLanguage language) {
        Map<StatementState, Long> states =
                analysis.statements().stream()
                        .collect(Collectors.groupingBy(s -> s.state(), Collectors.counting()));
        return Messages.text(
                language,
                "workspace.summary-statements",
                analysis.statements().size(),
                states.getOrDefault(StatementState.THEMED, 0L),
                states.getOrDefault(StatementState.PROPOSAL_WITHOUT_THEME, 0L),
                states.getOrDefault(StatementState.REST, 0L),
                states.getOrDefault(StatementState.UNDECIDED, 0L),
                states.getOrDefault(StatementState.NO_CONTENT, 0L),
                states.getOrDefault(StatementState.WITHHELD, 0L));
    }

    private static String themes(Analysis analysis, ReaderLanguage language) {
        List<Theme> top = analysis.themes().stream().filter(t -> t.parent() == null).toList();
        String largest =
                top.stream()
                        .sorted(Comparator.comparingInt((Theme t) -> -statements(analysis, t)))
                        .limit(NAMED)
                        .map(Theme::name)
                        .collect(Collectors.joining(", "));
        return Messages.text(
                language,
                "workspace.summary-themes",
                top.size(),
                largest,
                analysis.themes().size() - top.size());
    }

    private static int statements(Analysis analysis, Theme theme) {
        Counts counts = analysis.counts().get(theme.id());
        return counts == null ? 0 : counts.statements();
    }

    private static String proposals(Analysis analysis, ReaderLanguage language) {
        String largest =
                analysis.proposals().stream()
                        .limit(3)
                        .map(p -> "”" + p.title() + "”")
                        .collect(Collectors.joining(", "));
        return Messages.text(
                language, "workspace.summary-proposals", analysis.proposals().size(), largest);
    }

    private static void copies(Analysis analysis, ReaderLanguage language, List<String> lines) {
        List<Family> campaigns =
                analysis.families().families().stream().filter(Family::campaign).toList();
        campaigns.stream()
                .limit(CAMPAIGNS_NAMED)
                .forEach(
                        family ->
                                lines.add(
                                        Messages.text(
                                                language,
                                                "workspace.summary-campaign",
                                                family.contributions().size())));
        if (campaigns.size() > CAMPAIGNS_NAMED) {
            lines.add(
                    Messages.text(
                            language,
                            "workspace.summary-more-campaigns",
                            campaigns.size() - CAMPAIGNS_NAMED));
        }
    }

    private static void goals(Analysis analysis, ReaderLanguage language, List<String> lines) {
        if (analysis.goals().isEmpty()) {
            return;
        }
        Object[] counts =
                Arrays.stream(Status.values())
                        .map(
                                status ->
                                        analysis.goals().stream()
                                                .filter(g -> g.status() == status)
                                                .count())
                        .toArray();
        lines.add(Messages.text(language, "workspace.summary-goals", counts));
    }

    private static String ledger(Analysis analysis, ReaderLanguage language) {
        long cells =
                analysis.ledger().stream()
                        .filter(line -> line.level().equals("cells"))
                        .mapToLong(LedgerLine::items)
                        .sum();
        long skipped =
                analysis.ledger().stream()
                        .filter(line -> line.state().equals("skipped"))
                        .mapToLong(LedgerLine::items)
                        .sum();
        return Messages.text(language, "workspace.summary-ledger", cells, skipped);
    }

    private static String findings(Analysis analysis, ReaderLanguage language) {
        long serious =
                analysis.findings().stream()
                        .filter(f -> f.severity() != Finding.Severity.NOTE)
                        .count();
        if (analysis.findings().isEmpty()) {
            return Messages.text(language, "workspace.summary-no-findings");
        }
        return Messages.text(
                language, "workspace.summary-findings", analysis.findings().size(), serious);
    }
}
