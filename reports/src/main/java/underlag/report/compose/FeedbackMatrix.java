package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.Messages;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.review.Change.RecordRuling;
import underlag.review.Settlement;
import underlag.review.Stance;

/**
 * "Ni sa – vi gör": for each proposal its approved quotes, what is done with it and why, who
 * decided, and who is to be told. What nobody has filled in says so.
 */
final class FeedbackMatrix {
    private final Publication publication;

    private FeedbackMatrix(Publication publication) {
        this.publication = publication;
    }

    /** The proposals that several made or that have been answered; the rest stand in the annex. */
    static List<Block> of(Publication publication) {
        List<Proposal> all = publication.proposals();
        List<Proposal> shown =
                all.stream()
                        .filter(p -> publication.statements(p) > 1 || answered(publication, p))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("matrix.heading"), "matrix"));
        if (shown.isEmpty()) {
            blocks.add(new Paragraph(publication.say("matrix.none")));
            return blocks;
        }
        blocks.add(new Paragraph(publication.say("matrix.intro")));
        FeedbackMatrix matrix = new FeedbackMatrix(publication);
        blocks.add(
                new TableBlock(
                        matrix.table("matrix-table", publication.say("matrix.caption"), shown)));
        if (shown.size() < all.size()) {
            String left = publication.words().count("proposals", all.size() - shown.size());
            blocks.add(new Link(publication.say("matrix.others", left), "all-proposals"));
        }
        return blocks;
    }

    /** Every proposal with the municipality's comment, a table for each theme. */
    static List<Block> comments(Publication publication) {
        List<Proposal> all = publication.proposals();
        FeedbackMatrix matrix = new FeedbackMatrix(publication);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("comments.heading"), "comments"));
        blocks.add(new Paragraph(publication.say("comments.intro")));
        long gaps = all.stream().filter(p -> !answered(publication, p)).count();
        if (gaps > 0) {
            blocks.add(new Remark(publication.say("comments.gaps", gaps, all.size())));
        }
        int part = 0;
        for (Map.Entry<String, List<Proposal>> theme : publication.byTheme(all).entrySet()) {
            String anchor = "comments-" + ++part;
            blocks.add(new Heading(3, theme.getKey(), anchor));
            blocks.add(
                    new TableBlock(
                            new Table(
                                    anchor + "-table",
                                    publication.say("comments.caption", theme.getKey()),
                                    List.of(
                                            publication.column("proposal"),
                                            publication.number("statements"),
                                            publication.column("raised-in"),
                                            publication.column("comment")),
                                    theme.getValue().stream().map(matrix::commented).toList(),
                                    true,
                                    null)));
        }
        return blocks;
    }

    private List<Cell> commented(Proposal proposal) {
        return List.of(
                new Cell.Text(said(proposal)),
                new Cell.Whole(publication.statements(proposal)),
                Publication.cell(String.join(", ", activities(proposal))),
                filled(comment(publication.settled(proposal))));
    }

    /** The stance, the reason and the decision, each on a line; null where there is no stance. */
    private @Nullable String comment(@Nullable Settlement settled) {
        Stance stance = settled == null ? null : settled.stance();
        if (settled == null || stance == null) {
            return null;
        }
        List<String> lines = new ArrayList<>(List.of(stance(stance)));
        String reason = settled.reason();
        if (reason != null) {
            lines.add(reason.strip());
        }
        RecordRuling ruling = settled.ruling();
        if (ruling != null) {
            lines.add(publication.say("comments.ruling", RulingsPart.words(publication, ruling)));
        }
        return String.join("\n", lines);
    }

    private static boolean answered(Publication publication, Proposal proposal) {
        Settlement settled = publication.settled(proposal);
        return settled != null && settled.stance() != null;
    }

    private Table table(String id, String caption, List<Proposal> proposals) {
        return new Table(
                id,
                caption,
                List.of(
                        publication.column("you-said"),
                        publication.number("statements"),
                        publication.column("we-do"),
                        publication.column("reason"),
                        publication.column("decision"),
                        publication.column("notify")),
                proposals.stream().map(this::row).toList(),
                true,
                publication.say("matrix.note"));
    }

    private List<Cell> row(Proposal proposal) {
        Settlement settled = publication.settled(proposal);
        Stance stance = settled == null ? null : settled.stance();
        String reason = settled == null ? null : settled.reason();
        RecordRuling ruling = settled == null ? null : settled.ruling();
        return List.of(
                new Cell.Text(said(proposal)),
                new Cell.Whole(publication.statements(proposal)),
                filled(stance == null ? null : stance(stance)),
                filled(stance == Stance.GRANTED && reason == null ? "–" : reason),
                ruling == null
                        ? new Cell.Empty(publication.say("matrix.undecided"))
                        : new Cell.Text(RulingsPart.words(publication, ruling)),
                Publication.cell(String.join(", ", activities(proposal))));
    }

    private Cell filled(@Nullable String text) {
        return text == null
                ? new Cell.Empty(
                        Messages.text(publication.words().language(), "process.not-filled"))
                : new Cell.Text(text.strip());
    }

    private String stance(Stance stance) {
        return Messages.text(publication.words().language(), "process.stance." + stance.name());
    }

    /** The proposal, and below it each quote that may be shown. */
    private String said(Proposal proposal) {
        List<String> lines = new ArrayList<>(List.of(proposal.title()));
        for (String quote : publication.quotes(proposal.statements())) {
            lines.add(publication.words().say("quoted", quote));
        }
        return String.join("\n", lines);
    }

    /** The activities that the proposal was made in: those who took part there are to be told. */
    private Set<String> activities(Proposal proposal) {
        Set<String> names = new LinkedHashSet<>();
        for (String id : proposal.statements()) {
            JudgedStatement judged = publication.composition().statement(id);
            if (judged != null) {
                String activity = judged.statement().contribution().activity();
                publication
                        .dialogue()
                        .activity(activity)
                        .ifPresent(known -> names.add(known.name()));
            }
        }
        return names;
    }
}
