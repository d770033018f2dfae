package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.StatementState;
import underlag.privacy.MaskingLog;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.theme.Theme;

/** Every statement with its place, by theme: what the figures lead to. */
final class Annex {
    private final MaskingLog masking;
    private final Composition composition;
    private final Words words;
    private final Analysis analysis;
    private final List<Block> blocks = new ArrayList<>();

    private Annex(Composition composition, MaskingLog masking) {
        this.masking = masking;
        this.composition = composition;
        this.words = composition.words();
        this.analysis = composition.analysis();
    }

    static List<Block> of(Composition composition, MaskingLog masking) {
        return new Annex(composition, masking).blocks();
    }

    private List<Block> blocks() {
        blocks.add(new Heading(2, words.say("annex.heading"), "annex"));
        blocks.add(
                new Paragraph(words.say(composition.listed() ? "annex.intro" : "annex.too-many")));
        if (composition.listed()) {
            themes();
            for (StatementState state : StatementState.values()) {
                if (state != StatementState.THEMED) {
                    state(state);
                }
            }
        }
        blocks.addAll(PlanSection.of(analysis.dialogue(), words.language()));
        blocks.addAll(PrivacySection.of(masking, words));
        if (!analysis.material().sources().isEmpty()) {
            blocks.add(new Heading(2, words.say("import.heading"), "import"));
            blocks.add(new Paragraph(words.say("import.intro")));
            blocks.addAll(ImportSection.of(analysis.material(), words.language()));
        }
        return blocks;
    }

    private void themes() {
        Map<String, List<JudgedStatement>> byTheme = new LinkedHashMap<>();
        for (JudgedStatement judged : analysis.statements()) {
            for (JudgedStatement.ThemeScore score : judged.themes()) {
                byTheme.computeIfAbsent(score.theme(), t -> new ArrayList<>()).add(judged);
            }
        }
        for (Theme theme : composition.themes()) {
            String anchor = composition.listAnchor(theme.id());
            String title = words.say("annex.theme", theme.name());
            blocks.add(new Heading(3, title, anchor));
            List<JudgedStatement> here = byTheme.getOrDefault(theme.id(), List.of());
            if (here.isEmpty()) {
                blocks.add(new Paragraph(words.say("annex.below")));
            } else {
                blocks.add(new TableBlock(table(anchor, title, here)));
            }
        }
    }

    private void state(StatementState state) {
        List<JudgedStatement> here =
                analysis.statements().stream().filter(s -> s.state() == state).toList();
        if (!here.isEmpty()) {
            String title = words.name("state", state);
            String anchor = composition.stateAnchor(state);
            blocks.add(new Heading(3, title, anchor));
            blocks.add(new TableBlock(table(anchor, title, here)));
        }
    }

    private Table table(String anchor, String title, List<JudgedStatement> statements) {
        List<List<Cell>> rows = new ArrayList<>();
        for (JudgedStatement judged : statements) {
            rows.add(
                    List.of(
                            new Cell.Text(judged.statement().text()),
                            new Cell.Text(words.place(judged.statement().contribution().origin())),
                            proposal(judged)));
        }
        return new Table(
                anchor + "-table",
                title + " (" + words.count("statements", statements.size()) + ")",
                List.of(
                        new Column(words.say("column.statement"), false),
                        new Column(words.say("column.place"), false),
                        new Column(words.say("column.counted-under"), false)),
                rows,
                false,
                null);
    }

    private Cell proposal(JudgedStatement judged) {
        String id = judged.proposalId();
        Proposal proposal = id == null ? null : composition.proposal(id);
        return proposal == null ? new Cell.Empty("–") : new Cell.Text(proposal.title());
    }
}
