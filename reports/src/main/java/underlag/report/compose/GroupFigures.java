package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import underlag.analysis.Analysis;
import underlag.answer.AnswerTable;
import underlag.answer.CrossTab;
import underlag.answer.Distribution;
import underlag.dialogue.Question;
import underlag.dialogue.TargetGroup;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.privacy.Crossed;
import underlag.privacy.DisclosureControl;
import underlag.privacy.Masking;
import underlag.privacy.Published;
import underlag.privacy.SafeTable;
import underlag.theme.Theme;

/**
 * The figures of a published report about what groups said, settled together: outcomes of
 * indicators first, then the tables, a fixed list: top themes, and answers on scales and to yes/no
 * questions, by each background question that the plan's target groups are known by.
 *
 * @param tables in the order they are shown
 * @param hidden ids of indicators whose outcome is not told
 */
record GroupFigures(List<Shown> tables, Set<String> hidden) {
    private static final int MOST_VARIABLES = 3;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    /** What a table's rows are. */
    enum Rows {
        THEMES,
        ANSWERS
    }

    /**
     * A table with its words.
     *
     * @param names subject → what its row is called
     */
    record Shown(
            Rows rows, Question variable, Published<SafeTable> table, Map<String, String> names) {}

    GroupFigures {
        tables = List.copyOf(tables);
        hidden = Set.copyOf(hidden);
    }

    /**
     * Settles what a report for this audience tells.
     *
     * @param masking of groups, which respondents may have written themselves
     * @param masked the analysis with masked names, whose cross-tabs may have been left out
     * @param whole the analysis with its cross-tabs
     */
    static GroupFigures of(
            Analysis whole,
            Composition masked,
            Masking masking,
            Audience audience,
            DisclosureControl control) {
        AnswerTable answers = AnswerTable.of(whole.material());
        boolean goals = audience == Audience.DECISION_MAKERS || audience == Audience.LEARNING;
        Set<String> hidden = new LinkedHashSet<>();
        if (goals) {
            GroupOutcomes outcomes =
                    new GroupOutcomes(
                            answers, control, masking, whole.dialogue().privacy().threshold());
            for (Goal goal : whole.goals()) {
                for (Measurement one : goal.measurements()) {
                    if (!outcomes.mayTell(one)) {
                        hidden.add(one.indicator().id());
                    }
                }
            }
        }
        List<Shown> tables = new ArrayList<>();
        if (goals || audience == Audience.RESIDENTS) {
            for (String variable : variables(whole)) {
                Groups.of(answers, variable, masking)
                        .ifPresent(
                                groups -> {
                                    themes(whole, masked, groups, control, tables);
                                    answers(whole, answers, groups, masking, control, tables);
                                });
            }
        }
        return new GroupFigures(tables, hidden);
    }

    /** Those that target groups are known by; without any, all that divide what was said. */
    private static List<String> variables(Analysis analysis) {
        Set<String> crossed =
                analysis.crossTabs().tables().stream()
                        .map(CrossTab::variable)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> planned = new LinkedHashSet<>();
        for (TargetGroup group : analysis.dialogue().targetGroups()) {
            planned.addAll(group.background().keySet());
        }
        planned.retainAll(crossed);
        return (planned.isEmpty() ? crossed : planned).stream().limit(MOST_VARIABLES).toList();
    }

    private static void themes(
            Analysis whole,
            Composition masked,
            Groups groups,
            DisclosureControl control,
            List<Shown> tables) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Crossed> crossed = new ArrayList<>();
        for (CrossTab table : whole.crossTabs().tables()) {
            Theme theme =
                    table.item().kind() == CrossTab.Kind.THEME
                                    && table.variable().equals(groups.variable().id())
                            ? masked.theme(table.item().id())
                            : null;
            if (theme != null && theme.parent() == null) {
                groups.theme(table, theme.name())
                        .filter(one -> !names.containsKey(one.subject()))
                        .ifPresent(
                                one -> {
                                    names.put(one.subject(), theme.name());
                                    crossed.add(one);
                                });
            }
        }
        control.settle(crossed)
                .ifPresent(
                        safe -> tables.add(new Shown(Rows.THEMES, groups.variable(), safe, names)));
    }

    /** "Jag trivs i centrum (4 eller 5 på skalan 1–5)", "Har du bil? (Ja)". */
    private static String answer(Distribution distribution, Words words) {
        String question = distribution.question().text().strip();
        List<String> steps = distribution.rows().stream().map(Distribution.Row::option).toList();
        String told =
                words.either(
                        distribution.compared().stream().map(Distribution.Row::option).toList());
        boolean numbers =
                distribution.question().kind() == Question.Kind.SCALE
                        && steps.stream().allMatch(step -> NUMBER.matcher(step).matches());
        return numbers
                ? words.message(
                        "audience.groups.answer.scale",
                        List.of(question, told, steps.getFirst(), steps.getLast()))
                : words.message("audience.groups.answer", List.of(question, told));
    }

    private static void answers(
            Analysis whole,
            AnswerTable answers,
            Groups groups,
            Masking masking,
            DisclosureControl control,
            List<Shown> tables) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Crossed> crossed = new ArrayList<>();
        Words words = new Words(whole.dialogue().reportLanguage());
        for (Distribution distribution : whole.distributions()) {
            List<String> compared =
                    distribution.compared().stream().map(Distribution.Row::option).toList();
            if (!compared.isEmpty()) {
                Crossed one = groups.answers(answers, distribution, Set.copyOf(compared), masking);
                crossed.add(one);
                names.put(one.subject(), masking.published(answer(distribution, words)).value());
            }
        }
        control.settle(crossed)
                .ifPresent(
                        safe ->
                                tables.add(
                                        new Shown(Rows.ANSWERS, groups.variable(), safe, names)));
    }
}
