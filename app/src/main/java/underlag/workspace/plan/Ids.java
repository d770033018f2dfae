package underlag.workspace.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a plan may refer to by id.
 *
 * @param questions declared questions, and those that columns are said to answer
 * @param themes names and ids of the analyst's own themes; empty where there is no such list, and
 *     then any theme may be named
 */
record Ids(
        Set<String> questions,
        Set<String> declared,
        Set<String> activities,
        Set<String> targetGroups,
        Set<String> themes) {

    static Ids of(Item plan, Set<String> themes) {
        Set<String> declared = ids(plan.get("questions").items());
        Set<String> questions = new LinkedHashSet<>(declared);
        for (Item activity : plan.get("activities").items()) {
            for (Item file : activity.get("files").items()) {
                for (Item column : file.get("columns").items()) {
                    String question = column.get("question").text();
                    if (question != null) {
                        questions.add(question);
                    }
                }
            }
        }
        return new Ids(
                questions,
                declared,
                ids(plan.get("activities").items()),
                ids(plan.get("target_groups").items()),
                themes);
    }

    private static Set<String> ids(List<Item> items) {
        Set<String> ids = new LinkedHashSet<>();
        for (Item item : items) {
            String id = item.get("id").text();
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The question's id, or null with a fault where it does not exist. */
    @Nullable String question(Item reference, Faults faults) {
        return known(reference, questions, "question", faults);
    }

    @Nullable String activity(Item reference, Faults faults) {
        return known(reference, activities, "activity", faults);
    }

    @Nullable String targetGroup(Item reference, Faults faults) {
        return known(reference, targetGroups, "target-group", faults);
    }

    /** The theme as written; one that is not in the list may still be discovered. */
    @Nullable String theme(Item reference, Faults faults) {
        String written = reference.text();
        if (written != null && !themes.isEmpty() && !themes.contains(written)) {
            String closest = Closest.to(written, themes);
            if (closest == null) {
                faults.warning(reference, "plan.theme-not-listed", written);
            } else {
                faults.warning(reference, "plan.theme-not-listed-near", written, closest);
            }
        }
        return written;
    }

    /** Whether a background variable exists; else a fault at its key. */
    boolean variable(String variable, Item values, Faults faults) {
        if (questions.contains(variable)) {
            return true;
        }
        String closest = Closest.to(variable, questions);
        if (closest == null) {
            String list = questions.isEmpty() ? "–" : SchemaCheck.list(List.copyOf(questions));
            faults.errorAtKey(values, "plan.no-such-question", variable, list);
        } else {
            faults.errorAtKey(values, "plan.no-such-question-near", variable, closest);
        }
        return false;
    }

    /** Whether a key names a target group; else a fault at the key. */
    boolean targetGroupKey(String group, Item value, Faults faults) {
        if (targetGroups.contains(group)) {
            return true;
        }
        String closest = Closest.to(group, targetGroups);
        if (closest == null) {
            String list =
                    targetGroups.isEmpty() ? "–" : SchemaCheck.list(List.copyOf(targetGroups));
            faults.errorAtKey(value, "plan.no-such-target-group", group, list);
        } else {
            faults.errorAtKey(value, "plan.no-such-target-group-near", group, closest);
        }
        return false;
    }

    private static @Nullable String known(
            Item reference, Set<String> known, String kind, Faults faults) {
        String written = reference.text();
        if (written == null || known.contains(written)) {
            return written;
        }
        String closest = Closest.to(written, known);
        if (closest == null) {
            String list = known.isEmpty() ? "–" : SchemaCheck.list(List.copyOf(known));
            faults.error(reference, "plan.no-such-" + kind, written, list);
        } else {
            faults.error(reference, "plan.no-such-" + kind + "-near", written, closest);
        }
        return null;
    }

    /**
     * Takes an item's id, or makes one of its words. One that another item has already is a fault,
     * and is replaced by one that is free.
     */
    static String take(Item item, Supplier<String> words, Set<String> taken, Faults faults) {
        Item id = item.get("id");
        String written = id.text();
        if (written == null) {
            return Slug.unique(words.get(), taken);
        }
        if (taken.add(written)) {
            return written;
        }
        faults.error(id, "plan.id-twice", written);
        return Slug.unique(written, taken);
    }
}
