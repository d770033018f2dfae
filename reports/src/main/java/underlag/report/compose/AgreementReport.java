package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.agreement.Comparison;
import underlag.dialogue.Finding;
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

/** How far people and the machine agree, and where they do not, for analysts and evaluators. */
public final class AgreementReport {
    private static final List<String> METHOD =
            List.of(
                    "unit",
                    "counted",
                    "precision",
                    "recall",
                    "together",
                    "few",
                    "interval",
                    "alpha",
                    "bands",
                    "masi",
                    "kappa",
                    "groupings",
                    "corrected",
                    "seen");

    private AgreementReport() {}

    /**
     * The report.
     *
     * @param findings what in the coded files was not understood or not used
     * @param dialogue the dialogue's name
     */
    public static Report compose(
            List<Comparison> comparisons,
            List<Finding> findings,
            String dialogue,
            ReaderLanguage language) {
        AgreementWords words = new AgreementWords(language);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            blocks.addAll(new AgreementChapter(comparisons.get(i), i + 1, words).blocks());
        }
        blocks.add(new Heading(2, words.say("findings.heading"), "findings"));
        if (findings.isEmpty()) {
            blocks.add(new Paragraph(words.say("findings.none")));
        } else {
            blocks.add(new TableBlock(findings(findings, words)));
        }
        blocks.add(new Heading(2, words.say("method.heading"), "method"));
        blocks.add(new Bullets(METHOD.stream().map(m -> words.say("method." + m)).toList()));
        blocks.addAll(AgreementFigures.of(comparisons, words));
        return new Report(
                language,
                words.say("title", dialogue),
                words.say("subtitle"),
                words.say("banner"),
                words.say("description"),
                blocks);
    }

    private static Table findings(List<Finding> findings, AgreementWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(
                    List.of(
                            new Cell.Text(words.say("severity." + finding.severity())),
                            new Cell.Text(words.place(finding.where())),
                            new Cell.Text(finding.problem(words.language())),
                            new Cell.Text(finding.remedy(words.language())),
                            new Cell.Whole(finding.times())));
        }
        return new Table(
                "findings",
                words.say("findings.caption"),
                List.of(
                        new Column(words.say("findings.severity"), false),
                        new Column(words.say("findings.where"), false),
                        new Column(words.say("findings.problem"), false),
                        new Column(words.say("findings.remedy"), false),
                        new Column(words.say("findings.times"), true)),
                rows,
                false,
                null);
    }
}
