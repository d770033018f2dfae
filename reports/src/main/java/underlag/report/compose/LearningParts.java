package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Messages;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.goal.Measurement.Status;
import underlag.participation.Participation.Attendance;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Facts;
import underlag.report.model.Block.Facts.Fact;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.review.Change.AnswerQuestion;

/** The six contents that the handbook proposes for the summary report. */
final class LearningParts {
    private final Publication publication;
    private final List<Block> blocks = new ArrayList<>();

    private LearningParts(Publication publication) {
        this.publication = publication;
    }

    static List<Block> of(Publication publication) {
        LearningParts parts = new LearningParts(publication);
        parts.process();
        parts.results();
        parts.use();
        parts.methods();
        parts.well();
        parts.lessWell();
        return parts.blocks;
    }

    private void heading(String key) {
        blocks.add(new Heading(2, publication.say("learning." + key), "learning-" + key));
    }

    private void process() {
        heading("process");
        Dialogue dialogue = publication.dialogue();
        List<Fact> facts = new ArrayList<>();
        fact(facts, "question", dialogue.question());
        fact(facts, "purpose", dialogue.purpose());
        InfluenceLevel level = dialogue.influenceLevel();
        fact(
                facts,
                "influence",
                level == null ? null : publication.words().name("influence", level));
        fact(facts, "initiated", dialogue.responsibility().initiatedBy());
        fact(facts, "decision", publication.decision());
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        blocks.add(new Paragraph(TookPartPart.cameIn(publication)));
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(publication.words().say("short.fact." + key), value.strip()));
        }
    }

    private void results() {
        heading("results");
        String answer = publication.answer();
        if (answer != null) {
            blocks.add(new Paragraph(answer.strip()));
        }
        blocks.addAll(AnswerPart.conclusions(publication));
        blocks.add(new Paragraph(publication.say("learning.figures")));
        blocks.add(
                new Bullets(
                        new MainResults(publication.composition())
                                .sentences().stream().skip(1).limit(3).toList()));
    }

    private void use() {
        heading("use");
        String use = publication.dialogue().responsibility().use();
        if (use != null) {
            blocks.add(new Paragraph(use.strip()));
        }
        judged(7);
    }

    private void methods() {
        heading("methods");
        List<List<Cell>> rows = new ArrayList<>();
        for (Attendance one : publication.analysis().participation().activities()) {
            Activity activity = one.activity();
            rows.add(
                    List.of(
                            new Cell.Text(activity.name()),
                            Publication.cell(activity.method()),
                            Publication.cell(
                                    activity.time() == null
                                            ? null
                                            : publication.words().date(activity.time())),
                            Publication.cell(MeetingsPart.came(publication, one)),
                            new Cell.Whole(one.contributions())));
        }
        if (!rows.isEmpty()) {
            blocks.add(
                    new TableBlock(
                            new Table(
                                    "methods-table",
                                    publication.say("learning.methods.caption"),
                                    List.of(
                                            publication.column("activity"),
                                            publication.column("method"),
                                            publication.column("when"),
                                            publication.column("came"),
                                            publication.number("contributions")),
                                    rows,
                                    true,
                                    null)));
        }
        blocks.addAll(EnablingSection.published(publication.composition()));
        judged(1, 2, 3);
    }

    private void well() {
        heading("well");
        goals(List.of(Status.REACHED), "learning.reached");
        judged(5, 6, 8);
    }

    private void lessWell() {
        heading("less-well");
        goals(List.of(Status.NOT_REACHED, Status.PARTLY), "learning.not-reached");
        goals(List.of(Status.CANNOT_BE_TOLD), "learning.untold");
        blocks.addAll(TargetGroupsPart.of(publication));
        judged(4);
    }

    private void goals(List<Status> statuses, String key) {
        List<String> lines =
                publication.analysis().goals().stream()
                        .filter(goal -> statuses.contains(goal.status()))
                        .map(this::goal)
                        .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(publication.say(key)));
            blocks.add(new Bullets(lines));
        }
    }

    /** The goal, its status, and the outcomes of the indicators that missed their targets. */
    private String goal(Goal goal) {
        List<String> missed = new ArrayList<>();
        for (Measurement one : goal.measurements()) {
            if (one.status() == Status.NOT_REACHED) {
                missed.add(
                        publication.say(
                                "goals.line", one.indicator().text(), publication.outcome(one)));
            }
        }
        String text =
                publication.say(
                        "learning.goal",
                        goal.plan().text(),
                        publication.words().name("status", goal.status()));
        return missed.isEmpty()
                ? text
                : publication.say("learning.goal.missed", text, String.join("; ", missed));
    }

    /** What people answered to these of the handbook's questions for analysis. */
    private void judged(int... questions) {
        Map<Integer, AnswerQuestion> answers =
                publication.analysis().reviewed().decisions().answers();
        List<Fact> facts = new ArrayList<>();
        for (int question : questions) {
            AnswerQuestion answer = answers.get(question);
            if (answer != null) {
                facts.add(
                        new Fact(
                                Messages.text(
                                        publication.words().language(),
                                        "process.question." + question),
                                answer.words().strip()));
            }
        }
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
    }
}
