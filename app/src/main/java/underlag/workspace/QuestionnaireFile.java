package underlag.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.report.docx.DocxRenderer;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.workspace.plan.Questionnaire;

/** A ready questionnaire as a Word file, to print or to copy into a survey tool. */
final class QuestionnaireFile {
    private static final String BOX = "☐";

    private QuestionnaireFile() {}

    /** Writes it into the folder and returns its place. */
    static Path write(Questionnaire questionnaire, ReaderLanguage language, Path folder)
            throws IOException {
        Path file = folder.resolve(questionnaire.file());
        try (OutputStream out =
                Files.newOutputStream(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            DocxRenderer.render(report(questionnaire, language), chart -> new byte[0], out);
        }
        return file;
    }

    static Report report(Questionnaire questionnaire, ReaderLanguage language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(questionnaire.intro()));
        blocks.add(new TableBlock(statements(questionnaire)));
        for (Question question : questionnaire.questions()) {
            if (question.kind() != Question.Kind.SCALE) {
                blocks.add(new Heading(3, question.text(), question.id()));
                if (question.kind() == Question.Kind.OPEN) {
                    blocks.add(new Paragraph("\n\n\n"));
                }
                question.options()
                        .forEach(option -> blocks.add(new Paragraph(BOX + "  " + option)));
            }
        }
        return new Report(
                language,
                questionnaire.title(),
                "",
                questionnaire.title(),
                questionnaire.intro(),
                true,
                blocks);
    }

    private static Table statements(Questionnaire questionnaire) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(questionnaire.statement(), false));
        questionnaire.steps().forEach(step -> columns.add(new Column(step, false)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (question.kind() == Question.Kind.SCALE) {
                List<Cell> row = new ArrayList<>();
                row.add(new Cell.Text(question.text()));
                questionnaire.steps().forEach(step -> row.add(new Cell.Text(BOX)));
                rows.add(row);
            }
        }
        String caption = questionnaire.statements();
        return new Table("statements", caption, columns, rows, true, null);
    }
}
