package underlag.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the theme or proposal that a decision was about in a new analysis, where discovered ones
 * have other ids.
 *
 * <p>An id that lasts (a codebook's, or one that a decision made) is enough. Otherwise the one that
 * shares most statements is taken, measured by Dice's coefficient: twice what both have, divided by
 * the sum of their sizes (L. R. Dice, Ecology 26(3), 1945). It must be at least {@link #LEAST}: a
 * theme all of whose statements are still together is found until it has grown to three times its
 * size, one that did not grow until it has lost half of them. Statements that are no longer in the
 * material count on neither side. Of equals the one with the same id is taken, then the first.
 *
 * <p>Decisions taken together were taken about the groups as they were before any of them was laid.
 * So where no group as it is now is like the one meant, it is looked for among those that were
 * found, and followed to what it was merged into.
 */
final class FoundAgain {
    /** The least likeness, 0–1. */
    static final double LEAST = 0.5;

    private final Map<String, Set<String>> found;
    private final Set<String> material;
    private final Set<String> lasting = new HashSet<>();
    private final Map<String, String> mergedInto = new HashMap<>();

    /**
     * @param found id → statements, in order, before any decision
     * @param material ids of all statements that there are
     */
    FoundAgain(Map<String, Set<String>> found, Set<String> material) {
        this.found = new LinkedHashMap<>(found);
        this.material = material;
    }

    /** Notes that this id means the same in every analysis. */
    void lasts(String id) {
        lasting.add(id);
    }

    /** Notes that whoever means the one now means the other. */
    void merged(String one, String into) {
        mergedInto.put(one, into);
    }

    /**
     * The id of the group, or null where none is like it.
     *
     * @param now id → statements, in order, after the decisions before this one
     */
    @Nullable String among(GroupRef ref, Map<String, Set<String>> now) {
        if (lasting.contains(ref.id()) || ref.size() == 0) {
            String id = followed(ref.id());
            if (now.containsKey(id)) {
                return id;
            }
        }
        String like = mostLike(ref, now);
        if (like != null) {
            return like;
        }
        String before = mostLike(ref, found);
        String id = before == null ? null : followed(before);
        return id != null && now.containsKey(id) ? id : null;
    }

    private String followed(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        for (String next = at; next != null && seen.add(next); next = mergedInto.get(next)) {
            at = next;
        }
        return at;
    }

    private @Nullable String mostLike(GroupRef ref, Map<String, Set<String>> groups) {
        Set<String> left = new HashSet<>(ref.statements());
        left.retainAll(material);
        if (left.isEmpty()) {
            return null;
        }
        double size = (double) ref.size() * left.size() / ref.statements().size();
        String best = null;
        double most = 0;
        for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
            double shared = left.stream().filter(group.getValue()::contains).count();
            double likeness = 2 * size * shared / left.size() / (size + group.getValue().size());
            if (likeness > most || likeness == most && group.getKey().equals(ref.id())) {
                best = group.getKey();
                most = likeness;
            }
        }
        return most >= LEAST ? best : null;
    }
}
