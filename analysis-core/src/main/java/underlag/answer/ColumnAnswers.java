package underlag.answer;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ClosedAnswer.State;
import underlag.dialogue.Question;

/** The answers to one closed question, or the values of one background variable, as a table. */
final class ColumnAnswers {
    static final String RESPONDENT = "respondent";
    static final String OPTION = "option";
    static final String NUMBER = "number";

    private final Steps steps;
    private final Table table;
    private final NavigableMap<String, State> states = new TreeMap<>();

    /**
     * @param answers one per respondent
     */
    ColumnAnswers(Question question, Collection<ClosedAnswer> answers) {
        List<String> written = answers.stream().flatMap(a -> a.values().stream()).toList();
        this.steps = new Steps(question, written);
        StringColumn respondents = StringColumn.create(RESPONDENT);
        StringColumn options = StringColumn.create(OPTION);
        DoubleColumn numbers = DoubleColumn.create(NUMBER);
        for (ClosedAnswer answer : answers) {
            states.put(answer.respondent(), answer.state());
            for (String option : new TreeSet<>(answer.values())) {
                respondents.append(answer.respondent());
                options.append(steps.option(option));
                Double number = steps.number(option);
                numbers.append(number == null ? Double.NaN : number);
            }
        }
        this.table = Table.create(question.id(), respondents, options, numbers);
    }

    Steps steps() {
        return steps;
    }

    /** One row per chosen option of the respondents among these. */
    Table of(Set<String> among) {
        return table.where(table.stringColumn(RESPONDENT).isIn(among));
    }

    Set<String> in(State state) {
        Set<String> found = new TreeSet<>();
        states.forEach((respondent, is) -> addIf(is == state, respondent, found));
        return found;
    }

    /** Respondents with an answer for which this holds; the number is NaN where there is none. */
    Set<String> where(BiPredicate<String, Double> holds) {
        Set<String> found = new TreeSet<>();
        StringColumn respondents = table.stringColumn(RESPONDENT);
        for (int row = 0; row < table.rowCount(); row++) {
            String option = table.stringColumn(OPTION).get(row);
            addIf(
                    holds.test(option, table.doubleColumn(NUMBER).getDouble(row)),
                    respondents.get(row),
                    found);
        }
        return found;
    }

    /** Respondent → the number answered. */
    SortedMap<String, Double> numbers() {
        SortedMap<String, Double> numbers = new TreeMap<>();
        Table known = table.where(table.doubleColumn(NUMBER).isNotMissing());
        for (int row = 0; row < known.rowCount(); row++) {
            numbers.put(
                    known.stringColumn(RESPONDENT).get(row),
                    known.doubleColumn(NUMBER).getDouble(row));
        }
        return numbers;
    }

    @Nullable State state(String respondent) {
        return states.get(respondent);
    }

    private static void addIf(boolean holds, String respondent, Set<String> found) {
        if (holds) {
            found.add(respondent);
        }
    }
}
