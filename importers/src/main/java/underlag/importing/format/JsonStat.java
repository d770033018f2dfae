package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/**
 * A dataset of JSON-stat 2.0, as statistics offices publish them, as a table: a column for each
 * dimension with the labels of its categories, and one for the value. Values that are not given
 * have no row. Not thread-safe.
 */
final class JsonStat {
    private static final Pattern DATASET = Pattern.compile("\"class\"\\s*:\\s*\"dataset\"");
    private static final String VALUE = "Antal";

    private final JsonParser parser;
    private final String source;
    private final Map<String, Dimension> dimensions = new HashMap<>();
    private final Map<Integer, String> values = new HashMap<>();
    private List<String> ids = List.of();
    private List<String> measures = List.of();

    private JsonStat(JsonParser parser, String source) {
        this.parser = parser;
        this.source = source;
    }

    /** A dimension's name and its categories in their order. */
    private record Dimension(String label, List<String> categories) {
        Dimension {
            categories = List.copyOf(categories);
        }
    }

    static boolean isDataset(ImportSource source, TextEncoding encoding) throws IOException {
        try (InputStream in = source.open()) {
            return DATASET.matcher(encoding.decode(in.readNBytes(Limits.PREVIEW_BYTES))).find();
        }
    }

    /**
     * The rows, the header first.
     *
     * @throws ImportException where the file is damaged, too large, has several measures, or its
     *     parts do not fit together
     */
    static List<TableRow> read(ImportSource source, TextEncoding encoding)
            throws IOException, ImportException {
        Origin where = Origin.whole(source.name());
        if (source.size() > Limits.JSON_STAT_BYTES) {
            String most = String.valueOf(Limits.JSON_STAT_BYTES / 1024 / 1024);
            throw new ImportException(Finding.error("import.file-too-large", where, most));
        }
        try (JsonParser parser = SafeJson.open(source, encoding)) {
            JsonStat dataset = new JsonStat(parser, source.name());
            dataset.dataset();
            return dataset.rows();
        } catch (JacksonException e) {
            throw SafeJson.fault(source.name(), e);
        }
    }

    private void dataset() {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> ids = List.copyOf(texts().values());
                case "value" -> values.putAll(numbered());
                case "role" -> roles();
                case "dimension" -> dimensions();
                default -> parser.skipChildren();
            }
        }
    }

    private void roles() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean metric = "metric".equals(parser.currentName());
            parser.nextToken();
            if (metric) {
                measures = List.copyOf(texts().values());
            } else {
                parser.skipChildren();
            }
        }
    }

    private void dimensions() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = parser.currentName();
            parser.nextToken();
            dimensions.put(id, dimension(id));
        }
    }

    private Dimension dimension(String id) {
        String label = id;
        List<String> categories = List.of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("label")) {
                label = Objects.requireNonNullElse(parser.getString(), id);
            } else if (name.equals("category")) {
                categories = categories();
            } else {
                parser.skipChildren();
            }
        }
        return new Dimension(label, categories);
    }

    /** The labels in the order of the index; codes where there are no labels. */
    private List<String> categories() {
        List<String> codes = new ArrayList<>();
        Map<String, String> labels = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            if (name.equals("index")) {
                Map<String, String> index = texts();
                codes.addAll(list ? index.values() : inOrder(index));
            } else if (name.equals("label")) {
                labels.putAll(texts());
            } else {
                parser.skipChildren();
            }
        }
        // A dimension of one category needs no index.
        List<String> order = codes.isEmpty() ? List.copyOf(labels.keySet()) : codes;
        return order.stream().map(c -> labels.getOrDefault(c, c)).toList();
    }

    private static List<String> inOrder(Map<String, String> index) {
        Map<Integer, String> codes = new TreeMap<>();
        index.forEach((code, place) -> codes.put(place(place), code));
        return List.copyOf(codes.values());
    }

    private Map<Integer, String> numbered() {
        Map<Integer, String> numbered = new HashMap<>();
        texts().forEach((place, text) -> numbered.put(place(place), text));
        return numbered;
    }

    /** A place counted from 0, -1 where the text is none. */
    private static int place(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** The texts of an object by their names, or of a list by their places; null is left out. */
    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        if (!list && parser.currentToken() != JsonToken.START_OBJECT) {
            return texts;
        }
        int place = 0;
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
            if (token != JsonToken.PROPERTY_NAME) {
                String name = list ? String.valueOf(place++) : parser.currentName();
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    texts.put(name, parser.getString());
                }
                parser.skipChildren();
            }
            token = parser.nextToken();
        }
        return texts;
    }

    private List<TableRow> rows() throws ImportException {
        List<Dimension> used = used();
        long cells = 1;
        for (Dimension dimension : used) {
            cells *= dimension.categories().size();
            if (cells > Limits.ROWS) {
                throw fault("import.too-many-rows", String.valueOf(Limits.ROWS));
            }
        }
        long outside = cells;
        if (used.isEmpty() || values.keySet().stream().anyMatch(p -> p < 0 || p >= outside)) {
            throw fault("import.json-stat-misfit");
        }
        List<TableRow> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(used.stream().map(Dimension::label).toList());
        header.add(VALUE);
        rows.add(new TableRow(1, header, null, false));
        for (int i = 0; i < cells; i++) {
            String value = values.get(i);
            if (value != null) {
                rows.add(new TableRow(i + 2, cells(used, i, value), null, false));
            }
        }
        return rows;
    }

    /** The dimensions in their order; values of several measures are not to be added up. */
    private List<Dimension> used() throws ImportException {
        List<Dimension> used = new ArrayList<>();
        for (String id : ids) {
            Dimension dimension = dimensions.get(id);
            if (dimension == null || dimension.categories().isEmpty()) {
                throw fault("import.json-stat-misfit");
            }
            if (measures.contains(id) && dimension.categories().size() > 1) {
                throw fault(
                        "import.json-stat-measures", String.join(" · ", dimension.categories()));
            }
            used.add(dimension);
        }
        return used;
    }

    /** The last dimension runs fastest. */
    private static List<String> cells(List<Dimension> dimensions, int place, String value) {
        List<String> cells = new ArrayList<>();
        int rest = place;
        for (Dimension dimension : dimensions.reversed()) {
            int size = dimension.categories().size();
            cells.addFirst(dimension.categories().get(rest % size));
            rest /= size;
        }
        cells.add(value);
        return cells;
    }

    private ImportException fault(String code, String... arguments) {
        return new ImportException(Finding.error(code, Origin.whole(source), arguments));
    }
}
