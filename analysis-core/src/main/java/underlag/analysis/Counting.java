package underlag.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;
import underlag.dialogue.StatementState;
import underlag.dialogue.Unit;
import underlag.duplicate.Families;
import underlag.theme.Theme;

/** Counts what stands behind a theme, a proposal or an answer; a count says what it counts. */
final class Counting {
    private final Families families;
    private final int answering;

    /**
     * @param statements all of the dialogue: persons who said something in them are what shares are
     *     of
     */
    Counting(Families families, List<JudgedStatement> statements) {
        this.families = families;
        this.answering =
                sum(
                        persons(
                                statements.stream()
                                        .filter(s -> s.state() != StatementState.NO_CONTENT)
                                        .map(s -> s.statement().contribution())
                                        .toList()));
    }

    /**
     * Theme id, proposal id, family id or marked item → what stands behind it; a theme counts those
     * below it too.
     */
    Map<String, Counts> byId(
            List<JudgedStatement> statements, List<Theme> themes, MandateMarks marks) {
        Map<String, List<String>> items = marks.byStatement();
        Map<String, String> parents = new TreeMap<>();
        for (Theme theme : themes) {
            if (theme.parent() != null) {
                parents.put(theme.id(), theme.parent());
            }
        }
        Map<String, List<JudgedStatement>> behind = new TreeMap<>();
        for (JudgedStatement statement : statements) {
            Set<String> keys = new TreeSet<>();
            statement.themes().forEach(t -> addWithParents(t.theme(), parents, keys));
            if (statement.proposalId() != null) {
                keys.add(statement.proposalId());
            }
            if (statement.family() != null) {
                keys.add(statement.family());
            }
            items.getOrDefault(statement.id(), List.of())
                    .forEach(item -> keys.add(MandateMarks.OUTSIDE + item));
            keys.forEach(key -> behind.computeIfAbsent(key, k -> new ArrayList<>()).add(statement));
        }
        Map<String, Counts> counts = new TreeMap<>();
        behind.forEach((key, said) -> counts.put(key, of(said)));
        return counts;
    }

    private static void addWithParents(String theme, Map<String, String> parents, Set<String> to) {
        for (String id = theme; id != null && to.add(id); ) {
            id = parents.get(id);
        }
    }

    Counts of(Collection<JudgedStatement> statements) {
        Set<String> texts = new HashSet<>();
        Set<String> proposals = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (JudgedStatement statement : statements) {
            Contribution contribution = statement.statement().contribution();
            texts.add(families.textOf(statement.statement()));
            if (contribution.unit() == Unit.GROUP) {
                groups.add(contribution.respondent());
            }
            if (statement.proposalId() != null) {
                proposals.add(statement.proposalId());
            }
        }
        Map<String, Set<String>> persons =
                persons(statements.stream().map(s -> s.statement().contribution()).toList());
        int atLeast = persons.values().stream().mapToInt(Set::size).max().orElse(0);
        int atMost = sum(persons);
        return new Counts(
                statements.size(),
                texts.size(),
                atLeast,
                atMost,
                groups.size(),
                proposals.size(),
                share(atMost));
    }

    private @Nullable Double share(int persons) {
        return answering == 0 ? null : (double) persons / answering;
    }

    /** Activity → respondents whose unit is a person. */
    private static Map<String, Set<String>> persons(Collection<Contribution> contributions) {
        Map<String, Set<String>> byActivity = new TreeMap<>();
        for (Contribution contribution : contributions) {
            if (contribution.unit() == Unit.PERSON) {
                byActivity
                        .computeIfAbsent(contribution.activity(), key -> new HashSet<>())
                        .add(contribution.respondent());
            }
        }
        return new HashMap<>(byActivity);
    }

    private static int sum(Map<String, Set<String>> persons) {
        return persons.values().stream().mapToInt(Set::size).sum();
    }
}
