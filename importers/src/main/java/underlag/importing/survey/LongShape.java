package underlag.importing.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.PlannedColumn;
import underlag.importing.format.TableRow;

/**
 * The columns that matter in a table with one row for each answer.
 *
 * @param respondent whose answer the row is
 * @param question which question it answers
 * @param answer what was answered
 * @param planned whether the plan says so
 */
record LongShape(
        ColumnProfile respondent, ColumnProfile question, ColumnProfile answer, boolean planned) {
    private static final int MOST_QUESTIONS = 300;

    /** The shape, where the plan gives it or headings and cells leave little doubt; else null. */
    static @Nullable LongShape of(List<ColumnProfile> columns, List<PlannedColumn> plan) {
        ColumnProfile question = planned(columns, plan, ColumnRole.QUESTION);
        ColumnProfile answer = planned(columns, plan, ColumnRole.ANSWER);
        ColumnProfile id = planned(columns, plan, ColumnRole.ID);
        if (question != null && answer != null) {
            ColumnProfile who = id == null ? first(columns, LongShape::recurringId) : id;
            return who == null ? null : new LongShape(who, question, answer, true);
        }
        boolean otherwise = plan.stream().anyMatch(p -> p.role() != ColumnRole.IGNORED);
        ColumnProfile who = first(columns, LongShape::recurringId);
        ColumnProfile asks = fullest(columns, Headings::isQuestionColumn, ColumnProfile::meanWords);
        ColumnProfile answers = fullest(columns, Headings::isAnswerColumn, c -> c.filled());
        if (otherwise || who == null || asks == null || answers == null) {
            return null;
        }
        return isLong(who, asks, answers) ? new LongShape(who, asks, answers, false) : null;
    }

    private static @Nullable ColumnProfile planned(
            List<ColumnProfile> columns, List<PlannedColumn> plan, ColumnRole role) {
        return plan.stream()
                .filter(p -> p.role() == role)
                .findFirst()
                .flatMap(p -> ClosestHeading.find(p.header(), columns))
                .orElse(null);
    }

    private static @Nullable ColumnProfile first(
            List<ColumnProfile> columns, Predicate<ColumnProfile> holds) {
        Optional<ColumnProfile> found = columns.stream().filter(holds).findFirst();
        return found.orElse(null);
    }

    /** Of the columns with such a heading, the one with most. */
    private static @Nullable ColumnProfile fullest(
            List<ColumnProfile> columns,
            Predicate<String> heading,
            ToDoubleFunction<ColumnProfile> most) {
        return columns.stream()
                .filter(c -> heading.test(c.header()) && c.filled() > 0)
                .max(
                        Comparator.comparingDouble(most)
                                .thenComparing(c -> c.number(), Comparator.reverseOrder()))
                .orElse(null);
    }

    private static boolean recurringId(ColumnProfile column) {
        String header = column.header();
        boolean named = Headings.isId(header) || Headings.namesId(header);
        return named && !column.unique() && !Headings.isQuestionColumn(header);
    }

    /** Each question recurs among respondents, and each respondent among questions. */
    private static boolean isLong(ColumnProfile who, ColumnProfile asks, ColumnProfile answers) {
        long rows = asks.filled();
        return !asks.overflowed()
                && asks.distinct() >= 2
                && asks.distinct() == asks.values().size()
                && asks.distinct() <= MOST_QUESTIONS
                && asks.distinct() * 1.5 <= rows
                && (who.overflowed() || who.distinct() * 1.2 <= rows)
                && answers.filled() >= 0.5 * rows
                && asks.number() != answers.number();
    }

    /** The questions as columns of their own, empty so far, in the order of the rows. */
    Map<String, ColumnProfile> questions() {
        Map<String, ColumnProfile> questions = new LinkedHashMap<>();
        for (String text : question.values().keySet()) {
            questions.put(text, new ColumnProfile(answer.number(), text));
        }
        return questions;
    }

    /** Adds a row's answer to its question; rows without a question are left out. */
    void add(TableRow row, Map<String, ColumnProfile> questions) {
        ColumnProfile asked = questions.get(row.cell(question.number() - 1).strip());
        if (asked != null) {
            asked.add(row.cell(answer.number() - 1));
        }
    }
}
