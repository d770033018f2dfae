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

    private final Map<String, String> fields = new TreeMap<>();

    private RelatedWords() {}

    /**
     * Reads a list that lies beside this package's other resources: {@code field: word word/NOUN
     * …}.
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
        String field = line.substring(0, colon).strip();
        for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
            fields.putIfAbsent(word, field);
        }
    }

    /** The field of a word, or of its last part, or of its first; null where none is known. */
    @Nullable String field(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String whole = fields.getOrDefault(lemma, fields.get(lemma + "/" + token.upos()));
        if (whole != null) {
            return whole;
        }
        List<String> parts = token.parts();
        if (parts.isEmpty()) {
            return token.upos().equals("PROPN") ? endOfName(lemma) : null;
        }
        String last = part(parts.getLast());
        return last != null ? last : part(parts.getFirst());
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
