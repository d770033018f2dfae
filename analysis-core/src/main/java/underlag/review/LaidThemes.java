package underlag.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.theme.Theme;

/** Decisions laid over the themes that were found, one after the other. */
public final class LaidThemes {
    private final Set<String> material;
    private final Map<String, ThemeDraft> drafts = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new TreeMap<>();
    private final DecidedBy decidedBy;
    private final List<ToReview> toReview = new ArrayList<>();
    private final FoundAgain again;

    private LaidThemes(List<Theme> found, Set<String> material, DecidedBy decidedBy) {
        this.material = material;
        this.decidedBy = decidedBy;
        found.forEach(theme -> drafts.put(theme.id(), new ThemeDraft(theme)));
        this.again = new FoundAgain(groups(), material);
        drafts.forEach(
                (id, draft) -> {
                    if (draft.fromCodebook()) {
                        again.lasts(id);
                    }
                });
    }

    /**
     * Lays every decision about a theme, or a statement's themes, over what was found.
     *
     * @param found parents before children
     * @param material ids of all statements
     * @param decidedBy is told which statements a decision moved
     */
    public static LaidThemes of(
            List<Theme> found, Set<String> material, Decisions decisions, DecidedBy decidedBy) {
        LaidThemes laid = new LaidThemes(found, material, decidedBy);
        decisions.inForce().forEach(laid::lay);
        return laid;
    }

    /** The themes as decided, parents before children, without the withheld statements. */
    public List<Theme> themes(Set<String> withheld) {
        Set<String> ordered = new LinkedHashSet<>();
        drafts.keySet().forEach(id -> withAbove(id, ordered));
        return ordered.stream()
                .flatMap(id -> Stream.ofNullable(drafts.get(id)))
                .map(draft -> draft.theme(withheld))
                .toList();
    }

    /** Theme id → what a person wrote that it is about. */
    public Map<String, String> descriptions() {
        return Map.copyOf(descriptions);
    }

    /** The decisions that did not fit. */
    public List<ToReview> toReview() {
        return List.copyOf(toReview);
    }

    private void withAbove(String id, Set<String> ordered) {
        ThemeDraft draft = drafts.get(id);
        if (draft == null || ordered.contains(id)) {
            return;
        }
        if (draft.parent != null) {
            withAbove(draft.parent, ordered);
        }
        ordered.add(id);
    }

    private void lay(Decision decision) {
        switch (decision.change()) {
            case Change.OfTheme change -> {
                String theme = find(decision, change.theme());
                if (theme != null) {
                    theme(decision, change, theme);
                }
            }
            case Change.MoveStatement move -> statement(decision, move.statement(), move.theme());
            case Change.AddTheme add -> statement(decision, add.statement(), add.theme());
            case Change.RemoveTheme out -> statement(decision, out.statement(), out.theme());
            default -> {
                // About something else.
            }
        }
    }

    private void theme(Decision decision, Change.OfTheme change, String id) {
        ThemeDraft draft = draft(id);
        switch (change) {
            case Change.RenameTheme rename -> draft.name = rename.name();
            case Change.DescribeTheme describe -> descriptions.put(id, describe.description());
            case Change.MergeTheme merge -> merge(decision, id, merge.into());
            case Change.SplitTheme split -> split(decision, draft, split);
            case Change.DeleteTheme delete -> {
                decidedBy.all(draft.members.keySet(), decision);
                remove(id, draft.parent);
            }
            case Change.SetParent set -> setParent(decision, id, set.parent());
        }
    }

    private void merge(Decision decision, String id, GroupRef to) {
        String into = find(decision, to);
        if (into == null) {
            return;
        }
        if (into.equals(id)) {
            toReview.add(ToReview.of(decision, "review.same-theme", draft(id).name));
            return;
        }
        ThemeDraft from = draft(id);
        ThemeDraft target = draft(into);
        if (isBelow(into, id)) {
            target.parent = from.parent;
        }
        from.members.forEach((s, score) -> target.members.merge(s, score, Math::max));
        decidedBy.all(from.members.keySet(), decision);
        target.changed(decision);
        again.merged(id, into);
        remove(id, into);
    }

    /** Takes a theme away; those below it stand under another one. */
    private void remove(String id, @Nullable String parent) {
        drafts.remove(id);
        descriptions.remove(id);
        drafts.values().stream().filter(d -> id.equals(d.parent)).forEach(d -> d.parent = parent);
    }

    private void split(Decision decision, ThemeDraft draft, Change.SplitTheme split) {
        Set<String> statements = new LinkedHashSet<>(split.statements());
        statements.retainAll(material);
        if (statements.isEmpty()) {
            toReview.add(ToReview.of(decision, "review.statements-gone", split.name()));
            return;
        }
        drafts.put(decision.id(), draft.split(decision.id(), split.name(), statements));
        draft.changed(decision);
        again.lasts(decision.id());
        decidedBy.all(statements, decision);
    }

    private void setParent(Decision decision, String id, @Nullable GroupRef above) {
        String parent = above == null ? null : find(decision, above);
        if (above != null && parent == null) {
            return;
        }
        if (parent != null && (parent.equals(id) || isBelow(parent, id))) {
            toReview.add(
                    ToReview.of(
                            decision, "review.parent-below", draft(id).name, draft(parent).name));
            return;
        }
        draft(id).parent = parent;
    }

    private boolean isBelow(String theme, String above) {
        for (String at = draft(theme).parent; at != null; at = draft(at).parent) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private void statement(Decision decision, String statement, GroupRef ref) {
        if (!material.contains(statement)) {
            toReview.add(ToReview.of(decision, "review.statement-gone", statement));
            return;
        }
        String id = find(decision, ref);
        if (id == null) {
            return;
        }
        ThemeDraft theme = draft(id);
        if (decision.change() instanceof Change.MoveStatement) {
            drafts.values().forEach(draft -> takeOut(draft, statement, decision));
        }
        if (decision.change() instanceof Change.RemoveTheme) {
            takeOut(theme, statement, decision);
        } else {
            theme.members.put(statement, 1.0);
            theme.changed(decision);
        }
        decidedBy.one(statement, decision);
    }

    private static void takeOut(ThemeDraft theme, String statement, Decision decision) {
        if (theme.members.remove(statement) != null) {
            theme.changed(decision);
        }
    }

    private ThemeDraft draft(String id) {
        ThemeDraft draft = drafts.get(id);
        if (draft == null) {
            throw new IllegalStateException("no theme " + id);
        }
        return draft;
    }

    private @Nullable String find(Decision decision, GroupRef ref) {
        String found = again.among(ref, groups());
        if (found == null) {
            toReview.add(ToReview.of(decision, "review.theme-gone", ref.id()));
        }
        return found;
    }

    /** Theme → its statements and those of the themes below it. */
    private Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        drafts.keySet().forEach(id -> groups.put(id, new LinkedHashSet<>()));
        drafts.forEach(
                (id, draft) -> {
                    for (String at = id; at != null; at = draft(at).parent) {
                        groups.computeIfAbsent(at, key -> new LinkedHashSet<>())
                                .addAll(draft.members.keySet());
                    }
                });
        return groups;
    }
}
