package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Mandate;
import underlag.dialogue.Responsibility;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Facts;
import underlag.report.model.Block.Facts.Fact;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;

/** The dialogue in short: what was asked and why, and the main results. */
final class ShortChapter {
    private final Composition composition;
    private final Words words;
    private final Dialogue dialogue;
    private final List<Fact> facts = new ArrayList<>();

    private ShortChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.dialogue = composition.analysis().dialogue();
    }

    static List<Block> of(Composition composition) {
        return new ShortChapter(composition).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("short.heading"), "short"));
        plan();
        if (facts.isEmpty()) {
            blocks.add(new Remark(words.say("short.unplanned")));
        } else {
            blocks.add(new Facts(facts));
        }
        blocks.add(new Heading(3, words.say("short.results"), "results"));
        blocks.add(new Bullets(new MainResults(composition).sentences()));
        blocks.add(new Remark(words.say(howToRead())));
        blocks.add(new Paragraph(words.say("short.further")));
        return blocks;
    }

    /** At co-decision alone may a count decide anything, and then by rules set beforehand. */
    private String howToRead() {
        return dialogue.influenceLevel() == InfluenceLevel.CO_DECISION
                ? "short.reading.co-decision"
                : "short.reading";
    }

    private void plan() {
        fact("question", dialogue.question());
        fact("purpose", dialogue.purpose());
        InfluenceLevel level = dialogue.influenceLevel();
        fact("influence", level == null ? null : words.name("influence", level));
        Responsibility responsibility = dialogue.responsibility();
        fact("use", responsibility.use());
        fact("decision", decision(responsibility));
        fact("initiated", responsibility.initiatedBy());
        fact("answered", responsibility.answeredTo());
        fact("criteria", criteria(dialogue.mandate()));
        if (!facts.isEmpty() || dialogue.activities().size() > 1) {
            fact(
                    "activities",
                    words.list(dialogue.activities().stream().map(this::activity).toList()));
        }
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.say("short.fact." + key), value.strip()));
        }
    }

    private @Nullable String decision(Responsibility responsibility) {
        String body = responsibility.body();
        String date = responsibility.decisionDate();
        if (body == null || date == null) {
            return body == null && date != null ? words.date(date) : body;
        }
        return body + ", " + words.date(date);
    }

    private @Nullable String criteria(Mandate mandate) {
        List<String> parts = new ArrayList<>();
        criterion(parts, "question", mandate.questionOpenToInfluence());
        criterion(parts, "decision-makers", mandate.decisionMakersOpenToInfluence());
        criterion(parts, "asked-for", mandate.resultAskedFor());
        criterion(parts, "legal", mandate.legalDuty());
        String note = mandate.note();
        String said = parts.isEmpty() ? "" : String.join("; ", parts) + ".";
        return note == null ? said : (said + " " + note).strip();
    }

    private void criterion(List<String> parts, String key, @Nullable Boolean answer) {
        if (answer != null) {
            parts.add(words.say("short.criteria." + key + (answer ? ".yes" : ".no")));
        }
    }

    private String activity(Activity activity) {
        String time = activity.time();
        return time == null ? activity.name() : activity.name() + " (" + words.date(time) + ")";
    }
}
