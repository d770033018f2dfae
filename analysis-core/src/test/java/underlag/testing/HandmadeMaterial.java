package underlag.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Material;
import underlag.dialogue.Origin;
import underlag.dialogue.Question;
import underlag.dialogue.Respondent;
import underlag.dialogue.Unit;

/** Material put together by hand: one file per activity, named after it. */
public final class HandmadeMaterial {
    private final List<Question> questions = new ArrayList<>();
    private final List<Respondent> respondents = new ArrayList<>();
    private final List<ClosedAnswer> answers = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();

    public HandmadeMaterial ask(Question... asked) {
        questions.addAll(List.of(asked));
        return this;
    }

    /** A question whose options the plan gives, lowest first. */
    public static Question question(String id, Question.Kind kind, String... options) {
        return new Question(id, "Frågan " + id, kind, List.of(options), null);
    }

    /** A scale of numbers without labels. */
    public static Question scale(String id, int lowest, int highest) {
        return new Question(
                id,
                "Frågan " + id,
                Question.Kind.SCALE,
                List.of(),
                new Question.Scale(lowest, highest, "", ""));
    }

    public HandmadeMaterial person(String id, String activity) {
        return person(id, activity, null, Map.of());
    }

    public HandmadeMaterial person(
            String id, String activity, @Nullable String key, Map<String, String> background) {
        return respondent(id, activity, key, Unit.PERSON, null, background, true);
    }

    public HandmadeMaterial group(String id, String activity, @Nullable Integer size) {
        return respondent(id, activity, null, Unit.GROUP, size, Map.of(), true);
    }

    public HandmadeMaterial unfinished(String id, String activity) {
        return respondent(id, activity, null, Unit.PERSON, null, Map.of(), false);
    }

    /** An answer; without values an empty cell. */
    public HandmadeMaterial answer(String respondent, String question, String... values) {
        ClosedAnswer.State state =
                values.length == 0 ? ClosedAnswer.State.NOT_ANSWERED : ClosedAnswer.State.ANSWERED;
        return answer(respondent, question, state, List.of(values));
    }

    public HandmadeMaterial dontKnow(String respondent, String question) {
        return answer(respondent, question, ClosedAnswer.State.DONT_KNOW, List.of());
    }

    public HandmadeMaterial say(String respondent, String question, String text) {
        Respondent speaker = find(respondent);
        contributions.add(
                new Contribution(
                        "c-" + respondent + "-" + question,
                        speaker.origin(),
                        respondent,
                        respondent,
                        speaker.activity(),
                        speaker.unit(),
                        speaker.groupSize(),
                        question,
                        text,
                        List.of(),
                        null));
        return this;
    }

    public Material material() {
        return new Material(questions, List.of(), respondents, contributions, answers, List.of());
    }

    private HandmadeMaterial respondent(
            String id,
            String activity,
            @Nullable String key,
            Unit unit,
            @Nullable Integer size,
            Map<String, String> background,
            boolean finished) {
        Origin origin =
                new Origin(activity + ".csv", new Locator.Row(null, 2 + respondents.size()));
        respondents.add(
                new Respondent(id, activity, key, unit, size, background, finished, null, origin));
        return this;
    }

    private HandmadeMaterial answer(
            String respondent, String question, ClosedAnswer.State state, List<String> values) {
        answers.add(
                new ClosedAnswer(respondent, question, values, state, find(respondent).origin()));
        return this;
    }

    private Respondent find(String id) {
        return respondents.stream()
                .filter(respondent -> respondent.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
