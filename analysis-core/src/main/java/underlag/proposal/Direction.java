package underlag.proposal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which way a proposal wants a thing to go: "sätt upp", "bygg" and "fler" ask for the same, "ta
 * bort" for the opposite.
 *
 * @param kind add, remove, less, keep, mend, extend …; a verb of no kind is its own kind
 * @param denied "bygg inte"
 */
record Direction(String kind, boolean denied) {
    /** Nothing says what should be done: the thing itself is wanted. */
    static final String ADD = "add";

    private static final Set<String> AGAINST = Set.of("remove", "less");
    private static final Set<String> KINDS =
            Set.of("add", "remove", "less", "free", "keep", "mend", "extend", "often", "allow");

    /** "Riv inte" keeps, "tillåt inte" forbids. */
    static Direction of(String kind, boolean denied) {
        if (!denied) {
            return new Direction(kind, false);
        }
        return switch (kind) {
            case "remove" -> new Direction("keep", false);
            case "keep", "allow" -> new Direction("remove", false);
            default -> new Direction(kind, true);
        };
    }

    /** How well two directions agree: 1 the same, 0.5 and more may be, less never. */
    double agreement(Direction other) {
        if (equals(other)) {
            return 1;
        }
        if (denied != other.denied) {
            String undone = denied ? kind : other.kind;
            String done = denied ? other.kind : kind;
            boolean kept = undone.equals("remove") && done.equals("keep");
            boolean hindered = undone.equals(ADD) && done.equals("remove");
            return kept || hindered ? 0.7 : 0;
        }
        boolean open = !KINDS.contains(kind) || !KINDS.contains(other.kind);
        boolean added = kind.equals(ADD) || other.kind.equals(ADD);
        boolean larger = added && (isLarger(kind) || isLarger(other.kind));
        boolean against = AGAINST.contains(kind) && AGAINST.contains(other.kind);
        return open && added ? 0.7 : open || larger || against ? 0.5 : added ? 0.4 : 0.2;
    }

    private static boolean isLarger(String kind) {
        return kind.equals("extend") || kind.equals("often");
    }

    /** Whether the two pull against each other, so that one decision cannot meet both. */
    boolean opposes(Direction other) {
        boolean one = AGAINST.contains(kind) != denied;
        boolean two = AGAINST.contains(other.kind) != other.denied;
        return one != two;
    }

    /** The kinds of one language. */
    static final class Kinds {
        private static final Map<String, Kinds> BY_LANGUAGE = new ConcurrentHashMap<>();

        private final Map<String, String> kindOf = new TreeMap<>();

        private Kinds(String language) {
            for (WordGroups.Group group : WordGroups.read("actions-" + language + ".txt")) {
                group.words().forEach(word -> kindOf.putIfAbsent(word, group.name()));
            }
        }

        static Kinds of(String language) {
            return BY_LANGUAGE.computeIfAbsent(language, Kinds::new);
        }

        /** The kind of a verb or comparative, or null. */
        @Nullable String kind(String word) {
            return kindOf.get(word);
        }

        /** Whether the word only says what kind of action is asked for, or how much of it. */
        boolean isKindWord(String word) {
            return kindOf.containsKey(word);
        }
    }
}
