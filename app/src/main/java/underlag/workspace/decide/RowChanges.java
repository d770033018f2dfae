package underlag.workspace.decide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.dialogue.Finding;
import underlag.dialogue.FollowUp;
import underlag.goal.Goal;
import underlag.proposal.Proposal;
import underlag.proposal.StatementKind;
import underlag.review.Change;
import underlag.review.GroupRef;
import underlag.review.Stance;
import underlag.theme.Theme;

/** Turns what was changed in a row into decisions; what cannot be one is a finding. */
final class RowChanges {
    static final int LONGEST_NAME = 200;

    /** What stands in a cell that is to hold no theme. */
    static final Set<String> NONE = Set.of("-", "–", "—");

    private final Analysis analysis;
    private final DecideWords words;
    private final Map<String, Theme> themes = new HashMap<>();
    private final Map<String, Proposal> proposals = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<Change> changes;
    private final CellChanges cells;
    private final StatementMoves moves;

    RowChanges(Analysis analysis, DecideWords words) {
        this.analysis = analysis;
        this.words = words;
        UndoneBy undone = new UndoneBy(analysis.reviewed().decisions());
        this.cells = new CellChanges(words, undone);
        this.changes = cells.changes();
        this.moves = new StatementMoves(analysis, words, undone);
        analysis.themes().forEach(theme -> themes.put(key(theme), theme));
        analysis.proposals().forEach(one -> proposals.put(SheetRows.key(one), one));
        analysis.statements().forEach(one -> known.add(one.id()));
        for (Goal goal : analysis.goals()) {
            known.add(goal.plan().id());
            goal.plan().indicators().forEach(indicator -> known.add(indicator.id()));
        }
    }

    List<Change> changes() {
        return changes;
    }

    List<Finding> findings() {
        return cells.findings();
    }

    /** What several rows decide together; to be asked for when all rows are added. */
    void addTogether() {
        changes.addAll(moves.together());
        cells.findings().addAll(moves.findings());
    }

    void add(ChangedRow row) {
        switch (row.sheet()) {
            case THEMES -> theme(row, themes.get(row.key()));
            case PROPOSALS -> proposal(row, proposals.get(row.key()));
            case QUOTES -> quote(row);
            case STATEMENTS -> statement(row);
            case GOALS -> goal(row);
            case QUESTIONS, CONCLUSIONS -> numbered(row);
            case DECISIONS -> cells.takeBack(row);
        }
    }

    private void theme(ChangedRow row, @Nullable Theme theme) {
        if (theme == null) {
            cells.gone(row);
            return;
        }
        GroupRef ref = ref(theme);
        cells.text(row, Field.NAME, Change.RenameTheme.class, ref, name -> rename(row, ref, name));
        cells.text(
                row,
                Field.DESCRIPTION,
                Change.DescribeTheme.class,
                ref,
                said -> changes.add(new Change.DescribeTheme(ref, said)));
        cells.text(
                row,
                Field.MERGE,
                Change.MergeTheme.class,
                ref,
                other -> {
                    Theme into = another(theme, other);
                    if (into == null) {
                        cells.refuse(row, Field.MERGE, "decide.no-such-theme", other);
                    } else {
                        changes.add(new Change.MergeTheme(ref, ref(into)));
                    }
                });
        cells.text(
                row, Field.PARENT, Change.SetParent.class, ref, above -> parent(row, theme, above));
        cells.choice(
                row,
                Field.DELETE,
                Change.DeleteTheme.class,
                ref,
                yes -> changes.add(new Change.DeleteTheme(ref)));
    }

    private void parent(ChangedRow row, Theme theme, String above) {
        if (NONE.contains(above)) {
            changes.add(new Change.SetParent(ref(theme), null));
            return;
        }
        Theme parent = another(theme, above);
        if (parent == null) {
            cells.refuse(row, Field.PARENT, "decide.no-such-theme", above);
        } else {
            changes.add(new Change.SetParent(ref(theme), ref(parent)));
        }
    }

