package underlag.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.goal.Measurement.Status;

/**
 * What an earlier analysis of the same dialogue wrote, as far as a later one is held against it.
 *
 * @param statements statement id → what was said of it, in the order of the material
 * @param themes theme id → the theme
 * @param goals goal id and indicator id, with a space between → its status
 */
public record EarlierRun(
        Map<String, Said> statements, Map<String, Named> themes, Map<String, Status> goals) {

    /**
     * A statement then.
     *
     * @param text what was said
     * @param location file and place
     * @param theme id of its first theme, or null
     */
    public record Said(String text, String location, @Nullable String theme) {}

    /** A theme then, with how many statements it had. */
    public record Named(String name, int statements) {}

    public EarlierRun {
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        themes = Map.copyOf(themes);
        goals = Map.copyOf(goals);
    }
}
