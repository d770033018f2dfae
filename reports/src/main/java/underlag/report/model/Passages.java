package underlag.report.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a report in another language than its own, so that a screen reader can speak it as
 * that language (WCAG 2.1, 3.1.2).
 *
 * @param languages a line of text, whole → its language
 */
public record Passages(Map<String, Locale> languages) {
    public Passages {
        languages = Map.copyOf(languages);
    }

    /** Everything is in the report's own language. */
    public static Passages none() {
        return new Passages(Map.of());
    }

    /** The language of a line where it is another than the report's. */
    public Optional<Locale> of(String line) {
        return Optional.ofNullable(languages.get(line.strip()));
    }
}
