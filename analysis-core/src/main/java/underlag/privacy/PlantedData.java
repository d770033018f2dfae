package underlag.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences with invented personal data (Skatteverket's test numbers, PTS's numbers for fiction,
 * example.se), and sentences that look alike and hold none. Both were written before any rule.
 */
final class PlantedData {
    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");

    /** Parts of a datum that give nobody away. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "och",
                    "o",
                    "lgh",
                    "lägenhet",
                    "tr",
                    "clearingnr",
                    "kontonr",
                    "at",
                    "a",
                    "dot",
                    "punkt",
                    "snabel",
                    "snabela",
                    "mailto",
                    "http",
                    "https",
                    "www");

    private PlantedData() {}

    /**
     * One sentence.
     *
     * @param datum the personal data in it, or what looks like it
     */
    record Item(String kind, String sentence, String datum) {

        /**
         * Whether no part of the datum is left that does not stand elsewhere in the sentence too.
         */
        boolean goneFrom(String masked) {
            Map<String, Integer> elsewhere = parts(sentence.replace(datum, " "));
            Map<String, Integer> left = parts(masked);
            return parts(datum).keySet().stream()
                    .filter(part -> !HARMLESS.contains(part))
                    .allMatch(
                            part -> left.getOrDefault(part, 0) <= elsewhere.getOrDefault(part, 0));
        }

        private static Map<String, Integer> parts(String text) {
            return PART.matcher(text.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toMap(p -> p, p -> 1, Integer::sum, HashMap::new));
        }
    }

    /**
     * @param folder with the sentences, tab-separated without quotes
     */
    static List<Item> planted(Path folder) throws IOException {
        return read(folder.resolve("planted.tsv"));
    }

    static List<Item> lookAlikes(Path folder) throws IOException {
        return read(folder.resolve("look-alikes.tsv"));
    }

    private static List<Item> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Item(cells[0], cells[1], cells[2]))
                .toList();
    }
}
