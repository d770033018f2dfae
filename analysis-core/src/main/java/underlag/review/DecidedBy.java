package underlag.review;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which decisions settled something about a statement: its themes, kind, proposal or state. */
public final class DecidedBy {
    private final Map<String, Set<String>> decisions = new TreeMap<>();

    /** Notes it of one statement. */
    public void one(String statement, Decision decision) {
        decisions.computeIfAbsent(statement, s -> new LinkedHashSet<>()).add(decision.id());
    }

    void all(Collection<String> statements, Decision decision) {
        statements.forEach(statement -> one(statement, decision));
    }

    /** Ids of the decisions, in the order they were laid. */
    public List<String> of(String statement) {
        return List.copyOf(decisions.getOrDefault(statement, Set.of()));
    }
}
