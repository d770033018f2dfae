package underlag.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads word lists that lie beside the program: one group a line, words separated by commas. */
final class WordGroups {
    private WordGroups() {}

    /**
     * A group of words.
     *
     * @param name what stands before the colon, "" where there is none
     */
    record Group(String name, Set<String> words) {}

    /** The groups of a list, in order; none where there is no such list. */
    static List<Group> read(String file) {
        List<Group> groups = new ArrayList<>();
        try (InputStream stream =
                WordGroups.class.getResourceAsStream("/underlag/proposal/" + file)) {
            if (stream == null) {
                return List.of();
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> groups.add(group(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("a word list cannot be read", e);
        }
        return List.copyOf(groups);
    }

    private static Group group(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        return new Group(name, WordList.of(line.substring(colon + 1)));
    }
}
