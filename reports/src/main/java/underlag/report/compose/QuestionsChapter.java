package underlag.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.analysis.Analysis;
import underlag.analysis.Counts;
import underlag.analysis.JudgedStatement;
import underlag.analysis.QuestionResult;
import underlag.answer.Distribution;
import underlag.dialogue.Question;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** One section per predetermined question, then the material that answers none. */
final class QuestionsChapter {
    private static final int THEMES = 10;
    private static final int PROPOSALS = 5;
    private static final int QUOTES = 2;

    private final Composition composition;
    private final Words words;
    private final Analysis analysis;
    private final Typical typical;
    private final List<Block> blocks = new ArrayList<>();

    private QuestionsChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.analysis = composition.analysis();
        this.typical = new Typical(composition);
    }

    static List<Block> of(Composition composition) {
        return new QuestionsChapter(composition).blocks();
    }

    private List<Block> blocks() {
        if (!analysis.questions().isEmpty() || !analysis.distributions().isEmpty()) {
            blocks.add(new Heading(2, words.say("questions.heading"), "questions"));
            blocks.add(new Paragraph(words.say("questions.intro")));
            Answers answers = new Answers(composition);
            blocks.addAll(answers.scales());
            asked(answers);
        }
        for (QuestionResult rest : analysis.unasked()) {
            blocks.add(new Heading(2, words.say("unasked.heading"), "unasked"));
            String contributions = words.count("contributions", rest.answered());
            blocks.add(new Paragraph(words.say("unasked.intro", contributions)));
            open(rest, "unasked");
        }
        return blocks;
    }

    /** In the order of the plan, whatever their kind. */
    private void asked(Answers answers) {
        Map<String, QuestionResult> open = new HashMap<>();
        analysis.questions().forEach(q -> open.put(q.question().id(), q));
        Map<String, Distribution> closed = new HashMap<>();
        analysis.distributions().forEach(d -> closed.put(d.question().id(), d));
        Set<String> done = new HashSet<>();
        List<Question> order = new ArrayList<>(analysis.dialogue().questions());
        order.addAll(analysis.material().questions());
        analysis.questions().forEach(q -> order.add(q.question()));
        analysis.distributions().forEach(d -> order.add(d.question()));
        for (Question question : order) {
            QuestionResult result = open.get(question.id());
            Distribution distribution = closed.get(question.id());
            if (!done.add(question.id()) || (result == null && distribution == null)) {
                continue;
            }
            String name = "question-" + Composition.slug(question.id());
            String text = result == null ? question.text() : result.question().text();
            blocks.add(new Heading(3, text, name));
            if (distribution != null) {
                blocks.addAll(answers.of(distribution, name));
            }
            if (result != null) {
                String answered = words.count("contributions", result.answered());
                blocks.add(
                        new Paragraph(
                                result.answered() == 0
                                        ? words.say("open.nobody", result.notAnswered())
                                        : words.say(
                                                "open.answered", answered, result.notAnswered())));
                open(result, name);
            }
        }
    }

    private void open(QuestionResult result, String name) {
        if (result.answered() == 0) {
            return;
        }
        if (result.themes().isEmpty()) {
            blocks.add(new Paragraph(words.say("open.no-themes")));
        } else {
            blocks.add(new TableBlock(themes(result, name)));
        }
        proposals(result);
        List<Block.Quote> quotes = typical.of(result, QUOTES);
        if (!quotes.isEmpty()) {
            blocks.add(new Paragraph(words.say("open.quotes")));
            blocks.addAll(quotes);
        }
    }

    private Table themes(QuestionResult result, String name) {
        List<List<Cell>> rows = new ArrayList<>();
        result.themes().stream()
                .limit(THEMES)
                .forEach(t -> rows.add(themeRow(t.theme(), t.counts())));
        int more = result.themes().size() - rows.size();
        return new Table(
                name + "-themes",
                words.say("open.themes.caption"),
                List.of(
                        column("column.theme", false),
                        column("column.statements", true),
                        column("column.texts", true),
                        column("column.respondents", true),
                        column("column.groups", true),
                        column("column.proposals", true)),
                rows,
                true,
                more > 0 ? words.say("open.themes.more", words.count("themes", more)) : null);
    }

    private List<Cell> themeRow(String theme, Counts counts) {
        return List.of(
                new Cell.Link(composition.themeName(theme), composition.themeAnchor(theme)),
                new Cell.Whole(counts.statements()),
                new Cell.Whole(counts.uniqueTexts()),
                composition.respondents(counts),
                new Cell.Whole(counts.groups()),
                new Cell.Whole(counts.proposals()));
    }

    /** The proposals most statements here ask for, counted within this question. */
    private void proposals(QuestionResult result) {
        if (result.proposals().isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>();
        long most = 0;
        for (String id :
                result.proposals().subList(0, Math.min(PROPOSALS, result.proposals().size()))) {
            Proposal proposal = composition.proposal(id);
            if (proposal != null) {
                long here = proposal.statements().stream().filter(s -> answers(s, result)).count();
                most = Math.max(most, here);
                items.add(
                        words.say(
                                "open.proposal",
                                proposal.title(),
                                words.count("statements", here)));
            }
        }
        String all = words.count("proposals", result.proposals().size());
        blocks.add(
                new Paragraph(
                        items.size() == result.proposals().size()
                                ? words.say("open.proposals", all)
                                : words.say(
                                        most > 1 ? "open.proposals.some" : "open.proposals.among",
                                        all)));
        blocks.add(new Bullets(items));
    }

    private boolean answers(String statement, QuestionResult result) {
        JudgedStatement judged = composition.statement(statement);
        if (judged == null) {
            return false;
        }
        String question = judged.statement().contribution().question();
        return result.question().id().equals(question == null ? "" : question);
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
