package underlag.workspace.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.proposal.Proposal;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.theme.Theme;

/** A row for every statement, with its themes and the proposal that it is counted under. */
final class StatementRows {
    /** Between the names of themes in one cell; no name of a theme holds it. */
    static final String BETWEEN = "; ";

    private final Analysis analysis;
    private final DecideWords words;
    private final Map<String, String> themes = new HashMap<>();
    private final Map<String, Proposal> proposals = new HashMap<>();

    StatementRows(Analysis analysis, DecideWords words) {
        this.analysis = analysis;
        this.words = words;
        for (Theme theme : analysis.themes()) {
            themes.put(theme.id(), theme.name());
        }
        analysis.proposals().forEach(one -> proposals.put(one.id(), one));
    }

    List<SheetRow> rows() {
        List<String> split =
                analysis.reviewed().decisions().inForce().stream()
                        .filter(one -> one.change() instanceof Change.SplitProposal)
                        .map(Decision::id)
                        .toList();
        List<SheetRow> rows = new ArrayList<>();
        for (JudgedStatement one : analysis.statements()) {
            Proposal proposal = proposal(one);
            Filling filling = new Filling(words);
            List<String> names = names(one);
            filling.put(Field.THEME, names.isEmpty() ? null : names.getFirst());
            filling.put(Field.OTHER_THEMES, String.join(BETWEEN, names.stream().skip(1).toList()));
            filling.yesNo(Field.IS_PROPOSAL, one.proposal() != null);
            if (proposal != null && split.contains(proposal.id())) {
                filling.put(Field.OWN_PROPOSAL, proposal.title());
            }
            filling.statement(one);
            List<String> told =
                    List.of(
                            one.statement().text().strip(),
                            proposal == null ? "" : proposal.id() + " " + proposal.title(),
                            words.place(one));
            rows.add(new SheetRow(one.id(), one.id(), told, filling.fields()));
        }
        return rows;
    }

    private List<String> names(JudgedStatement one) {
        return one.themes().stream().map(t -> themes.getOrDefault(t.theme(), t.theme())).toList();
    }

    private @Nullable Proposal proposal(JudgedStatement one) {
        String id = one.proposalId();
        return id == null ? null : proposals.get(id);
    }
}
