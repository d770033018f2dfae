package underlag.answer;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import underlag.dialogue.Respondent;

/**
 * How many people stand behind some records. Within an activity a person is counted once; across
 * activities ids alone can tell.
 *
 * @param atLeast the largest activity, or those whom ids tell apart, whichever is more
 * @param atMost the sum over the activities, less those whom ids link
 * @param activities how many activities the records come from
 */
public record Headcount(int atLeast, int atMost, int activities) {
    public Headcount {
        if (atLeast > atMost) {
            throw new IllegalArgumentException("at least " + atLeast + ", at most " + atMost);
        }
    }

    /** Whether the number is known and not only its limits. */
    public boolean certain() {
        return atLeast == atMost;
    }

    static Headcount of(Collection<Respondent> persons) {
        Map<String, Set<String>> perActivity = new TreeMap<>();
        Set<String> keys = new TreeSet<>();
        int keyed = 0;
        for (Respondent person : persons) {
            boolean added =
                    perActivity
                            .computeIfAbsent(person.activity(), activity -> new TreeSet<>())
                            .add(EffectiveAnswers.person(person));
            if (person.personKey() != null) {
                keyed += added ? 1 : 0;
                keys.add(person.personKey());
            }
        }
        int largest = perActivity.values().stream().mapToInt(Set::size).max().orElse(0);
        int sum = perActivity.values().stream().mapToInt(Set::size).sum();
        return new Headcount(
                Math.max(largest, keys.size()), sum - keyed + keys.size(), perActivity.size());
    }
}
