package underlag.importing.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code words.txt}, in the form of {@link Words#loose}. */
final class WordLists {
    private static final Map<String, Set<String>> LISTS = load();

    private WordLists() {}

    static Set<String> get(String section) {
        Set<String> words = LISTS.get(section);
        if (words == null) {
            throw new IllegalArgumentException("no section " + section);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        String section = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Set<String> words = lists.computeIfAbsent(section, s -> new LinkedHashSet<>());
                for (String entry : line.split("\\|")) {
                    words.add(Words.loose(entry));
                }
            }
        }
        return lists;
    }

    private static String text() {
        try (InputStream in = WordLists.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
