package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.FeedbackRound;
import underlag.dialogue.Responsibility;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/** How the result will be used, and what happens when. */
final class NextPart {
    private NextPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("next.heading"), "next"));
        String use = publication.dialogue().responsibility().use();
        if (use != null) {
            blocks.add(new Paragraph(use.strip()));
        }
        List<Step> steps = steps(publication);
        if (!steps.isEmpty()) {
            blocks.add(new TableBlock(table(publication, steps)));
        }
        return blocks;
    }

    /** A day in the time to come; {@code date} is null where the plan does not say. */
    private record Step(@Nullable String date, String what) {}

    /** The rounds of feedback and the decision, the earliest first, those without a date last. */
    private static List<Step> steps(Publication publication) {
        List<Step> steps = new ArrayList<>();
        for (FeedbackRound round : publication.dialogue().feedback()) {
            String content = round.content();
            String to = publication.say("next.feedback", round.to());
            steps.add(new Step(round.date(), content == null ? to : to + " " + content.strip()));
        }
        Responsibility responsibility = publication.dialogue().responsibility();
        String body = responsibility.body();
        if (responsibility.decisionDate() != null) {
            steps.add(
                    new Step(
                            responsibility.decisionDate(),
                            body == null
                                    ? publication.say("next.decision")
                                    : publication.say("next.decision.body", body)));
        }
        steps.sort((a, b) -> sortable(a).compareTo(sortable(b)));
        return steps;
    }

    private static String sortable(Step step) {
        String date = step.date();
        return date == null ? "9999" : date;
    }

    private static Table table(Publication publication, List<Step> steps) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Step step : steps) {
            String date = step.date();
            rows.add(
                    List.of(
                            Publication.cell(date == null ? null : publication.words().date(date)),
                            new Cell.Text(step.what())));
        }
        return new Table(
                "timetable",
                publication.say("next.caption"),
                List.of(publication.column("when"), publication.column("what")),
                rows,
                true,
                null);
    }

    /** "Återkoppling till deltagarna, den 27 november 2026 (e-post och sms)". */
    static String line(Publication publication, FeedbackRound round) {
        String date = round.date();
        String to =
                date == null
                        ? publication.say("remaining.feedback", round.to())
                        : publication.say(
                                "remaining.feedback.date", round.to(), publication.day(date));
        return round.channels().isEmpty()
                ? to
                : publication.say(
                        "remaining.feedback.by", to, publication.words().list(round.channels()));
    }
}
