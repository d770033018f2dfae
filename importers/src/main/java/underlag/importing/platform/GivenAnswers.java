package underlag.importing.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Origin;
import underlag.importing.ImportSink;

/**
 * Answers of authors who may have several rows: one answer for each question, with all that they
 * chose. Not thread-safe.
 */
final class GivenAnswers {
    private final Map<Asked, Given> answers = new LinkedHashMap<>();

    private record Asked(String respondent, String question) {}

    private record Given(Set<String> values, Origin first) {}

    /** Adds what a cell holds, "" for an empty one. */
    void add(String respondent, String question, String value, Origin where) {
        Given given =
                answers.computeIfAbsent(
                        new Asked(respondent, question),
                        a -> new Given(new LinkedHashSet<>(), where));
        if (!value.isBlank()) {
            given.values().add(value.strip());
        }
    }

    void deliver(ImportSink sink) {
        answers.forEach(
                (asked, given) ->
                        sink.answer(
                                new ClosedAnswer(
                                        asked.respondent(),
                                        asked.question(),
                                        new ArrayList<>(given.values()),
                                        given.values().isEmpty()
                                                ? ClosedAnswer.State.NOT_ANSWERED
                                                : ClosedAnswer.State.ANSWERED,
                                        given.first())));
        answers.clear();
    }

    /** A single answer of a respondent who has no other row. */
    static ClosedAnswer single(String respondent, String question, String value, Origin where) {
        boolean given = !value.isBlank();
        return new ClosedAnswer(
                respondent,
                question,
                given ? List.of(value.strip()) : List.of(),
                given ? ClosedAnswer.State.ANSWERED : ClosedAnswer.State.NOT_ANSWERED,
                where);
    }
}
