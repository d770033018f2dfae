package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Concern;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;

/**
 * Short texts for the municipality's web page: the handbook's three questions before the dialogue,
 * and three after it.
 */
final class WebParts {
    private static final int NAMED = 5;

    private final Publication publication;
    private final List<Block> blocks = new ArrayList<>();

    private WebParts(Publication publication) {
        this.publication = publication;
    }

    static List<Block> of(Publication publication) {
        WebParts parts = new WebParts(publication);
        parts.before();
        parts.after();
        return parts.blocks;
    }

    private void before() {
        blocks.add(new Heading(2, publication.say("web.before"), "before"));
        question("before.what");
        about();
        question("before.who");
        List<String> groups =
                publication.dialogue().targetGroups().stream()
                        .filter(group -> group.concern() != Concern.NONE)
                        .map(group -> group.name())
                        .toList();
        if (groups.isEmpty()) {
            unwritten("target_groups");
        } else {
            blocks.add(new Bullets(groups));
        }
        question("before.how");
        List<String> activities =
                publication.dialogue().activities().stream()
                        .filter(activity -> !activity.targetGroups().isEmpty())
                        .map(this::activity)
                        .toList();
        if (activities.isEmpty()) {
            unwritten("activities");
        } else {
            blocks.add(new Bullets(activities));
        }
    }

    private void after() {
        blocks.add(new Heading(2, publication.say("web.after"), "after"));
        String answer = publication.answer();
        if (answer == null) {
            blocks.add(new Remark(publication.say("web.no-answer")));
            return;
        }
        question("after.what");
        about();
        blocks.add(new Paragraph(TookPartPart.cameIn(publication)));
        question("after.found");
        blocks.add(new Paragraph(answer.strip()));
        List<String> themes =
                publication.themes().stream()
                        .limit(NAMED)
                        .map(theme -> publication.words().say("quoted", theme.name()))
                        .toList();
        if (!themes.isEmpty()) {
            blocks.add(
                    new Paragraph(publication.say("web.themes", publication.words().list(themes))));
        }
        question("after.next");
        paragraph(publication.dialogue().responsibility().use());
        String decision = publication.decision();
        if (decision != null) {
            blocks.add(new Paragraph(publication.say("remaining.decision", decision)));
        }
    }

    private void about() {
        String question = publication.dialogue().question();
        String purpose = publication.dialogue().purpose();
        paragraph(question);
        paragraph(purpose);
        if (question == null && purpose == null) {
            unwritten("question");
        }
    }

    private void question(String key) {
        blocks.add(new Heading(3, publication.say("web." + key), "web-" + key.replace('.', '-')));
    }

    private void paragraph(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Paragraph(text.strip()));
        }
    }

    private void unwritten(String key) {
        blocks.add(new Remark(publication.say("web.unwritten", key)));
    }

    /** "Dialogcafé på biblioteket: 16 september 2026 kl. 14–16, stadsbiblioteket". */
    private String activity(Activity activity) {
        List<String> parts = new ArrayList<>();
        String time = activity.time();
        String place = activity.place();
        if (time != null) {
            parts.add(publication.words().date(time));
        }
        if (place != null) {
            parts.add(place);
        }
        return parts.isEmpty()
                ? activity.name()
                : publication.say("goals.line", activity.name(), String.join(", ", parts));
    }
}