    private @Nullable Theme another(Theme theme, String said) {
        return analysis.themes().stream()
                .filter(t -> !t.id().equals(theme.id()) && names(said, t.id(), t.name()))
                .findFirst()
                .orElse(null);
    }

    private void rename(ChangedRow row, GroupRef ref, String name) {
        boolean taken =
                analysis.themes().stream()
                        .anyMatch(t -> !t.id().equals(ref.id()) && t.name().equalsIgnoreCase(name));
        if (taken) {
            cells.refuse(row, Field.NAME, "decide.name-taken", name);
        } else if (name.length() > LONGEST_NAME) {
            cells.refuse(row, Field.NAME, "decide.name-long", String.valueOf(LONGEST_NAME));
        } else {
            changes.add(new Change.RenameTheme(ref, name));
        }
    }

    private String key(Theme theme) {
        return SheetRows.key(theme, analysis.themes());
    }

    private GroupRef ref(Theme theme) {
        return GroupRef.of(theme.id(), SheetRows.statements(theme, analysis.themes()));
    }

    private static boolean names(String said, String id, String name) {
        return said.equalsIgnoreCase(id) || said.equalsIgnoreCase(name);
    }

    private void proposal(ChangedRow row, @Nullable Proposal proposal) {
        if (proposal == null) {
            cells.gone(row);
            return;
        }
        GroupRef ref = GroupRef.of(proposal);
        cells.text(
                row,
                Field.TITLE,
                Change.RewordProposal.class,
                ref,
                title -> changes.add(new Change.RewordProposal(ref, title)));
        cells.choice(
                row,
                Field.STANCE,
                Change.SetStance.class,
                ref,
                one -> changes.add(new Change.SetStance(ref, Stance.valueOf(one))));
        cells.text(
                row,
                Field.REASON,
                Change.GiveReason.class,
                ref,
                reason -> changes.add(new Change.GiveReason(ref, reason)));
        ruling(row, ref);
        cells.text(
                row,
                Field.MERGE,
                Change.MergeProposal.class,
                ref,
                other -> mergeProposal(row, proposal, other));
    }

    private void mergeProposal(ChangedRow row, Proposal proposal, String other) {
        Proposal into =
                analysis.proposals().stream()
                        .filter(
                                p ->
                                        !p.id().equals(proposal.id())
                                                && names(other, p.id(), p.title()))
                        .findFirst()
                        .orElse(null);
        if (into == null) {
            cells.refuse(row, Field.MERGE, "decide.no-such-proposal", other);
        } else {
            changes.add(new Change.MergeProposal(GroupRef.of(proposal), GroupRef.of(into)));
        }
    }

    /** Body, meeting and date are one decision. */
    private void ruling(ChangedRow row, GroupRef ref) {
        List<Field> parts = List.of(Field.BODY, Field.MEETING, Field.DATE);
        Field first =
                parts.stream().filter(f -> row.changed(f).isPresent()).findFirst().orElse(null);
        if (first == null) {
            return;
        }
        if (parts.stream().anyMatch(f -> row.cell(f).equalsIgnoreCase(words.say("undo")))) {
            cells.undo(row, first, Change.RecordRuling.class, ref);
            return;
        }
        String date = row.cell(Field.DATE);
        LocalDate day = null;
        try {
            day = date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            cells.refuse(row, Field.DATE, "decide.no-date", date);
            return;
        }
        if (row.cell(Field.BODY).isEmpty()) {
            cells.refuse(row, Field.BODY, "decide.no-body");
            return;
        }
        String meeting = row.cell(Field.MEETING).isEmpty() ? null : row.cell(Field.MEETING);
        changes.add(new Change.RecordRuling(ref, row.cell(Field.BODY), meeting, day));
    }

    private void statement(ChangedRow row) {
        String id = row.key();
        if (!known.contains(id)) {
            cells.gone(row);
            return;
        }
        cells.text(row, Field.THEME, Change.MoveStatement.class, id, said -> moves.move(row, said));
        row.changed(Field.OTHER_THEMES).ifPresent(said -> moves.others(row, said));
        cells.choice(
                row,
                Field.IS_PROPOSAL,
                Change.SetProposal.class,
                id,
                one -> changes.add(new Change.SetProposal(id, one.equals("YES"))));
        row.changed(Field.OWN_PROPOSAL).ifPresent(said -> moves.ownProposal(row, said));
        kind(row, id);
    }

