package underlag.participation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.answer.AnswerTable;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Population;
import underlag.dialogue.Question;
import underlag.dialogue.Respondent;
import underlag.statistics.Dissimilarity;
import underlag.statistics.Interval;
import underlag.statistics.ShareIntervals;

/** Sets persons who answered beside the plan's populations; each person is counted once. */
final class Representations {
    private final AnswerTable answers;

    private Representations(AnswerTable answers) {
        this.answers = answers;
    }

    static List<Representation> of(Dialogue plan, AnswerTable answers) {
        Representations all = new Representations(answers);
        return plan.populations().stream().map(all::representation).toList();
    }

    private Representation representation(Population population) {
        Map<Population.Group, Integer> counts = new LinkedHashMap<>();
        population.groups().forEach(group -> counts.put(group, 0));
        int outside = 0;
        int notAnswered = 0;
        for (Respondent person : asked(population.variables())) {
            Map<String, String> background = person.background();
            Population.Group group = population.group(background);
            if (group != null) {
                counts.merge(group, 1, Integer::sum);
            } else if (population.variables().stream().allMatch(v -> answered(background, v))) {
                outside++;
            } else {
                notAnswered++;
            }
        }
        int compared = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Representation.Row> rows =
                counts.entrySet().stream()
                        .map(e -> row(population, e.getKey(), e.getValue(), compared))
                        .toList();
        List<Double> shares = rows.stream().map(Representation.Row::peopleShare).toList();
        boolean told = compared > 0 && population.total() > 0;
        return new Representation(
                population.variables().stream().map(this::question).toList(),
                population.source(),
                rows,
                compared,
                outside,
                notAnswered,
                told ? Dissimilarity.index(List.copyOf(counts.values()), shares) : null,
                told ? Dissimilarity.byChance(compared, shares) : null);
    }

    private Question question(String variable) {
        return answers.question(variable)
                .orElseGet(
                        () ->
                                new Question(
                                        variable,
                                        variable,
                                        Question.Kind.BACKGROUND,
                                        List.of(),
                                        null));
    }

    private static boolean answered(Map<String, String> background, String variable) {
        return !background.getOrDefault(variable, "").isBlank();
    }

    /** The persons whose file asks all the questions; of a person's records one that answers. */
    private List<Respondent> asked(List<String> variables) {
        Set<String> ids = new TreeSet<>(answers.asked(variables.getFirst()));
        variables.forEach(variable -> ids.retainAll(answers.asked(variable)));
        Map<String, Respondent> persons = new LinkedHashMap<>();
        for (String id : answers.persons(ids)) {
            answers.respondent(id)
                    .ifPresent(
                            record ->
                                    persons.merge(
                                            answers.person(id),
                                            record,
                                            (one, other) -> fuller(one, other, variables)));
        }
        return new ArrayList<>(persons.values());
    }

    private static Respondent fuller(Respondent one, Respondent other, List<String> variables) {
        boolean whole = variables.stream().allMatch(v -> answered(other.background(), v));
        return whole ? other : one;
    }

    private static Representation.Row row(
            Population population, Population.Group group, int participants, int compared) {
        double peopleShare = population.share(group);
        @Nullable Interval share =
                compared == 0 ? null : ShareIntervals.wilson(participants, compared);
        @Nullable Double part = compared == 0 ? null : (double) participants / compared;
        return new Representation.Row(
                group.options(),
                participants,
                group.people(),
                peopleShare,
                part,
                part == null ? null : Double.valueOf(part - peopleShare),
                share == null
                        ? null
                        : new Interval(
                                share.low() - peopleShare,
                                share.high() - peopleShare,
                                share.method()),
                peopleShare * compared);
    }
}
