package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Vote;

/** Reads what an activity puts to a vote. */
final class VotePart {
    private final Ids ids;
    private final Faults faults;
    private final Set<String> taken = new HashSet<>();

    VotePart(Ids ids, Faults faults) {
        this.ids = ids;
        this.faults = faults;
    }

    /**
     * The votes; none, with a fault, where residents do not decide too.
     *
     * @param level the activity's influence level, or null where the plan does not say
     */
    List<Vote> read(Item list, @Nullable InfluenceLevel level) {
        List<Item> items = list.items().stream().filter(i -> i.node().isObject()).toList();
        if (!items.isEmpty() && level != InfluenceLevel.CO_DECISION) {
            faults.errorAtKey(list, "plan.vote-level");
            return List.of();
        }
        List<Vote> votes = new ArrayList<>();
        for (Item item : items) {
            Vote vote = vote(item);
            if (vote != null) {
                votes.add(vote);
            }
        }
        return votes;
    }

    private @Nullable Vote vote(Item item) {
        String text = item.get("text").text();
        String id = Ids.take(item, () -> "v", taken, faults);
        List<Vote.Method> named = new ArrayList<>();
        for (Vote.Method method : Vote.Method.values()) {
            if (item.get(word(method)).present()) {
                named.add(method);
            }
        }
        if (named.size() != 1 || text == null) {
            faults.error(item, "plan.vote-method");
            return null;
        }
        List<String> questions = new ArrayList<>();
        for (Item reference : item.get(word(named.getFirst())).items()) {
            String question = ids.question(reference, faults);
            if (question != null) {
                questions.add(question);
            }
        }
        return questions.isEmpty() ? null : new Vote(id, text, named.getFirst(), questions);
    }

    private static String word(Vote.Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }
}
