package underlag.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that belong to the same field of municipal life: "butik", "affär" and "handla". A few
 * hundred short answers hold too few common words to show this by themselves.
 */
final class RelatedWords {
    private static final Pattern DEFINITE = Pattern.compile("(?:en|et|an|n|t)$");
    private static final int SHORTEST_END = 4;

    /** Göteborg is no castle, Oskarshamn no harbour; Borgen and Hamnen may be. */
    private static final Pattern TOWN =
            Pattern.compile(".(?:borg|hamn|stad|berg|strand|holm|sund|vik|fors|backa)$");

    /** Before a name for readers, and before a word that counts only by itself. */
    private static final String READERS = "=";

    private final Map<String, String> fields = new TreeMap<>();

    /** Field → the name for readers of the area that it is part of. */
    private final Map<String, String> areas = new TreeMap<>();

    /** Field → its own name for readers. */
    private final Map<String, String> names = new TreeMap<>();

    private String area = "";

    private RelatedWords() {}

    /**
     * Reads a list that lies beside this package's other resources: {@code field = Name for
     * readers: word word/NOUN …}, below the areas that the fields are part of: {@code = area: Name
     * for readers}.
     */
    static RelatedWords resource(String name) {
        RelatedWords related = new RelatedWords();
        try (InputStream stream =
                RelatedWords.class.getResourceAsStream("/underlag/language/" + name)) {
            if (stream == null) {
                throw new IOException("missing resource " + name);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(related::add);
        } catch (IOException e) {
            throw new UncheckedIOException("a word list cannot be read", e);
        }
        return related;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String head = line.substring(0, colon).strip();
        if (head.startsWith(READERS)) {
            area = line.substring(colon + 1).strip();
            return;
        }
        int readers = head.indexOf(READERS);
        String field = readers < 0 ? head : head.substring(0, readers).strip();
        if (readers >= 0) {
            names.put(field, head.substring(readers + 1).strip());
        }
        if (!area.isEmpty()) {
            areas.put(field, area);
        }
        for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
            fields.putIfAbsent(word, field);
        }
    }

    /** The name for readers of the area that a field is part of; null where none is listed. */
    @Nullable String area(String field) {
        return areas.get(field);
    }

    /** The name for readers of a field; null where none is listed. */
    @Nullable String name(String field) {
        return names.get(field);
    }

    /**
     * The field of a word; of a compound that is not listed, that of the longest end of it that is,
     * for the end says what a thing is, else of the longest beginning. Null where none is known.
     */
    @Nullable String field(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String whole = fields.getOrDefault(lemma, fields.get(lemma + "/" + token.upos()));
        if (whole == null) {
            whole = fields.get(READERS + lemma);
        }
        if (whole != null) {
            return whole;
        }
        if (token.upos().equals("PROPN") && TOWN.matcher(lemma).find()) {
            return null;
        }
        List<String> parts = token.parts();
        if (parts.isEmpty()) {
            return token.upos().equals("PROPN") ? endOfName(lemma) : null;
        }
        for (int start = 1; start < parts.size(); start++) {
            String end = part(String.join("", parts.subList(start, parts.size())));
            if (end != null) {
                return end;
            }
        }
        for (int end = parts.size() - 1; end > 0; end--) {
            String beginning = part(String.join("", parts.subList(0, end)));
            if (beginning != null) {
                return beginning;
            }
        }
        return null;
    }

    /** A name that says what it names: the -parken, -torget or -skolan of a place. */
    private @Nullable String endOfName(String name) {
        String bare = DEFINITE.matcher(name).replaceFirst("");
        for (int start = 1; start + SHORTEST_END <= bare.length(); start++) {
            String end = bare.substring(start);
            String field = fields.getOrDefault(end, fields.get(end + "a"));
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    private @Nullable String part(String part) {
        String lemma = part.toLowerCase(Locale.ROOT);
        return fields.getOrDefault(lemma, fields.get(lemma + "/NOUN"));
    }
}
