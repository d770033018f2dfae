package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import underlag.dialogue.Locator;

/**
 * One value of a YAML file with its place. Asking for what is not there, or has another type, gives
 * null or nothing: {@link SchemaCheck} has reported that already.
 *
 * @param pointer its JSON pointer, "" for the whole file
 */
record Item(YamlTree tree, String pointer, JsonNode node) {

    boolean present() {
        return !node.isMissingNode() && !node.isNull();
    }

    Item get(String key) {
        return new Item(tree, pointer + "/" + YamlTree.escape(key), node.path(key));
    }

    /** The elements of a list; a single value counts as a list of one. */
    List<Item> items() {
        if (!node.isArray()) {
            return present() && !node.isObject() ? List.of(this) : List.of();
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Item(tree, pointer + "/" + i, node.get(i)));
        }
        return items;
    }

    /** The values of a mapping by key, in the order they were written. */
    Map<String, Item> members() {
        Map<String, Item> members = new LinkedHashMap<>();
        if (node.isObject()) {
            Collection<String> names = node.propertyNames();
            names.forEach(name -> members.put(name, get(name)));
        }
        return members;
    }

    /** The text as it was spelled, also of a number: {@code 007} stays so. */
    @Nullable String text() {
        if (!present() || node.isContainer()) {
            return null;
        }
        String text = tree.spelling(this).strip();
        return text.isEmpty() ? null : text;
    }

    String text(String absent) {
        String text = text();
        return text == null ? absent : text;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Item item : items()) {
            String text = item.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Nullable Integer integer() {
        return node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : null;
    }

    @Nullable Double number() {
        return node.isNumber() ? node.doubleValue() : null;
    }

    @Nullable Boolean truth() {
        return node.isBoolean() ? node.booleanValue() : null;
    }

    Locator.Position place() {
        return tree.place(pointer);
    }

    Locator.Position keyPlace() {
        return tree.keyPlace(pointer);
    }

    /** The key in front of the value, or the number of a list's element from 1. */
    String name() {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.replace("~1", "/").replace("~0", "~");
    }
}
