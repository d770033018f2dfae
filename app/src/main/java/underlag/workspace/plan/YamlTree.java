package underlag.workspace.plan;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;

/**
 * A YAML file as a tree in which every key and value knows its line and column. Read token by
 * token, so that nothing is expanded: aliases are refused and depth is bounded.
 */
final class YamlTree {
    private static final int MAX_DEPTH = 40;
    private static final YAMLMapper MAPPER = YAMLMapper.builder().build();

    private final List<String> lines;
    private final Faults faults;
    private final YAMLParser parser;
    private final Map<String, Locator.Position> values = new HashMap<>();
    private final Map<String, Locator.Position> keys = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private JsonNode root = JsonNodeFactory.instance.missingNode();

    private YamlTree(String text, Faults faults, YAMLParser parser) {
        this.lines = text.lines().toList();
        this.faults = faults;
        this.parser = parser;
    }

    /**
     * Reads the first document of the text.
     *
     * @throws tools.jackson.core.JacksonException where it is not YAML
     */
    static YamlTree parse(String text, Faults faults) {
        try (JsonParser parser = MAPPER.createParser(new StringReader(text))) {
            YamlTree tree = new YamlTree(text, faults, (YAMLParser) parser);
            if (parser.nextToken() != null) {
                tree.root = tree.value("", 0);
            }
            return tree;
        }
    }

    Item root() {
        return new Item(this, "", root);
    }

    Item item(String pointer) {
        return new Item(this, pointer, root.at(pointer));
    }

    /** A line as it is written, counted from 1. */
    String line(int number) {
        return lines.get(number - 1);
    }

    String spelling(Item item) {
        return spellings.getOrDefault(item.pointer(), item.node().asString(""));
    }

    /** Where the value stands, or the nearest above it that is there. */
    Locator.Position place(String pointer) {
        for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
            Locator.Position place = values.get(p);
            if (place != null) {
                return place;
            }
        }
        return values.getOrDefault("", new Locator.Position(1, 1));
    }

    Locator.Position keyPlace(String pointer) {
        Locator.Position place = keys.get(pointer);
        return place == null ? place(pointer) : place;
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode value(String pointer, int depth) {
        values.putIfAbsent(pointer, here());
        refuseReferences();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth == MAX_DEPTH) {
                faults.add(
                        Finding.error(
                                "plan.too-deep", faults.at(here()), String.valueOf(MAX_DEPTH)));
                parser.skipChildren();
                return JsonNodeFactory.instance.nullNode();
            }
            return token == JsonToken.START_OBJECT
                    ? mapping(pointer, depth + 1)
                    : sequence(pointer, depth + 1);
        }
        spellings.put(pointer, parser.getString());
        return scalar(token);
    }

    private JsonNode scalar(JsonToken token) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (token) {
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            default -> nodes.nullNode();
        };
    }

    private JsonNode mapping(String pointer, int depth) {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            String inside = pointer + "/" + escape(key);
            Locator.Position place = here();
            parser.nextToken();
            if (mapping.has(key)) {
                Locator.Position first = keyPlace(inside);
                faults.add(
                        Finding.error(
                                "plan.key-twice",
                                faults.at(place),
                                key,
                                String.valueOf(first.line())));
                parser.skipChildren();
            } else {
                keys.put(inside, place);
                mapping.set(key, value(inside, depth));
            }
        }
        return mapping;
    }

    private JsonNode sequence(String pointer, int depth) {
        ArrayNode sequence = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            sequence.add(value(pointer + "/" + sequence.size(), depth));
        }
        return sequence;
    }

    /**
     * A text that begins with {@code *}, {@code &} or {@code !} means something else in YAML.
     * Looked up in the text, because the parser is silent about an anchor on a plain text.
     */
    private void refuseReferences() {
        Locator.Position place = here();
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        int before = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        String rest = line.substring(line.offsetByCodePoints(0, before));
        if (!rest.isEmpty() && "*&!".indexOf(rest.charAt(0)) >= 0) {
            faults.addOnce(Finding.error("plan.yaml-sign", faults.at(place), rest.substring(0, 1)));
        }
    }

    private Locator.Position here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Locator.Position(
                Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
