package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import underlag.dialogue.Messages;
import underlag.privacy.MaskingLog;
import underlag.privacy.PersonalData;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** What is masked where statements are published, counted by kind; never what it was. */
final class PrivacySection {
    private PrivacySection() {}

    static List<Block> of(MaskingLog log, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, say(words, "heading"), "privacy"));
        Map<PersonalData, Integer> counts = log.byKind();
        if (counts.isEmpty()) {
            blocks.add(new Paragraph(say(words, "none")));
        } else {
            String statements = words.count("statements", log.statements());
            blocks.add(new Paragraph(say(words, "found", statements)));
            blocks.add(new TableBlock(table(counts, words)));
        }
        if (log.sensitiveStatements() > 0) {
            String statements = words.count("statements", log.sensitiveStatements());
            blocks.add(new Paragraph(say(words, "sensitive", statements)));
        }
        blocks.add(new Paragraph(say(words, "missed")));
        return blocks;
    }

    private static Table table(Map<PersonalData, Integer> counts, Words words) {
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach(
                (kind, count) ->
                        rows.add(
                                List.of(
                                        new Cell.Text(say(words, "kind." + kind.code())),
                                        new Cell.Whole(count))));
        return new Table(
                "privacy-table",
                say(words, "caption"),
                List.of(
                        new Column(say(words, "column.kind"), false),
                        new Column(say(words, "column.masked"), true)),
                rows,
                true,
                null);
    }

    private static String say(Words words, String key, Object... arguments) {
        return Messages.text(words.language(), "privacy." + key, arguments);
    }
}
