package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Question;

/** Reads the predetermined questions. */
final class QuestionPart {
    private final Faults faults;

    QuestionPart(Faults faults) {
        this.faults = faults;
    }

    /** The questions; of two with the same id the first. */
    List<Question> read(Item list) {
        Set<String> taken = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (Item item : list.items()) {
            String id = item.get("id").text();
            Question.Kind kind = Words.constant(Question.Kind.class, item.get("kind"));
            if (id != null && !taken.add(id)) {
                faults.error(item.get("id"), "plan.id-twice", id);
            } else if (id != null && kind != null) {
                questions.add(
                        new Question(
                                id,
                                item.get("text").text(id),
                                kind,
                                item.get("options").texts(),
                                scale(item.get("scale"), kind)));
            }
        }
        return questions;
    }

    private Question.@Nullable Scale scale(Item item, Question.Kind kind) {
        Integer lowest = item.get("lowest").integer();
        Integer highest = item.get("highest").integer();
        if (lowest == null || highest == null) {
            return null;
        }
        if (kind != Question.Kind.SCALE) {
            faults.warning(item, "plan.scale-without-kind", Words.word(kind));
        }
        if (lowest >= highest) {
            faults.error(item, "plan.scale-range", lowest.toString(), highest.toString());
            return null;
        }
        return new Question.Scale(
                lowest,
                highest,
                item.get("lowest_label").text(""),
                item.get("highest_label").text(""));
    }
}
