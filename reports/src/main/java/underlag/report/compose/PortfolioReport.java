package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.goal.Measurement.Status;
import underlag.portfolio.Portfolio;
import underlag.portfolio.RecurringTheme;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** Several dialogues in one report, for those who answer for them all. */
public final class PortfolioReport {
    private static final List<String> METHOD =
            List.of("source", "respondents", "goals", "reach", "themes", "year");

    private static final int NAMED = 3;

    private final Portfolio portfolio;
    private final PortfolioWords words;
    private final List<Block> blocks = new ArrayList<>();

    private PortfolioReport(Portfolio portfolio, PortfolioWords words) {
        this.portfolio = portfolio;
        this.words = words;
    }

    /**
     * The report.
     *
     * @param findings folders and files that could not be read, or only in part
     */
    public static Report compose(
            Portfolio portfolio, List<Finding> findings, ReaderLanguage language) {
        PortfolioWords words = new PortfolioWords(language);
        PortfolioReport report = new PortfolioReport(portfolio, words);
        report.inShort();
        report.blocks.addAll(new PortfolioTables(portfolio, words).blocks());
        report.findings(findings);
        report.blocks.add(new Heading(2, words.say("how.heading"), "how"));
        report.blocks.add(new Bullets(METHOD.stream().map(m -> words.say("how." + m)).toList()));
        Integer year = portfolio.year();
        return new Report(
                language,
                year == null ? words.say("title") : words.say("title-year", year.toString()),
                words.say("subtitle"),
                words.say("banner"),
                words.say("description"),
                report.blocks);
    }

    /** What could stand in the yearly accounts as it is. */
    private void inShort() {
        Integer year = portfolio.year();
        blocks.add(
                new Heading(
                        2,
                        year == null
                                ? words.say("short.heading")
                                : words.say("short.heading-year", year.toString()),
                        "short"));
        blocks.add(new Paragraph(String.join(" ", sentences())));
        if (year != null && !portfolio.withoutYear().isEmpty()) {
            blocks.add(
                    new Remark(
                            words.say(
                                    "short.without-year",
                                    portfolio.withoutYear().size(),
                                    String.join(
                                            ", ",
                                            portfolio.withoutYear().stream()
                                                    .map(e -> e.title())
                                                    .toList()))));
        }
    }

    private List<String> sentences() {
        Integer year = portfolio.year();
        int held = portfolio.held().size();
        int activities = portfolio.held().stream().mapToInt(e -> e.activities().size()).sum();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                year == null
                        ? words.say("short.held", held)
                        : words.say("short.held-year", held, year.toString()));
        if (held > 0) {
            sentences.add(words.say("short.activities", activities));
            sentences.add(
                    words.say(
                            "short.people",
                            words.respondents(
                                    portfolio.respondentsAtLeast(), portfolio.respondentsAtMost()),
                            portfolio.attendance()));
            sentences.add(
                    words.say(
                            "short.said",
                            portfolio.held().stream().mapToInt(e -> e.statements()).sum(),
                            portfolio.held().stream().mapToInt(e -> e.proposals()).sum()));
            goals(sentences);
            recurring(sentences);
        }
        if (!portfolio.underWay().isEmpty()) {
            sentences.add(words.say("short.under-way", portfolio.underWay().size()));
        }
        return sentences;
    }

    private void goals(List<String> sentences) {
        int reached = portfolio.goals(Status.REACHED);
        int partly = portfolio.goals(Status.PARTLY);
        int not = portfolio.goals(Status.NOT_REACHED);
        int untold = portfolio.goals(Status.CANNOT_BE_TOLD);
        if (reached + partly + not + untold == 0) {
            sentences.add(words.say("short.no-goals"));
        } else {
            sentences.add(
                    words.say(
                            "short.goals",
                            reached + partly + not + untold,
                            reached,
                            partly,
                            not,
                            untold));
        }
    }

    private void recurring(List<String> sentences) {
        List<String> names = portfolio.recurring().stream().map(RecurringTheme::name).toList();
        if (!names.isEmpty()) {
            List<String> named = names.subList(0, Math.min(NAMED, names.size()));
            sentences.add(words.say("short.recurring", names.size(), String.join(", ", named)));
        }
    }

    private void findings(List<Finding> findings) {
        blocks.add(new Heading(2, words.say("findings.heading"), "findings"));
        if (findings.isEmpty()) {
            blocks.add(new Paragraph(words.say("findings.none")));
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(
                    List.of(
                            new Cell.Text(words.place(finding)),
                            new Cell.Text(finding.problem(words.language())),
                            new Cell.Text(finding.remedy(words.language()))));
        }
        blocks.add(
                new TableBlock(
                        new Table(
                                "portfolio-findings",
                                words.say("findings.caption"),
                                List.of(
                                        new Column(words.say("column.folder"), false),
                                        new Column(words.say("column.problem"), false),
                                        new Column(words.say("column.remedy"), false)),
                                rows,
                                true,
                                null)));
    }
}
