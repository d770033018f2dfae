package underlag.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ClosedAnswer.State;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.Respondent;
import underlag.dialogue.Unit;

/**
 * The answers that count: one per question and person within an activity. Where the plan's id
 * column shows that a person filled in the same survey more than once, the last answer counts.
 */
final class EffectiveAnswers {
    private final Map<String, Respondent> respondents = new HashMap<>();
    private final Map<String, Map<String, ClosedAnswer>> byQuestion = new TreeMap<>();

    EffectiveAnswers(Material material) {
        material.respondents().forEach(r -> respondents.put(r.id(), r));
        addBackground(material);
        material.answers().forEach(this::add);
    }

    /** The answers to a question, each by another person. */
    List<ClosedAnswer> to(String question) {
        return List.copyOf(byQuestion.getOrDefault(question, Map.of()).values());
    }

    Set<String> questions() {
        return byQuestion.keySet();
    }

    /** Who a record counts as within its activity. */
    static String person(Respondent respondent) {
        String key = respondent.personKey();
        return key == null || respondent.unit() != Unit.PERSON
                ? "record " + respondent.id()
                : "person " + respondent.activity() + " " + key;
    }

    private void add(ClosedAnswer answer) {
        Respondent respondent = respondents.get(answer.respondent());
        String person = respondent == null ? "record " + answer.respondent() : person(respondent);
        byQuestion
                .computeIfAbsent(answer.question(), question -> new LinkedHashMap<>())
                .merge(person, answer, EffectiveAnswers::later);
    }

    private static ClosedAnswer later(ClosedAnswer earlier, ClosedAnswer later) {
        return later.state() == State.NOT_ANSWERED ? earlier : later;
    }

    /** Background is asked for in a file where anyone has given it. */
    private void addBackground(Material material) {
        Map<String, Set<String>> sources = new TreeMap<>();
        for (Question question : material.questions()) {
            if (question.kind() == Question.Kind.BACKGROUND) {
                sources.put(question.id(), new TreeSet<>());
            }
        }
        for (Respondent respondent : material.respondents()) {
            for (String variable : respondent.background().keySet()) {
                sources.computeIfAbsent(variable, v -> new TreeSet<>())
                        .add(respondent.origin().source());
            }
        }
        for (Respondent respondent : material.respondents()) {
            for (Map.Entry<String, Set<String>> variable : sources.entrySet()) {
                if (variable.getValue().contains(respondent.origin().source())) {
                    add(background(respondent, variable.getKey()));
                }
            }
        }
    }

    private static ClosedAnswer background(Respondent respondent, String variable) {
        @Nullable String value = respondent.background().get(variable);
        List<String> values = new ArrayList<>();
        if (value != null && !value.isBlank()) {
            values.add(value);
        }
        State state = values.isEmpty() ? State.NOT_ANSWERED : State.ANSWERED;
        return new ClosedAnswer(respondent.id(), variable, values, state, respondent.origin());
    }
}
