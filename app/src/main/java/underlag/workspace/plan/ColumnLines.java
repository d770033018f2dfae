package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;

/** Lines of the plan about columns and their questions, to be written or pasted in. */
public final class ColumnLines {
    private static final int MOST_OPTIONS = 30;

    private ColumnLines() {}

    /** What a doubtful column may be, as a line of the plan. */
    public record Choice(Part part, String line, ColumnRole role, Question question) {}

    /** The part of the plan that a line belongs in. */
    public enum Part {
        COLUMNS,
        QUESTIONS
    }

    /** {@code - {header: Betyg, role: scale, question: betyg}}. */
    static String column(String header, ColumnRole role, @Nullable String question) {
        StringBuilder line = new StringBuilder("- {header: ");
        line.append(YamlText.inFlow(header)).append(", role: ").append(Words.word(role));
        if (isAsked(role) && question != null) {
            line.append(", question: ").append(question);
        }
        return line.append('}').toString();
    }

    /** {@code - {id: betyg, text: Betyg, kind: scale, scale: {lowest: 1, highest: 5}}}. */
    static String question(Question question) {
        StringBuilder line = new StringBuilder("- {id: ");
        line.append(id(question))
                .append(", text: ")
                .append(YamlText.inFlow(question.text()))
                .append(", kind: ")
                .append(Words.word(question.kind()));
        if (!question.options().isEmpty() && question.options().size() <= MOST_OPTIONS) {
            line.append(", options: ").append(YamlText.list(question.options()));
        }
        Question.Scale scale = question.scale();
        if (scale != null) {
            line.append(", scale: ").append(scale(scale));
        }
        return line.append('}').toString();
    }

    static String scale(Question.Scale scale) {
        boolean bare = scale.lowestLabel().isEmpty() && scale.highestLabel().isEmpty();
        String labels =
                bare
                        ? ""
                        : ", lowest_label: "
                                + YamlText.inFlow(scale.lowestLabel())
                                + ", highest_label: "
                                + YamlText.inFlow(scale.highestLabel());
        return "{lowest: " + scale.lowest() + ", highest: " + scale.highest() + labels + "}";
    }

    /**
     * The lines that settle a doubtful column, the likeliest first: under the key {@code columns:},
     * or where only the steps of a scale are in doubt under {@code questions}.
     */
    public static List<Choice> choices(RecognisedColumn column) {
        List<RecognisedColumn.Alternative> all = new ArrayList<>();
        all.add(new RecognisedColumn.Alternative(column.role(), column.question()));
        all.addAll(column.alternatives());
        boolean steps = all.stream().allMatch(a -> a.role() == ColumnRole.SCALE);
        return all.stream()
                .map(
                        a ->
                                new Choice(
                                        steps ? Part.QUESTIONS : Part.COLUMNS,
                                        steps
                                                ? question(a.question())
                                                : column(
                                                        column.header(),
                                                        a.role(),
                                                        Slug.of(a.question().id())),
                                        a.role(),
                                        a.question()))
                .toList();
    }

    private static String id(Question question) {
        return Slug.valid(question.id()) ? question.id() : Slug.of(question.id());
    }

    static boolean isAsked(ColumnRole role) {
        return switch (role) {
            case OPEN_ANSWER, CLOSED_ANSWER, SCALE, BACKGROUND -> true;
            case CONTACT, ID, DATE, CODES, QUESTION, ANSWER, IGNORED -> false;
        };
    }
}
