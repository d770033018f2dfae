package underlag.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of words from a resource: any number to a line, lines with # are remarks. */
final class WordSet {
    private final Set<String> words;

    private WordSet(Set<String> words) {
        this.words = words;
    }

    /** Reads a list that lies beside this package's other resources. */
    static WordSet resource(String name) {
        Set<String> words = new HashSet<>();
        try (InputStream stream = WordSet.class.getResourceAsStream("/underlag/language/" + name)) {
            if (stream == null) {
                throw new IOException("missing resource " + name);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException("a word list cannot be read", e);
        }
        return new WordSet(words);
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
