package underlag.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of measuring sets whose texts lie outside the project; see docs/guidelines. */
final class Labels {
    private Labels() {}

    /**
     * Sentence id → label.
     *
     * @param name of a tab-separated resource with the id in its first and the label in its second
     *     column
     */
    static Map<String, String> read(String name) {
        Map<String, String> labels = new LinkedHashMap<>();
        @Nullable InputStream stream = Labels.class.getResourceAsStream("labels/" + name);
        if (stream == null) {
            throw new IllegalStateException("the labels are not there: " + name);
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> labels.put(cells[0], cells[1]));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return labels;
    }
}
