package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.answer.AnswerTable;
import underlag.answer.CrossTab;
import underlag.answer.Distribution;
import underlag.dialogue.Question;
import underlag.privacy.Crossed;
import underlag.privacy.Masking;

/**
 * Persons divided by a background question.
 *
 * @param names the groups in the order they are shown, masked
 * @param values the groups as respondents wrote them, in the same order
 * @param ordered whether they lie on a line, as ages do
 * @param members persons of each group
 */
record Groups(
        Question variable,
        List<String> names,
        List<String> values,
        boolean ordered,
        List<Set<String>> members) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The groups of a background question; ages that the plan does not list stand by number. */
    static Optional<Groups> of(AnswerTable answers, String id, Masking masking) {
        Question variable = answers.question(id).orElse(null);
        if (variable == null || variable.kind() != Question.Kind.BACKGROUND) {
            return Optional.empty();
        }
        List<Distribution.Row> rows = new ArrayList<>(answers.distribution(variable).rows());
        boolean ordered = rows.stream().allMatch(row -> number(row.option()) >= 0);
        if (ordered && variable.options().isEmpty()) {
            rows.sort(Comparator.comparingInt(row -> number(row.option())));
        }
        List<String> values = rows.stream().map(Distribution.Row::option).toList();
        return Optional.of(
                new Groups(
                        variable,
                        masked(values, masking),
                        values,
                        ordered,
                        rows.stream().map(row -> persons(answers, row.respondents())).toList()));
    }

    /** Each masked, and still different from the others. */
    private static List<String> masked(List<String> values, Masking masking) {
        List<String> masked = new ArrayList<>();
        for (String value : values) {
            String name = masking.published(value).value();
            masked.add(masked.contains(name) ? name + " " + (masked.size() + 1) : name);
        }
        return masked;
    }

    private static int number(String group) {
        Matcher matcher = NUMBER.matcher(group);
        return matcher.find() && matcher.group().length() < 5
                ? Integer.parseInt(matcher.group())
                : -1;
    }

    private static Set<String> persons(AnswerTable answers, List<String> respondents) {
        Set<String> persons = new TreeSet<>();
        answers.persons(respondents).forEach(id -> persons.add(answers.person(id)));
        return persons;
    }

    /** What of a theme is told: its name stands for it in every report. */
    Optional<Crossed> theme(CrossTab table, String name) {
        List<Integer> said = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        for (String group : values) {
            CrossTab.Cell cell =
                    table.cells().stream()
                            .filter(one -> one.group().equals(group))
                            .findFirst()
                            .orElse(null);
            if (cell == null) {
                return Optional.empty();
            }
            said.add(cell.count());
            of.add(cell.of());
        }
        return Optional.of(Crossed.said("theme: " + name, variable.id(), names, ordered, said, of));
    }

    /** The answers to a question, of which some are told as one; each person counts once. */
    Crossed answers(
            AnswerTable answers, Distribution distribution, Set<String> shown, Masking masking) {
        List<Set<String>> counted = new ArrayList<>();
        names.forEach(group -> counted.add(new HashSet<>()));
        List<List<Integer>> persons = new ArrayList<>();
        for (Distribution.Row row : distribution.rows()) {
            Set<String> chose = persons(answers, row.respondents());
            List<Integer> counts = new ArrayList<>();
            for (int group = 0; group < names.size(); group++) {
                Set<String> here = new TreeSet<>(chose);
                here.retainAll(members.get(group));
                here.removeAll(counted.get(group));
                counted.get(group).addAll(here);
                counts.add(here.size());
            }
            persons.add(counts);
        }
        List<String> asked = distribution.rows().stream().map(Distribution.Row::option).toList();
        List<String> options = masked(asked, masking);
        Set<String> chosen = new TreeSet<>();
        shown.forEach(option -> chosen.add(options.get(asked.indexOf(option))));
        return new Crossed(
                "question: " + distribution.question().id(),
                variable.id(),
                names,
                ordered,
                options,
                persons,
                chosen);
    }
}
