package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import underlag.answer.AnswerTable;
import underlag.dialogue.Measure;
import underlag.dialogue.Respondent;
import underlag.dialogue.Unit;

/**
 * The answers before and after, by person: the same row, or rows of several activities that the
 * plan's id column links. Of several answers the first before and the last after count, in the
 * order of the material.
 *
 * @param before person → number
 * @param after person → number
 * @param records person → ids of the records behind it
 * @param asked persons who were asked either question
 * @param dontKnow persons who answered "vet ej" to either
 */
record BeforeAfter(
        Map<String, Double> before,
        Map<String, Double> after,
        Map<String, Set<String>> records,
        Set<String> asked,
        Set<String> dontKnow) {

    /** A person is chosen when any of the records is. */
    static BeforeAfter of(Measure.Change change, Sources sources) {
        AnswerTable answers = sources.answers();
        Set<String> chosen = new TreeSet<>();
        sources.respondents(change.among()).forEach(id -> chosen.add(answers.person(id)));
        BeforeAfter found =
                new BeforeAfter(
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeSet<>(),
                        new TreeSet<>());
        Map<String, Double> earlier = answers.numbers(change.before());
        Map<String, Double> later = answers.numbers(change.after());
        for (Respondent respondent : sources.material().respondents()) {
            String person = answers.person(respondent.id());
            if (respondent.unit() == Unit.PERSON && chosen.contains(person)) {
                found.add(person, respondent.id(), earlier, later);
            }
        }
        for (String question : List.of(change.before(), change.after())) {
            found.note(question, answers);
        }
        return found;
    }

    /** Persons with both answers. */
    List<String> linked() {
        return before.keySet().stream().filter(after::containsKey).toList();
    }

    /** Whether at least half of the smaller group is known to be in the other one. */
    boolean paired() {
        int linked = linked().size();
        return linked > 0 && 2 * linked >= Math.min(before.size(), after.size());
    }

    /** Ids of the records behind these persons. */
    List<String> evidence(Iterable<String> persons) {
        List<String> ids = new ArrayList<>();
        persons.forEach(person -> ids.addAll(records.getOrDefault(person, Set.of())));
        return ids;
    }

    private void add(
            String person, String id, Map<String, Double> earlier, Map<String, Double> later) {
        Double first = earlier.get(id);
        Double last = later.get(id);
        if (first != null) {
            before.putIfAbsent(person, first);
        }
        if (last != null) {
            after.put(person, last);
        }
        records.computeIfAbsent(person, p -> new TreeSet<>()).add(id);
    }

    private void note(String question, AnswerTable answers) {
        addKnown(answers.asked(question), answers, asked);
        addKnown(answers.dontKnow(question), answers, dontKnow);
    }

    private void addKnown(List<String> ids, AnswerTable answers, Set<String> persons) {
        for (String id : ids) {
            String person = answers.person(id);
            if (records.containsKey(person)) {
                persons.add(person);
            }
        }
    }
}
