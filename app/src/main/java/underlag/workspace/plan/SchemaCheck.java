package underlag.workspace.plan;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a file's tree against its JSON Schema, and words what does not agree. */
final class SchemaCheck {
    private final JsonNode json;
    private final Schema schema;

    /**
     * @param name file name of the schema beside {@code underlag.workspace}
     */
    SchemaCheck(String name) {
        try (InputStream in =
                SchemaCheck.class.getResourceAsStream("/underlag/workspace/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + name);
            }
            json = JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(json);
    }

    void check(YamlTree tree, Faults faults) {
        JsonNode root = tree.root().node();
        // A key with nothing after it counts as left out, but must still be a known key.
        for (Error error : schema.validate(root)) {
            if (error.getKeyword().equals("additionalProperties")) {
                unknownKey(tree, error, faults);
            }
        }
        for (Error error : schema.validate(filledIn(root))) {
            word(tree, error, faults);
        }
    }

    private static JsonNode filledIn(JsonNode node) {
        if (node.isObject()) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            node.properties().stream()
                    .filter(e -> !e.getValue().isNull())
                    .forEach(e -> filled.set(e.getKey(), filledIn(e.getValue())));
            return filled;
        }
        if (node.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> filled.add(filledIn(element)));
            return filled;
        }
        return node;
    }

    private void word(YamlTree tree, Error error, Faults faults) {
        Item item = tree.item(error.getInstanceLocation().toString());
        switch (error.getKeyword()) {
            case "required" -> missingKey(item, error.getProperty(), faults);
            case "enum" -> notAllowed(item, error.getSchemaNode(), faults);
            case "type" -> WrongType.word(item, error.getSchemaNode(), faults);
            case "minimum" ->
                    faults.error(
                            item, "plan.too-small", item.name(), error.getSchemaNode().asString());
            case "pattern" -> pattern(item, faults);
            default -> {
                // Unknown keys are reported with those that have nothing after them.
            }
        }
    }

    private static void missingKey(Item item, @Nullable String key, Faults faults) {
        String name = key == null ? "" : key;
        if (item.get(name).node().isNull()) {
            faults.errorAtKey(item.get(name), "plan.key-empty", name);
        } else {
            faults.error(item, "plan.key-missing", name);
        }
    }

    private static void notAllowed(Item item, JsonNode allowed, Faults faults) {
        List<String> words = new ArrayList<>();
        allowed.forEach(word -> words.add(word.asString()));
        String written = item.text("");
        String closest = Closest.to(written, words);
        if (closest == null) {
            faults.error(item, "plan.value-not-allowed", item.name(), written, list(words));
        } else {
            faults.error(
                    item,
                    "plan.value-not-allowed-near",
                    item.name(),
                    written,
                    list(words),
                    closest);
        }
    }

    private void unknownKey(YamlTree tree, Error error, Faults faults) {
        String key = error.getProperty();
        Item item = tree.item(error.getInstanceLocation().toString()).get(key);
        String place = error.getSchemaLocation().getFragment().toString();
        JsonNode properties =
                json.at(place.substring(0, place.lastIndexOf('/'))).path("properties");
        List<String> known = List.copyOf(properties.propertyNames());
        String closest = Closest.to(key, known);
        if (closest == null) {
            faults.errorAtKey(item, "plan.unknown-key", key, list(known));
        } else {
            faults.errorAtKey(item, "plan.unknown-key-near", key, closest);
        }
    }

    private static void pattern(Item item, Faults faults) {
        if (item.name().equals("date")) {
            faults.error(item, "plan.date", item.text(""));
        } else {
            String written = item.text("");
            faults.error(item, "plan.id-form", written, Slug.of(written));
        }
    }

    static String list(List<String> words) {
        return String.join(", ", words);
    }
}
