package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Condition;

/** Reads which respondents or statements are meant. */
final class ConditionPart {
    private static final List<String> WORDS =
            List.of(
                    "question",
                    "answered",
                    "background",
                    "activity",
                    "theme",
                    "proposal",
                    "all",
                    "any",
                    "not");

    private final Ids ids;
    private final Faults faults;

    ConditionPart(Ids ids, Faults faults) {
        this.ids = ids;
        this.faults = faults;
    }

    /** The condition, everyone where the item is absent, or null with a fault. */
    @Nullable Condition read(Item item) {
        if (!item.present()) {
            return new Condition.Always();
        }
        if (!item.node().isObject()) {
            return null;
        }
        Map<String, Item> members = item.members();
        List<String> words = WORDS.stream().filter(members::containsKey).toList();
        if (words.size() != 1) {
            String code = words.isEmpty() ? "plan.condition-missing" : "plan.condition-several";
            faults.error(item, code, SchemaCheck.list(words.isEmpty() ? WORDS : words));
            return null;
        }
        String word = words.get(0);
        Item value = item.get(word);
        if (!value.present()) {
            faults.errorAtKey(value, "plan.key-empty", word);
            return null;
        }
        if (!word.equals("question") && !word.equals("background") && stray(item, word)) {
            return null;
        }
        return switch (word) {
            case "question" -> question(item, ids.question(value, faults));
            case "background" -> background(item, ids.question(value, faults));
            case "all", "any" -> several(word, value);
            case "not" -> {
                Condition part = read(value);
                yield part == null ? null : new Condition.Not(part);
            }
            case "proposal" -> proposal(value);
            default -> reference(word, value);
        };
    }

    private @Nullable Condition reference(String word, Item value) {
        String id =
                switch (word) {
                    case "answered" -> ids.question(value, faults);
                    case "activity" -> ids.activity(value, faults);
                    default -> ids.theme(value, faults);
                };
        if (id == null) {
            return null;
        }
        return switch (word) {
            case "answered" -> new Condition.Answered(id);
            case "activity" -> new Condition.InActivity(id);
            default -> new Condition.HasTheme(id);
        };
    }

    /** {@code in} and the like belong to a question; elsewhere they would be read past. */
    private boolean stray(Item item, String word) {
        for (String key : List.of("in", "at_least", "at_most")) {
            if (item.get(key).present()) {
                faults.errorAtKey(item.get(key), "plan.condition-stray", key, word);
                return true;
            }
        }
        return false;
    }

    private @Nullable Condition question(Item item, @Nullable String question) {
        Item least = item.get("at_least");
        Item most = item.get("at_most");
        boolean range = least.present() || most.present();
        List<String> values = item.get("in").texts();
        if (range != values.isEmpty()) {
            faults.error(item, "plan.condition-answer", item.get("question").text(""));
            return null;
        }
        if (question == null) {
            return null;
        }
        if (!range) {
            return new Condition.AnswerIn(question, Set.copyOf(values));
        }
        Double from = least.present() ? least.number() : Double.valueOf(Double.NEGATIVE_INFINITY);
        Double to = most.present() ? most.number() : Double.valueOf(Double.POSITIVE_INFINITY);
        if (from == null || to == null) {
            return null;
        }
        if (from > to) {
            faults.error(most, "plan.condition-range", least.text(""), most.text(""));
            return null;
        }
        return new Condition.AnswerBetween(question, from, to);
    }

    private @Nullable Condition background(Item item, @Nullable String variable) {
        List<String> values = item.get("in").texts();
        if (values.isEmpty() || item.get("at_least").present() || item.get("at_most").present()) {
            faults.error(item, "plan.condition-background", item.get("background").text(""));
            return null;
        }
        return variable == null ? null : new Condition.BackgroundIn(variable, Set.copyOf(values));
    }

    private @Nullable Condition several(String word, Item value) {
        List<Condition> parts = new ArrayList<>();
        boolean faulty = value.items().isEmpty();
        if (faulty) {
            faults.error(value, "plan.condition-list", word);
        }
        for (Item item : value.items()) {
            Condition part = read(item);
            faulty |= part == null;
            if (part != null) {
                parts.add(part);
            }
        }
        if (faulty) {
            return null;
        }
        return word.equals("all") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private static @Nullable Condition proposal(Item value) {
        Boolean truth = value.truth();
        if (truth == null) {
            return null;
        }
        Condition proposal = new Condition.IsProposal();
        return truth ? proposal : new Condition.Not(proposal);
    }
}
