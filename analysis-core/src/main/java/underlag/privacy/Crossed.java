package underlag.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many persons of each group said what, before it is settled how much of it may be shown.
 *
 * @param subject what is counted, in the same words each time it is published: "theme: Trafik"
 * @param variable what divides persons into groups: id of a background question
 * @param groups in the order they are shown
 * @param ordered whether the groups lie on a line, as ages do
 * @param options what a person can have said; each person said exactly one of them
 * @param persons option → group → persons, in the orders of the two lists
 * @param shown options that are shown, added up; the others are the rest
 */
public record Crossed(
        String subject,
        String variable,
        List<String> groups,
        boolean ordered,
        List<String> options,
        List<List<Integer>> persons,
        Set<String> shown) {
    private static final String SAID = "said";
    private static final String NOT = "not";

    public Crossed {
        groups = List.copyOf(groups);
        options = List.copyOf(options);
        persons = persons.stream().map(List::copyOf).toList();
        shown = Set.copyOf(shown);
        int width = groups.size();
        if (persons.size() != options.size() || persons.stream().anyMatch(p -> p.size() != width)) {
            throw new IllegalArgumentException("not a count for each option and group: " + subject);
        }
    }

    /**
     * Something that a person said or did not say.
     *
     * @param said persons of each group who said it
     * @param of persons of each group who could have
     */
    public static Crossed said(
            String subject,
            String variable,
            List<String> groups,
            boolean ordered,
            List<Integer> said,
            List<Integer> of) {
        List<Integer> not =
                IntStream.range(0, of.size()).mapToObj(i -> of.get(i) - said.get(i)).toList();
        return new Crossed(
                subject,
                variable,
                groups,
                ordered,
                List.of(SAID, NOT),
                List.of(said, not),
                Set.of(SAID));
    }

    Set<String> all() {
        return Set.copyOf(options);
    }

    Set<String> everyone() {
        return Set.copyOf(groups);
    }

    /** The same counts, of which other options are shown. */
    public Crossed showing(Set<String> others) {
        return new Crossed(subject, variable, groups, ordered, options, persons, others);
    }

    /** Persons in these groups who said one of these options. */
    int persons(Set<String> chosen, Set<String> among) {
        int sum = 0;
        for (int option = 0; option < options.size(); option++) {
            for (int group = 0; group < groups.size(); group++) {
                if (chosen.contains(options.get(option)) && among.contains(groups.get(group))) {
                    sum += persons.get(option).get(group);
                }
            }
        }
        return sum;
    }

    /** Persons in these groups who said anything at all. */
    int of(Set<String> among) {
        return persons(all(), among);
    }
}
