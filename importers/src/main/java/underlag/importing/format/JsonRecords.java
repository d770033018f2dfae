package underlag.importing.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/**
 * The objects of a JSON array, or those that follow each other (JSON Lines), one by one. Fields
 * within fields are named as Decidim names them, {@code title/sv}; several values of one field
 * stand in one text with "; " between them. Not thread-safe.
 */
final class JsonRecords implements Closeable {
    private final String source;
    private final JsonParser parser;
    private int number;
    private boolean inList;
    private boolean holdsObjects;

    private JsonRecords(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    static JsonRecords open(ImportSource source, TextEncoding encoding) throws IOException {
        return new JsonRecords(source.name(), SafeJson.open(source, encoding));
    }

    /** The number of the record that was last read, from 1. */
    int number() {
        return number;
    }

    /**
     * Whether all there is so far is one object around a list of objects: the list is the table.
     */
    boolean isWrapped() {
        return number == 1 && !inList && holdsObjects;
    }

    /**
     * The filled fields of the next record, or null at the end.
     *
     * @throws ImportException where the file is damaged or goes beyond what is allowed
     */
    @Nullable Map<String, String> next() throws IOException, ImportException {
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.END_ARRAY || token == JsonToken.START_ARRAY && number == 0) {
                inList = true;
                token = parser.nextToken();
            }
            if (token == null) {
                return null;
            }
            number++;
            if (token != JsonToken.START_OBJECT) {
                throw fault("import.json-no-records");
            }
            if (number > Limits.ROWS) {
                throw fault("import.too-many-rows", String.valueOf(Limits.ROWS));
            }
            return new Fields().read();
        } catch (JacksonException e) {
            throw SafeJson.fault(source, e);
        }
    }

    private ImportException fault(String code, String... arguments) {
        return new ImportException(Finding.error(code, Origin.whole(source), arguments));
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    /** The fields of one record while it is read. */
    private final class Fields {
        private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
        private int characters;

        Map<String, String> read() throws ImportException {
            object("");
            Map<String, String> fields = new LinkedHashMap<>();
            texts.forEach((name, text) -> fields.put(name, text.toString()));
            return fields;
        }

        private void object(String above) throws ImportException {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                value(above.isEmpty() ? name : above + "/" + name);
            }
        }

        private void value(String name) throws ImportException {
            switch (parser.currentToken()) {
                case START_OBJECT -> object(name);
                case START_ARRAY -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        holdsObjects |= parser.currentToken() == JsonToken.START_OBJECT;
                        value(name);
                    }
                }
                case VALUE_NULL -> {}
                default -> add(name, parser.getString());
            }
        }

        private void add(String name, String text) throws ImportException {
            characters += name.length() + text.length();
            if (characters > 2 * Limits.RECORD_CHARACTERS) {
                throw fault("import.line-too-long");
            }
            StringBuilder known = texts.computeIfAbsent(name, n -> new StringBuilder());
            if (!text.isBlank()) {
                known.append(known.isEmpty() ? "" : "; ").append(text);
            }
        }
    }
}
