package underlag.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.Counts;
import underlag.analysis.JudgedStatement;
import underlag.analysis.JudgedStatement.ThemeScore;
import underlag.analysis.KindCount;
import underlag.analysis.MandateMarks;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;
import underlag.proposal.KindEvidence;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalEvidence;
import underlag.theme.Theme;

/** statements.csv, themes.csv, proposals.csv and kinds.csv. */
final class StatementTables {
    private static final String STATEMENTS =
            "statement_id, contribution_id, record, source, location, respondent, unit, group_size,"
                    + " activity, question, date, text, language, kind, proposal, proposal_id,"
                    + " theme_id, theme, theme_score, other_theme_ids, mandate, duplicate_of, family,"
                    + " state, decided_by, kind_words, proposal_score";
    private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, null);
    private final Analysis analysis;
    private final Map<String, String> themeNames;
    private final Map<String, List<String>> outside;

    StatementTables(Analysis analysis) {
        this.analysis = analysis;
        this.outside = analysis.mandate().byStatement();
        this.themeNames =
                analysis.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
    }

    CsvTable statements() {
        CsvTable.Builder table = CsvTable.of(STATEMENTS);
        for (JudgedStatement statement : analysis.statements()) {
            Contribution from = statement.statement().contribution();
            KindEvidence kind = statement.kind();
            ProposalEvidence proposal = statement.proposal();
            Span words = kind == null ? null : kind.words();
            ThemeScore best = statement.themes().isEmpty() ? null : statement.themes().getFirst();
            table.row(
                    statement.id(),
                    from.id(),
                    from.record(),
                    from.origin().source(),
                    from.origin().place().notation(),
                    from.respondent(),
                    from.unit(),
                    from.groupSize(),
                    from.activity(),
                    from.question(),
                    from.date(),
                    statement.statement().verbatim(),
                    statement.language(),
                    kind == null ? null : kind.kind(),
                    proposal != null,
                    statement.proposalId(),
                    best == null ? null : best.theme(),
                    best == null ? null : themeNames.get(best.theme()),
                    best == null ? null : best.score(),
                    otherThemes(statement),
                    mandate(statement),
                    statement.duplicateOf(),
                    statement.family(),
                    statement.state(),
                    String.join(" ", statement.decidedBy()),
                    words == null ? null : words.of(statement.statement().verbatim()),
                    proposal == null ? null : proposal.confidence());
        }
        return table.build();
    }

    private String mandate(JudgedStatement statement) {
        return outside.getOrDefault(statement.id(), List.of()).stream()
                .map(item -> MandateMarks.OUTSIDE + item)
                .collect(Collectors.joining(" "));
    }

    private static String otherThemes(JudgedStatement statement) {
        return statement.themes().stream()
                .skip(1)
                .map(ThemeScore::theme)
                .collect(Collectors.joining(" "));
    }

    CsvTable themes() {
        CsvTable.Builder table =
                CsvTable.of(
                        "theme_id, theme, origin, parent_id, terms, statements, unique_texts,"
                                + " respondents, groups, proposals, share, stability, reason, description");
        for (Theme theme : analysis.themes()) {
            Counts counts = analysis.counts().getOrDefault(theme.id(), NOTHING);
            table.row(
                    theme.id(),
                    theme.name(),
                    theme.origin(),
                    theme.parent(),
                    String.join(" ", theme.terms().stream().map(t -> t.replace(' ', '_')).toList()),
                    counts.statements(),
                    counts.uniqueTexts(),
                    counts.respondents(),
                    counts.groups(),
                    counts.proposals(),
                    counts.share(),
                    theme.stability(),
                    Wording.theme(theme, analysis.dialogue().reportLanguage()),
                    analysis.reviewed().descriptions().get(theme.id()));
        }
        return table.build();
    }

    CsvTable proposals() {
        CsvTable.Builder table =
                CsvTable.of(
                        "proposal_id, proposal, action, object, place, theme_id, statements,"
                                + " unique_texts, respondents, groups, concreteness, example_statement_id");
        Map<String, List<JudgedStatement>> byProposal = new HashMap<>();
        for (JudgedStatement statement : analysis.statements()) {
            if (statement.proposalId() != null) {
                byProposal
                        .computeIfAbsent(statement.proposalId(), id -> new ArrayList<>())
                        .add(statement);
            }
        }
        for (Proposal proposal : analysis.proposals()) {
            Counts counts = analysis.counts().getOrDefault(proposal.id(), NOTHING);
            table.row(
                    proposal.id(),
                    proposal.title(),
                    proposal.action(),
                    proposal.object(),
                    proposal.place(),
                    commonTheme(byProposal.getOrDefault(proposal.id(), List.of())),
                    counts.statements(),
                    counts.uniqueTexts(),
                    counts.respondents(),
                    counts.groups(),
                    proposal.concreteness().level().name().toLowerCase(Locale.ROOT),
                    proposal.example());
        }
        return table.build();
    }

    CsvTable kinds() {
        CsvTable.Builder table =
                CsvTable.of(
                        "kind, theme_id, statements, unique_texts, respondents, example_statement_ids");
        for (KindCount count : analysis.kinds()) {
            table.row(
                    count.kind(),
                    count.theme(),
                    count.counts().statements(),
                    count.counts().uniqueTexts(),
                    count.counts().respondents(),
                    String.join(" ", count.examples()));
        }
        return table.build();
    }

    /** The theme most of the proposal's statements have, or null. */
    private static @Nullable String commonTheme(List<JudgedStatement> statements) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JudgedStatement statement : statements) {
            if (!statement.themes().isEmpty()) {
                counts.merge(statement.themes().getFirst().theme(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
