package underlag.search;

import java.util.Set;

/**
 * A named set of statements that hits must belong to.
 *
 * @param name what the set is, for messages: "fråga q1"
 * @param statements ids
 */
public record Filter(String name, Set<String> statements) {
    public Filter {
        statements = Set.copyOf(statements);
    }
}
