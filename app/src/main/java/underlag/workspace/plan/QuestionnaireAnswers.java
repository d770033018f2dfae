package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;
import underlag.dialogue.Question.Kind;
import underlag.dialogue.RecognisedColumn;

/** Recognises answers to the ready questionnaires, and writes the goals that they measure. */
final class QuestionnaireAnswers {
    private final List<Questionnaire> questionnaires;

    /** Id → the question as it was answered: with words or numbers. */
    private final Map<String, Question> found = new LinkedHashMap<>();

    QuestionnaireAnswers(List<Questionnaire> wanted) {
        this.questionnaires = Questionnaire.all();
        wanted.forEach(one -> one.questions().forEach(q -> found.put(q.id(), q)));
    }

    /** The questions found so far, and those that somebody wants to ask. */
    List<Question> questions() {
        return List.copyOf(found.values());
    }

    /** The question that a column answers, or null. */
    @Nullable Question of(RecognisedColumn column) {
        if (!ColumnLines.isAsked(column.role())) {
            return null;
        }
        for (Questionnaire one : questionnaires) {
            Question asked = one.asked(column.question().text()).orElse(null);
            if (asked != null) {
                Question answered = answered(asked, column.question());
                found.put(answered.id(), answered);
                return answered;
            }
        }
        return null;
    }

    /** A scale of numbers where the answers are numbers; else the questionnaire's own words. */
    private static Question answered(Question asked, Question recognised) {
        boolean numbers =
                asked.kind() == Kind.SCALE
                        && recognised.scale() != null
                        && recognised.options().isEmpty();
        if (!numbers) {
            return asked;
        }
        List<String> steps = asked.options();
        Question.Scale scale =
                new Question.Scale(1, steps.size(), steps.getFirst(), steps.getLast());
        return new Question(asked.id(), asked.text(), asked.kind(), List.of(), scale);
    }

    /** What a column with such a question is. */
    static ColumnRole role(Question question) {
        return switch (question.kind()) {
            case OPEN -> ColumnRole.OPEN_ANSWER;
            case CHOICE, MULTIPLE_CHOICE -> ColumnRole.CLOSED_ANSWER;
            case SCALE -> ColumnRole.SCALE;
            case BACKGROUND -> ColumnRole.BACKGROUND;
        };
    }

    /** Lines of the plan for every goal that some question found measures. */
    List<String> goals() {
        List<String> lines = new ArrayList<>();
        Set<String> asked = found.keySet();
        for (Questionnaire one : questionnaires) {
            for (Questionnaire.Goal goal : one.goals()) {
                List<Questionnaire.Indicator> measured =
                        goal.indicators().stream()
                                .filter(i -> asked.contains(i.question()))
                                .toList();
                if (!measured.isEmpty()) {
                    lines.add("  - id: " + goal.id());
                    lines.add("    type: " + goal.type());
                    lines.add("    goal: " + YamlText.scalar(goal.text()));
                    lines.add("    indicators:");
                    measured.forEach(i -> indicator(i, one, lines));
                }
            }
        }
        return lines;
    }

    private static void indicator(
            Questionnaire.Indicator indicator, Questionnaire from, List<String> lines) {
        String option = indicator.option();
        String agrees =
                option == null
                        ? ", at_least: " + (from.steps().size() - 1)
                        : ", in: [" + YamlText.inFlow(option) + "]";
        lines.add("      - indicator: " + YamlText.scalar(indicator.text()));
        lines.add("        measure: {share: {question: " + indicator.question() + agrees + "}}");
        lines.add("        collection: " + YamlText.scalar(from.collection()));
        lines.add("        target: {at_least: " + indicator.target() + "}");
    }
}
