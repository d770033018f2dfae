package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Messages;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.review.Change.RecordRuling;
import underlag.review.Settlement;
import underlag.review.Stance;

/** What people have decided of proposals: stance, reason, decision. */
final class StancesSection {
    /** Where it stands. */
    static final String ANCHOR = "proposals-stances";

    private StancesSection() {}

    /** The section; nothing where no proposal is settled. */
    static List<Block> of(Composition composition) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Proposal proposal : composition.analysis().proposals()) {
            Settlement settled = composition.analysis().reviewed().settled().get(proposal.id());
            if (settled != null) {
                rows.add(row(proposal, settled, composition.words()));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        String heading = say(composition.words(), "process.stances.heading");
        List<Column> columns =
                Stream.of("proposal", "stance", "reason", "ruling")
                        .map(name -> say(composition.words(), "process.column." + name))
                        .map(name -> new Column(name, false))
                        .toList();
        return List.of(
                new Heading(3, heading, ANCHOR),
                new TableBlock(
                        new Table("proposals-stances-table", heading, columns, rows, true, null)));
    }

    private static List<Cell> row(Proposal proposal, Settlement settled, Words words) {
        Stance stance = settled.stance();
        return List.of(
                new Cell.Text(proposal.title()),
                cell(stance == null ? null : say(words, "process.stance." + stance.name())),
                cell(settled.reason()),
                cell(ruling(settled.ruling())));
    }

    /** "Kommunstyrelsen, § 45, 2027-03-22". */
    private static @Nullable String ruling(@Nullable RecordRuling ruling) {
        return ruling == null
                ? null
                : String.join(
                        ", ",
                        Stream.of(ruling.body(), ruling.meeting(), ruling.date())
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .toList());
    }

    private static Cell cell(@Nullable String text) {
        return text == null ? new Cell.Empty("–") : new Cell.Text(text);
    }

    private static String say(Words words, String key) {
        return Messages.text(words.language(), key);
    }
}
