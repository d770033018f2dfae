package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.answer.Distribution;
import underlag.dialogue.Activity;
import underlag.participation.Participation;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** Who took part: activities, background, and the target groups beside them. */
final class ParticipationChapter {
    private final Composition composition;
    private final Words words;
    private final Participation participation;

    private ParticipationChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.participation = composition.analysis().participation();
    }

    static List<Block> of(Composition composition) {
        return new ParticipationChapter(composition).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("participation.heading"), "participation"));
        blocks.add(new Paragraph(reached()));
        if (!participation.activities().isEmpty()) {
            blocks.add(new TableBlock(activities()));
            blocks.addAll(ResponseRates.of(composition));
            blocks.addAll(TimeSection.of(composition));
            blocks.addAll(PlannedSection.of(composition));
        }
        if (!participation.background().isEmpty()) {
            blocks.add(new Heading(3, words.say("background.heading"), "background"));
            blocks.add(new Paragraph(words.say("background.intro")));
            Answers answers = new Answers(composition);
            for (Distribution variable : participation.background()) {
                blocks.add(background(answers, variable));
            }
        }
        blocks.addAll(RepresentationSection.of(composition));
        blocks.addAll(TargetGroupsSection.of(composition));
        blocks.addAll(VoicesSection.of(composition));
        blocks.addAll(EnablingSection.of(composition));
        return blocks;
    }

    private static ChartBlock background(Answers answers, Distribution variable) {
        String name = "background-" + Composition.slug(variable.question().id());
        return new ChartBlock(answers.chart(variable, name));
    }

    private String reached() {
        int atLeast = participation.atLeast();
        int atMost = participation.atMost();
        if (atMost == 0) {
            return words.say("participation.unknown");
        }
        String reached = new Reached(words, participation).inWords();
        return atLeast == atMost
                ? words.say("participation.exact", reached)
                : words.say("participation.between", reached);
    }

    private Table activities() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Participation.Attendance attendance : participation.activities()) {
            Activity activity = attendance.activity();
            rows.add(
                    List.of(
                            new Cell.Text(activity.name()),
                            new Cell.Text(how(activity)),
                            whole(activity.invited()),
                            whole(attendance.respondents()),
                            new Cell.Whole(attendance.groups()),
                            whole(attendance.attendance()),
                            new Cell.Whole(attendance.unfinished()),
                            new Cell.Whole(attendance.contributions())));
        }
        return new Table(
                "activities",
                words.say("activities.caption"),
                List.of(
                        column("column.activity", false),
                        column("column.how", false),
                        column("column.invited", true),
                        column("column.respondents", true),
                        column("column.groups", true),
                        column("column.attendance", true),
                        column("column.unfinished", true),
                        column("column.contributions", true)),
                rows,
                true,
                words.say("activities.note"));
    }

    private String how(Activity activity) {
        List<String> parts = new ArrayList<>();
        parts.add(activity.method());
        Activity.Form form = activity.form();
        if (form != null) {
            parts.add(words.name("form", form));
        }
        String time = activity.time();
        if (time != null) {
            parts.add(time);
        }
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }

    private static Cell whole(@Nullable Integer number) {
        return number == null ? new Cell.Empty("–") : new Cell.Whole(number);
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
