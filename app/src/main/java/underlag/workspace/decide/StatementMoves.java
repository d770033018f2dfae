package underlag.workspace.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.analysis.JudgedStatement.ThemeScore;
import underlag.dialogue.Finding;
import underlag.proposal.Proposal;
import underlag.review.Change;
import underlag.review.GroupRef;
import underlag.theme.Theme;

/**
 * Decisions about which themes and proposals statements belong to. Statements that are given the
 * same new theme, or the same own proposal, leave for it together.
 */
final class StatementMoves {
    private final Analysis analysis;
    private final DecideWords words;
    private final ThemeNames names;
    private final UndoneBy undone;
    private final Map<String, JudgedStatement> statements = new HashMap<>();
    private final Map<String, Proposal> proposals = new HashMap<>();
    private final Map<String, Together> newThemes = new LinkedHashMap<>();
    private final Map<String, Together> ownProposals = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Statements that get the same name; the first row stands for all in a finding. */
    private record Together(String name, ChangedRow first, List<String> statements) {}

    StatementMoves(Analysis analysis, DecideWords words, UndoneBy undone) {
        this.analysis = analysis;
        this.words = words;
        this.names = new ThemeNames(analysis, words);
        this.undone = undone;
        analysis.statements().forEach(one -> statements.put(one.id(), one));
        analysis.proposals().forEach(one -> proposals.put(one.id(), one));
    }

    List<Finding> findings() {
        return findings;
    }

    /** All decisions, those of single statements first. */
    List<Change> together() {
        newThemes.values().forEach(this::newTheme);
        ownProposals.values().forEach(this::split);
        return changes;
    }

    /** The statement belongs to another theme, a new one or none. */
    void move(ChangedRow row, String said) {
        String id = row.key();
        String fresh = names.fresh(said).orElse(null);
        if (fresh != null) {
            gather(newThemes, fresh, row);
        } else if (RowChanges.NONE.contains(said)) {
            first(id).ifPresent(theme -> changes.add(new Change.RemoveTheme(id, ref(theme))));
        } else {
            theme(row, Field.THEME, said)
                    .ifPresent(theme -> changes.add(new Change.MoveStatement(id, ref(theme))));
        }
    }

    private Optional<Theme> theme(ChangedRow row, Field field, String said) {
        var theme = names.named(said);
        if (theme.isEmpty()) {
            refuse(row, field, "decide.no-theme", said, words.say("new-theme"));
        }
        return theme;
    }

    private Optional<Theme> first(String statement) {
        return themes(statement).stream().findFirst();
    }

    private List<Theme> themes(String statement) {
        JudgedStatement one = statements.get(statement);
        List<ThemeScore> scores = one == null ? List.of() : one.themes();
        return scores.stream().flatMap(score -> names.named(score.theme()).stream()).toList();
    }

    /** The themes beside the first: those added and those taken away. */
    void others(ChangedRow row, String said) {
        String id = row.key();
        if (said.equalsIgnoreCase(words.say("undo"))) {
            String added = undone.decision(Change.AddTheme.class, id);
            String last = added == null ? undone.decision(Change.RemoveTheme.class, id) : added;
            undo(row, Field.OTHER_THEMES, last);
            return;
        }
        Set<Theme> wanted = new LinkedHashSet<>();
        if (!RowChanges.NONE.contains(said)) {
            for (String part : ThemeNames.parts(said)) {
                var theme = theme(row, Field.OTHER_THEMES, part);
                if (theme.isEmpty()) {
                    return;
                }
                wanted.add(theme.get());
            }
        }
        List<Theme> now = themes(id).stream().skip(1).toList();
        wanted.stream()
                .filter(theme -> !now.contains(theme))
                .forEach(theme -> changes.add(new Change.AddTheme(id, ref(theme))));
        now.stream()
                .filter(theme -> !wanted.contains(theme))
                .forEach(theme -> changes.add(new Change.RemoveTheme(id, ref(theme))));
    }

    /** The statement asks something else than the proposal that it is counted under. */
    void ownProposal(ChangedRow row, String said) {
        Proposal from = proposal(row.key());
        if (said.equalsIgnoreCase(words.say("undo"))) {
            String split = from != null && undone.inForce(from.id()) ? from.id() : null;
            undo(row, Field.OWN_PROPOSAL, split);
        } else if (from == null || from.statements().size() < 2) {
            refuse(row, Field.OWN_PROPOSAL, "decide.nothing-to-split");
        } else {
            gather(ownProposals, from.id() + " " + said, row, said);
        }
    }

    private void undo(ChangedRow row, Field field, @Nullable String decision) {
        if (decision == null) {
            refuse(row, field, "decide.nothing-to-undo");
        } else {
            changes.add(new Change.Undo(decision));
        }
    }

    private @Nullable Proposal proposal(String statement) {
        JudgedStatement one = statements.get(statement);
        String id = one == null ? null : one.proposalId();
        return id == null ? null : proposals.get(id);
    }

    private void gather(Map<String, Together> all, String name, ChangedRow row) {
        gather(all, name, row, name);
    }

    private void gather(Map<String, Together> all, String by, ChangedRow row, String name) {
        String key = by.toLowerCase(Locale.ROOT);
        all.computeIfAbsent(key, k -> new Together(name, row, new ArrayList<>()))
                .statements()
                .add(row.key());
    }

    /** A new theme beside that of the first statement that has one; all leave the ones they had. */
    private void newTheme(Together together) {
        String name = together.name();
        List<String> ids = together.statements();
        Theme from = ids.stream().flatMap(id -> first(id).stream()).findFirst().orElse(null);
        if (name.isEmpty() || name.length() > RowChanges.LONGEST_NAME) {
            String longest = String.valueOf(RowChanges.LONGEST_NAME);
            refuse(together.first(), Field.THEME, "decide.new-name", longest);
        } else if (from == null) {
            refuse(together.first(), Field.THEME, "decide.new-beside-none", name);
        } else {
            changes.add(new Change.SplitTheme(ref(from), name, ids));
            for (String id : ids) {
                first(id)
                        .filter(theme -> !theme.id().equals(from.id()))
                        .ifPresent(t -> changes.add(new Change.RemoveTheme(id, ref(t))));
            }
        }
    }

    private void split(Together together) {
        Proposal from = proposal(together.first().key());
        if (from == null || from.statements().size() == together.statements().size()) {
            refuse(together.first(), Field.OWN_PROPOSAL, "decide.nothing-to-split");
        } else {
            changes.add(
                    new Change.SplitProposal(
                            GroupRef.of(from), together.name(), together.statements()));
        }
    }

    private GroupRef ref(Theme theme) {
        return GroupRef.of(theme.id(), SheetRows.statements(theme, analysis.themes()));
    }

    private void refuse(ChangedRow row, Field field, String code, String... arguments) {
        findings.add(Finding.error(code, row.place(field), arguments));
    }
}