    private void quote(ChangedRow row) {
        String id = row.key();
        if (!known.contains(id)) {
            cells.gone(row);
            return;
        }
        cells.choice(
                row,
                Field.QUOTE,
                Change.ApproveQuote.class,
                id,
                one -> changes.add(new Change.ApproveQuote(id, one.equals("YES"))));
        kind(row, id);
    }

    private void kind(ChangedRow row, String id) {
        cells.choice(
                row,
                Field.KIND,
                Change.SetKind.class,
                id,
                one -> changes.add(new Change.SetKind(id, StatementKind.valueOf(one))));
        cells.text(
                row,
                Field.WITHHOLD,
                Change.Withhold.class,
                id,
                reason -> changes.add(new Change.Withhold(id, reason)));
    }

    private void goal(ChangedRow row) {
        String id = row.key();
        if (!known.contains(id)) {
            cells.gone(row);
            return;
        }
        Field judged = row.changed(Field.ATTAINMENT).isPresent() ? Field.ATTAINMENT : Field.WORDS;
        cells.text(row, judged, Change.JudgeGoal.class, id, said -> judge(row, id));
        cells.text(
                row,
                Field.SERVED,
                Change.ServePurpose.class,
                id,
                said -> changes.add(new Change.ServePurpose(id, said, List.of())));
    }

    /** A judgement is a verdict with its reasons. */
    private void judge(ChangedRow row, String goal) {
        String verdict = row.cell(Field.ATTAINMENT);
        String constant = words.constant(Field.ATTAINMENT, verdict).orElse(null);
        if (constant == null) {
            cells.refuseChoice(row, Field.ATTAINMENT, verdict);
        } else if (row.cell(Field.WORDS).isEmpty()) {
            cells.refuse(row, Field.WORDS, "decide.no-reason");
        } else {
            FollowUp.Attainment attainment = FollowUp.Attainment.valueOf(constant);
            changes.add(new Change.JudgeGoal(goal, attainment, row.cell(Field.WORDS), List.of()));
        }
    }

    private void numbered(ChangedRow row) {
        boolean conclusion = row.sheet() == Sheet.CONCLUSIONS;
        if (!row.key().matches(conclusion ? "[1-9]\\d{0,2}" : "[1-8]")) {
            cells.gone(row);
            return;
        }
        int number = Integer.parseInt(row.key());
        Field words = conclusion ? Field.CONCLUSION : Field.ANSWER;
        if (row.changed(words).isPresent()) {
            cells.text(
                    row,
                    words,
                    conclusion ? Change.Conclude.class : Change.AnswerQuestion.class,
                    number,
                    said -> concluded(row, conclusion, number));
        } else {
            concluded(row, conclusion, number);
        }
    }

    /** What was concluded or answered and what it rests on are one decision. */
    private void concluded(ChangedRow row, boolean conclusion, int number) {
        Field field = conclusion ? Field.CONCLUSION : Field.ANSWER;
        String said = row.cell(field);
        boolean none = row.cell(Field.EVIDENCE).equalsIgnoreCase(words.say("undo"));
        List<String> evidence = none ? List.of() : ThemeNames.parts(row.cell(Field.EVIDENCE));
        List<String> unknown = evidence.stream().filter(id -> !known.contains(id)).toList();
        if (said.isEmpty()) {
            cells.refuse(row, field, "decide.no-words");
        } else if (!unknown.isEmpty()) {
            cells.refuse(
                    row, Field.EVIDENCE, "decide.no-such-evidence", String.join(", ", unknown));
        } else {
            changes.add(
                    conclusion
                            ? new Change.Conclude(number, said, evidence)
                            : new Change.AnswerQuestion(number, said, evidence));
        }
    }
}
