package underlag.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.theme.Theme;

/** A theme while decisions are laid over it. */
final class ThemeDraft {
    private static final int TYPICAL = 3;

    private final Theme found;
    private final Set<String> changedBy = new LinkedHashSet<>();

    /** Statement → how well it fits. */
    final Map<String, Double> members = new LinkedHashMap<>();

    String name;
    @Nullable String parent;

    ThemeDraft(Theme found) {
        this.found = found;
        this.name = found.name();
        this.parent = found.parent();
        found.members().forEach(m -> members.put(m.statement(), m.score()));
    }

    /** A theme that a decision takes out of this one. */
    ThemeDraft split(String id, String newName, Set<String> statements) {
        Theme.Reason reason = new Theme.Reason("theme.decided", List.of(id));
        Theme part =
                new Theme(
                        id,
                        newName,
                        found.origin(),
                        parent,
                        List.of(),
                        statements.stream()
                                .map(s -> new Theme.Membership(s, members.getOrDefault(s, 1.0)))
                                .toList(),
                        statements.stream().limit(TYPICAL).toList(),
                        null,
                        reason);
        members.keySet().removeAll(statements);
        return new ThemeDraft(part);
    }

    boolean fromCodebook() {
        return found.origin() == Theme.Origin.CODEBOOK;
    }

    /** Notes that what the theme holds is no longer what was found. */
    void changed(Decision by) {
        changedBy.add(by.id());
    }

    /** The theme as decided, without what is withheld. */
    Theme theme(Set<String> withheld) {
        List<Theme.Membership> kept = new ArrayList<>();
        members.forEach((s, score) -> kept.add(new Theme.Membership(s, score)));
        kept.removeIf(m -> withheld.contains(m.statement()));
        kept.sort(Comparator.comparingDouble((Theme.Membership m) -> -m.score()));
        Set<String> typical = new LinkedHashSet<>(found.typical());
        typical.retainAll(members.keySet());
        typical.removeAll(withheld);
        boolean asFound = changedBy.isEmpty();
        return new Theme(
                found.id(),
                name,
                found.origin(),
                parent,
                found.terms(),
                kept,
                List.copyOf(typical),
                asFound ? found.stability() : null,
                asFound
                        ? found.reason()
                        : new Theme.Reason("theme.decided", List.of(String.join(", ", changedBy))));
    }
}
