package underlag.answer;

import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import underlag.dialogue.Condition;

/** Which respondents a condition chooses, sorted by id. */
final class ChosenRespondents {
    private final AnswerTable table;
    private final ConditionScope scope;

    ChosenRespondents(AnswerTable table, ConditionScope scope) {
        this.table = table;
        this.scope = scope;
    }

    NavigableSet<String> by(Condition condition) {
        return switch (condition) {
            case Condition.Always always -> new TreeSet<>(table.respondents());
            case Condition.AnswerIn in -> oneOf(in.question(), in.values());
            case Condition.BackgroundIn in -> oneOf(in.variable(), in.values());
            case Condition.AnswerBetween range ->
                    table.choosing(
                            range.question(),
                            (option, number) ->
                                    number >= range.lowest() && number <= range.highest());
            case Condition.Answered answered -> new TreeSet<>(table.answered(answered.question()));
            case Condition.InActivity in -> table.inActivity(in.activity());
            case Condition.HasTheme theme -> known(scope.theme(theme.theme()));
            case Condition.IsProposal proposal -> known(scope.proposers());
            case Condition.All all -> all(all);
            case Condition.Any any -> any(any);
            case Condition.Not not -> {
                NavigableSet<String> rest = new TreeSet<>(table.respondents());
                rest.removeAll(by(not.part()));
                yield rest;
            }
        };
    }

    private NavigableSet<String> all(Condition.All all) {
        NavigableSet<String> kept = new TreeSet<>(table.respondents());
        all.parts().forEach(part -> kept.retainAll(by(part)));
        return kept;
    }

    private NavigableSet<String> any(Condition.Any any) {
        NavigableSet<String> found = new TreeSet<>();
        any.parts().forEach(part -> found.addAll(by(part)));
        return found;
    }

    private NavigableSet<String> known(Set<String> ids) {
        NavigableSet<String> known = new TreeSet<>(ids);
        known.retainAll(table.respondents());
        return known;
    }

    /** An option is named by its text, or a step of a scale by its number. */
    private NavigableSet<String> oneOf(String question, Set<String> values) {
        Set<String> texts = values.stream().map(Steps::normal).collect(Collectors.toSet());
        Set<Double> numbers =
                values.stream()
                        .map(WrittenNumber::whole)
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)
                        .collect(Collectors.toSet());
        return table.choosing(
                question,
                (option, number) ->
                        texts.contains(Steps.normal(option)) || numbers.contains(number));
    }
}
