package underlag.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;
import underlag.search.StatementIndex;

/**
 * What happens to the statements when one codebook takes another's place. Themes are the same where
 * they have the same id.
 *
 * @param themes every theme of either codebook, the later one's first
 * @param moved statements whose themes of the codebook are not the same, in the order of the
 *     material
 * @param flows how many went from which themes to which, most first
 * @param rearranged statements that neither codebook catches and that only changed discovered theme
 */
public record CodebookDifference(
        List<ThemeChange> themes, List<Moved> moved, List<Flow> flows, int rearranged) {

    /** A codebook with the themes that it gave. */
    public record Version(Codebook codebook, Themes themes) {}

    /**
     * A theme in both codebooks, or in one.
     *
     * @param nameBefore null where it is new
     * @param nameAfter null where it is gone
     * @param before statements it had
     * @param after statements it has
     * @param gained statements it has that it did not have
     * @param lost statements it had that it has no longer
     */
    public record ThemeChange(
            String theme,
            @Nullable String nameBefore,
            @Nullable String nameAfter,
            int before,
            int after,
            int gained,
            int lost) {}

    /**
     * A statement that changed themes.
     *
     * @param from ids of the codebook's themes that it had, none where it was left over
     * @param discoveredBefore name of the discovered theme that it had then, or null
     * @param reasons one per theme that it gained or lost
     */
    public record Moved(
            String statement,
            String text,
            List<String> from,
            @Nullable String discoveredBefore,
            List<String> to,
            @Nullable String discoveredAfter,
            List<Reason> reasons) {
        public Moved {
            from = List.copyOf(from);
            to = List.copyOf(to);
            reasons = List.copyOf(reasons);
        }
    }

    /** Why a statement gained or lost a theme: what decided then, and what decides now. */
    public record Reason(String theme, boolean gained, Deciding before, Deciding after) {}

    /**
     * What settles whether a statement has a theme.
     *
     * @param query the query, where one decides, else ""
     * @param words what in the statement the query found
     */
    public record Deciding(Rule rule, String query, List<String> words) {
        public Deciding {
            words = List.copyOf(words);
        }

        static Deciding of(Rule rule) {
            return new Deciding(rule, "", List.of());
        }
    }

    /** The ways in which an entry of a codebook settles a statement's theme. */
    public enum Rule {
        /** The codebook has no such theme. */
        NO_THEME,
        /** None of the theme's queries finds the statement. */
        NO_QUERY,
        QUERY,
        EXCLUDE_QUERY,
        /** The statement is itself an example of the theme. */
        EXAMPLE,
        /** The statement is itself an example of what does not belong. */
        COUNTER_EXAMPLE
    }

    /** So many statements went from these themes to those; none at all means left over. */
    public record Flow(List<String> from, List<String> to, int statements) {
        public Flow {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    public CodebookDifference {
        themes = List.copyOf(themes);
        moved = List.copyOf(moved);
        flows = List.copyOf(flows);
    }

    /** The difference on these statements; does not depend on their order but for that of moved. */
    public static CodebookDifference between(
            List<AnnotatedStatement> statements,
            Version before,
            Version after,
            ThemeSettings settings) {
        Places then = new Places(before.themes());
        Places now = new Places(after.themes());
        Set<String> changed = new LinkedHashSet<>();
        int rearranged = 0;
        for (AnnotatedStatement statement : statements) {
            String id = statement.id();
            if (!then.given(id).equals(now.given(id))) {
                changed.add(id);
            } else if (then.given(id).isEmpty()
                    && !Objects.equals(then.discovered(id), now.discovered(id))) {
                rearranged++;
            }
        }
        List<Moved> moved = new ArrayList<>();
        try (StatementIndex index = StatementIndex.build(statements, settings.packs())) {
            DecidingRules was = new DecidingRules(before.codebook(), statements, changed, index);
            DecidingRules is = new DecidingRules(after.codebook(), statements, changed, index);
            for (AnnotatedStatement statement : statements) {
                if (changed.contains(statement.id())) {
                    moved.add(moved(statement, then, now, was, is));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return new CodebookDifference(
                themes(before, after, moved), moved, flows(moved), rearranged);
    }

    private static Moved moved(
            AnnotatedStatement statement,
            Places then,
            Places now,
            DecidingRules was,
            DecidingRules is) {
        String id = statement.id();
        List<Reason> reasons = new ArrayList<>();
        for (String theme : now.given(id)) {
            if (!then.given(id).contains(theme)) {
                reasons.add(new Reason(theme, true, was.of(theme, id), is.of(theme, id)));
            }
        }
        for (String theme : then.given(id)) {
            if (!now.given(id).contains(theme)) {
                reasons.add(new Reason(theme, false, was.of(theme, id), is.of(theme, id)));
            }
        }
        return new Moved(
                id,
                statement.statement().text(),
                List.copyOf(then.given(id)),
                then.discovered(id),
                List.copyOf(now.given(id)),
                now.discovered(id),
                reasons);
    }

    private static List<ThemeChange> themes(Version before, Version after, List<Moved> moved) {
        Map<String, Codebook.Entry> then = entries(before.codebook());
        Map<String, Codebook.Entry> now = entries(after.codebook());
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(then.keySet());
        List<ThemeChange> changes = new ArrayList<>();
        for (String id : ids) {
            Codebook.Entry was = then.get(id);
            Codebook.Entry is = now.get(id);
            changes.add(
                    new ThemeChange(
                            id,
                            was == null ? null : was.name(),
                            is == null ? null : is.name(),
                            size(before.themes(), id),
                            size(after.themes(), id),
                            reasons(moved, id, true),
                            reasons(moved, id, false)));
        }
        return changes;
    }

    private static Map<String, Codebook.Entry> entries(Codebook codebook) {
        Map<String, Codebook.Entry> entries = new LinkedHashMap<>();
        codebook.entries().forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    private static int size(Themes themes, String id) {
        return themes.themes().stream()
                .filter(t -> t.origin() == Theme.Origin.CODEBOOK && t.id().equals(id))
                .mapToInt(t -> t.members().size())
                .sum();
    }

    private static int reasons(List<Moved> moved, String theme, boolean gained) {
        return (int)
                moved.stream()
                        .flatMap(m -> m.reasons().stream())
                        .filter(r -> r.theme().equals(theme) && r.gained() == gained)
                        .count();
    }

    private static List<Flow> flows(List<Moved> moved) {
        Map<List<List<String>>, Integer> counts = new LinkedHashMap<>();
        moved.forEach(m -> counts.merge(List.of(m.from(), m.to()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Flow(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
                .sorted(
                        Comparator.comparingInt((Flow f) -> -f.statements())
                                .thenComparing(f -> String.join(" ", f.from()))
                                .thenComparing(f -> String.join(" ", f.to())))
                .toList();
    }

    /** Where each statement stands with one codebook. */
    private static final class Places {
        private final Map<String, Set<String>> given = new TreeMap<>();
        private final Map<String, String> discovered = new TreeMap<>();

        Places(Themes themes) {
            for (Theme theme : themes.themes()) {
                for (Theme.Membership member : theme.members()) {
                    if (theme.origin() == Theme.Origin.CODEBOOK) {
                        given.computeIfAbsent(member.statement(), s -> new LinkedHashSet<>())
                                .add(theme.id());
                    } else {
                        discovered.put(member.statement(), theme.name());
                    }
                }
            }
        }

        Set<String> given(String statement) {
            return given.getOrDefault(statement, Set.of());
        }

        @Nullable String discovered(String statement) {
            return discovered.get(statement);
        }
    }
}
