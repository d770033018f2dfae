package underlag.workspace.decide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.Messages;
import underlag.goal.Goal;
import underlag.proposal.Proposal;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.review.GroupRef;
import underlag.theme.Theme;

/** A row for every decision in force, the latest first: what any other sheet decided is undone. */
final class DecisionRows {
    /** Characters of a statement that tell which one it is. */
    private static final int TOLD = 200;

    private final Analysis analysis;
    private final DecideWords words;
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> goals = new HashMap<>();

    DecisionRows(Analysis analysis, DecideWords words) {
        this.analysis = analysis;
        this.words = words;
        for (JudgedStatement one : analysis.statements()) {
            String text = one.statement().text().strip();
            boolean whole = text.length() <= TOLD;
            statements.put(one.id(), whole ? text : text.substring(0, TOLD).strip() + " …");
        }
        for (Goal goal : analysis.goals()) {
            goals.put(goal.plan().id(), goal.plan().text());
        }
    }

    /** All but what was erased at somebody's request: that is not taken back in a cell. */
    List<SheetRow> rows() {
        return analysis.reviewed().decisions().inForce().reversed().stream()
                .filter(decision -> !(decision.change() instanceof Change.EraseRecord))
                .map(this::row)
                .toList();
    }

    private SheetRow row(Decision one) {
        String kind = Messages.text(words.language(), "review.kind." + one.kind());
        String by = one.who() + ", " + one.when().toLocalDate();
        List<String> told = List.of(kind, about(one.change()), said(one.change()), by);
        return new SheetRow(one.id(), one.id(), told, Map.of());
    }

    private String about(Change change) {
        return switch (change) {
            case Change.OfTheme one -> theme(one.theme());
            case Change.OfProposal one -> proposal(one.proposal());
            case Change.OfStatement one -> statements.getOrDefault(one.statement(), "–");
            case Change.JudgeGoal one -> goals.getOrDefault(one.goal(), one.goal());
            case Change.ServePurpose one -> goals.getOrDefault(one.goal(), one.goal());
            case Change.AnswerQuestion one ->
                    Messages.text(words.language(), "process.question." + one.question());
            case Change.Conclude one -> String.valueOf(one.number());
            case Change.EraseRecord one -> "–";
            case Change.Undo one -> one.decision();
        };
    }

    private String said(Change change) {
        return switch (change) {
            case Change.RenameTheme one -> one.name();
            case Change.DescribeTheme one -> one.description();
            case Change.MergeTheme one -> theme(one.into());
            case Change.SplitTheme one -> one.name() + " (" + one.statements().size() + ")";
            case Change.SetParent one -> one.parent() == null ? "–" : theme(one.parent());
            case Change.MoveStatement one -> theme(one.theme());
            case Change.AddTheme one -> theme(one.theme());
            case Change.RemoveTheme one -> theme(one.theme());
            case Change.SetKind one -> words.choice(Field.KIND, one.kind().name());
            case Change.SetProposal one -> yesNo(Field.IS_PROPOSAL, one.proposal());
            case Change.ApproveQuote one -> yesNo(Field.QUOTE, one.approved());
            case Change.Withhold one -> one.reason();
            case Change.MergeProposal one -> proposal(one.into());
            case Change.SplitProposal one -> one.title() + " (" + one.statements().size() + ")";
            case Change.RewordProposal one -> one.title();
            case Change.SetStance one -> words.choice(Field.STANCE, one.stance().name());
            case Change.GiveReason one -> one.reason();
            case Change.RecordRuling one -> one.body();
            case Change.JudgeGoal one ->
                    words.choice(Field.ATTAINMENT, one.attainment().name()) + ". " + one.words();
            case Change.ServePurpose one -> one.words();
            case Change.AnswerQuestion one -> one.words();
            case Change.Conclude one -> one.words();
            case Change.DeleteTheme one -> "–";
            case Change.EraseRecord one -> "–";
            case Change.Undo one -> "–";
        };
    }

    private String yesNo(Field field, boolean yes) {
        return words.choice(field, yes ? "YES" : "NO");
    }

    /** The theme that now holds most of the statements; its id may mean another one. */
    private String theme(GroupRef ref) {
        String name = "–";
        int most = 0;
        for (Theme theme : analysis.themes()) {
            int shared = shared(ref, SheetRows.statements(theme, analysis.themes()));
            if (shared > most || most == 0 && theme.id().equals(ref.id())) {
                name = theme.name();
                most = shared;
            }
        }
        return name;
    }

    private String proposal(GroupRef ref) {
        String title = "–";
        int most = 0;
        for (Proposal proposal : analysis.proposals()) {
            int shared = shared(ref, proposal.statements());
            if (shared > most) {
                title = proposal.title();
                most = shared;
            }
        }
        return title;
    }

    private static int shared(GroupRef ref, List<String> statements) {
        Set<String> both = new HashSet<>(ref.statements());
        both.retainAll(new HashSet<>(statements));
        return both.size();
    }
}
