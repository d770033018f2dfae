package underlag.report.compose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.Mandate;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Table.Cell;

/** What other chapters say of the mandate: how much of a theme or a proposal lies outside it. */
final class MandateNotes {
    private final Composition composition;
    private final Map<String, List<String>> items;

    MandateNotes(Composition composition) {
        this.composition = composition;
        this.items = composition.analysis().mandate().byStatement();
    }

    /** Whether anything at all is marked. */
    boolean any() {
        return !items.isEmpty();
    }

    /** A line that leads to the chapter, where some of the theme's statements are marked. */
    List<Block> theme(String theme) {
        Words words = composition.words();
        Set<String> themes = composition.withBelow(theme);
        List<JudgedStatement> here =
                composition.analysis().statements().stream()
                        .filter(s -> s.themes().stream().anyMatch(t -> themes.contains(t.theme())))
                        .toList();
        long marked = here.stream().filter(s -> items.containsKey(s.id())).count();
        return marked == 0
                ? List.of()
                : List.of(
                        new Block.Link(
                                words.say(
                                        "mandate.theme",
                                        marked,
                                        words.count("statements", here.size())),
                                "mandate"));
    }

    /** The first item that one of the proposal's statements concerns, or an empty cell. */
    Cell proposal(Proposal proposal) {
        for (String statement : proposal.statements()) {
            for (String id : items.getOrDefault(statement, List.of())) {
                Mandate mandate = composition.analysis().dialogue().mandate();
                String what = mandate.outside(id).map(Mandate.Outside::what).orElse(id);
                return new Cell.Link(
                        composition.words().say("mandate.marked", what),
                        composition.outsideAnchor(id));
            }
        }
        return new Cell.Empty("");
    }
}
