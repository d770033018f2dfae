package underlag.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ClosedAnswer.State;
import underlag.dialogue.Question;

/**
 * The answers to one closed question, or the values of one background variable, as Tablesaw
 * columns. Not as a Tablesaw {@code Table}: loading that class scans the whole class path and makes
 * newer JDKs print warnings.
 */
final class ColumnAnswers {
    private final Steps steps;

    /** One row per chosen option. */
    private final StringColumn respondents = StringColumn.create("respondent");

    private final StringColumn options = StringColumn.create("option");
    private final DoubleColumn numbers = DoubleColumn.create("number");
    private final NavigableMap<String, State> states = new TreeMap<>();

    /**
     * @param answers one per respondent
     */
    ColumnAnswers(Question question, Collection<ClosedAnswer> answers) {
        List<String> written = answers.stream().flatMap(a -> a.values().stream()).toList();
        this.steps = new Steps(question, written);
        for (ClosedAnswer answer : answers) {
            states.put(answer.respondent(), answer.state());
            for (String value : new TreeSet<>(answer.values())) {
                respondents.append(answer.respondent());
                options.append(steps.option(value));
                Double number = steps.number(value);
                numbers.append(number == null ? Double.NaN : number);
            }
        }
    }

    Steps steps() {
        return steps;
    }

    /** Option → the respondents among these who chose it. */
    Map<String, NavigableSet<String>> choices(Set<String> among) {
        Map<String, NavigableSet<String>> choices = new TreeMap<>();
        for (int row : respondents.isIn(among)) {
            choices.computeIfAbsent(options.get(row), option -> new TreeSet<>())
                    .add(respondents.get(row));
        }
        return choices;
    }

    Set<String> in(State state) {
        Set<String> found = new TreeSet<>();
        states.forEach((respondent, is) -> addIf(is == state, respondent, found));
        return found;
    }

    /** Respondents with an answer for which this holds; the number is NaN where there is none. */
    Set<String> where(BiPredicate<String, Double> holds) {
        Set<String> found = new TreeSet<>();
        for (int row = 0; row < options.size(); row++) {
            boolean chosen = holds.test(options.get(row), numbers.getDouble(row));
            addIf(chosen, respondents.get(row), found);
        }
        return found;
    }

    /** Respondent → the number answered. */
    SortedMap<String, Double> numbers() {
        SortedMap<String, Double> found = new TreeMap<>();
        for (int row : numbers.isNotMissing()) {
            found.put(respondents.get(row), numbers.getDouble(row));
        }
        return found;
    }

    private static void addIf(boolean holds, String respondent, Set<String> found) {
        if (holds) {
            found.add(respondent);
        }
    }
}
