package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.agreement.CodeTheme;
import underlag.agreement.CodedDialogue;
import underlag.agreement.Draw;
import underlag.agreement.UnitText;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** A workbook for a person to code in, without what the machine thinks of the statements. */
public final class CodingSheet {
    private static final List<String> STEPS =
            List.of("open", "themes", "none", "proposal", "skip", "order", "save");

    private CodingSheet() {}

    /**
     * The sheet with the drawn statements in the order in which they were drawn, and the themes.
     *
     * @param drawn ids of statements
     */
    public static Report compose(
            CodedDialogue dialogue, List<String> drawn, Draw draw, ReaderLanguage language) {
        AgreementWords words = new AgreementWords(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("sheet.how"), "how"));
        blocks.add(new Paragraph(words.say("sheet.intro", draw.drawn(), draw.of())));
        blocks.add(new Bullets(STEPS.stream().map(s -> words.say("sheet.step." + s)).toList()));
        blocks.add(new TableBlock(statements(dialogue, drawn, draw, words)));
        blocks.add(new TableBlock(themes(dialogue, words)));
        return new Report(
                language,
                words.say("sheet.title"),
                words.say("sheet.subtitle", draw.drawn(), draw.of()),
                words.say("banner"),
                words.say("sheet.description"),
                blocks);
    }

    private static Table statements(
            CodedDialogue dialogue, List<String> drawn, Draw draw, AgreementWords words) {
        String mark = "slump " + draw.seed() + ": " + draw.drawn() + " av " + draw.of();
        List<List<Cell>> rows = new ArrayList<>();
        for (String id : drawn) {
            UnitText statement = dialogue.statements().get(id);
            if (statement == null) {
                throw new IllegalArgumentException("no statement " + id);
            }
            UnitText answer = dialogue.answers().get(statement.contribution());
            String whole = answer == null ? "" : answer.text().strip();
            boolean part = !whole.equals(statement.text().strip());
            String question = statement.question();
            rows.add(
                    List.of(
                            new Cell.Whole(rows.size() + 1L),
                            new Cell.Text(question == null ? "" : question),
                            new Cell.Text(statement.text().strip()),
                            new Cell.Text(""),
                            new Cell.Text(""),
                            new Cell.Text(part ? whole : ""),
                            new Cell.Text(id),
                            new Cell.Text(mark)));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("sheet.number"), true));
        for (String column : List.of("question", "statement", "theme", "proposal", "whole")) {
            columns.add(new Column(words.say("sheet." + column), false));
        }
        columns.add(new Column("statement_id", false));
        columns.add(new Column(words.say("sheet.draw"), false));
        return new Table(
                "coding", words.say("sheet.coding"), columns, rows, false, words.say("sheet.note"));
    }

    private static Table themes(CodedDialogue dialogue, AgreementWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CodeTheme theme : dialogue.themes().all()) {
            String parent = theme.parent();
            rows.add(
                    List.of(
                            new Cell.Text(theme.name()),
                            new Cell.Text(theme.id()),
                            new Cell.Text(parent == null ? "" : dialogue.themes().name(parent))));
        }
        return new Table(
                "themes",
                words.say("sheet.themes"),
                List.of(
                        new Column(words.say("sheet.theme"), false),
                        new Column(words.say("sheet.theme-id"), false),
                        new Column(words.say("sheet.above"), false)),
                rows,
                false,
                null);
    }
}
