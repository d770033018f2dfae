package underlag.privacy;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A number that was published: so many persons of these groups said one of these options.
 *
 * @param subject as in {@link Crossed}
 * @param options all of them where the number is how many answered
 * @param variable id of a background question
 */
public record PublishedCount(
        String subject, Set<String> options, String variable, Set<String> groups, int persons) {
    public PublishedCount {
        options = Collections.unmodifiableSet(new TreeSet<>(options));
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }

    /** Whether it is about the same as a table. */
    boolean isAbout(Crossed crossed) {
        return subject.equals(crossed.subject())
                && variable.equals(crossed.variable())
                && crossed.groups().containsAll(groups)
                && crossed.options().containsAll(options);
    }

    /** Whether it is true of these counts. */
    boolean holds(Crossed crossed) {
        return crossed.persons(options, groups) == persons;
    }
}
