package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.analysis.Counts;
import underlag.analysis.MandateMarks;
import underlag.dialogue.Mandate;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/** What the municipality cannot decide: why, who does, and how much was said of it. */
final class OutsidePart {
    private OutsidePart() {}

    /** The part; nothing where the plan names nothing. */
    static List<Block> of(Publication publication) {
        Mandate mandate = publication.dialogue().mandate();
        if (mandate.outside().isEmpty()) {
            return List.of();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Mandate.Outside item : mandate.outside()) {
            Counts counts = publication.composition().counts(MandateMarks.OUTSIDE + item.id());
            String reason = item.explanation();
            rows.add(
                    List.of(
                            new Cell.Text(item.what()),
                            new Cell.Text(
                                    reason == null
                                            ? publication
                                                    .words()
                                                    .name("mandate.reason", item.reason())
                                            : reason.strip()),
                            Publication.cell(item.body()),
                            new Cell.Whole(counts.statements())));
        }
        Table table =
                new Table(
                        "outside-table",
                        publication.say("outside.caption"),
                        List.of(
                                publication.column("outside"),
                                publication.column("reason"),
                                publication.column("body"),
                                publication.number("statements")),
                        rows,
                        true,
                        publication.say("outside.note"));
        return List.of(
                new Heading(2, publication.say("outside.heading"), "outside"),
                new Paragraph(publication.say("outside.intro")),
                new TableBlock(table));
    }
}
