package underlag.dialogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was done so that those concerned could take part in an activity: the handbook's <i>Möjliggör
 * delaktighet</i>.
 *
 * @param done what was done in each aspect, in the plan's words; an aspect left out was not told
 * @param lowered what was done to lower each threshold, likewise
 */
public record Enabling(Map<Aspect, String> done, Map<Threshold, String> lowered) {

    /** The handbook's five aspects. */
    public enum Aspect {
        METHOD,
        COMMUNICATION,
        INFORMATION,
        ACCESSIBILITY,
        ANALYSIS
    }

    public Enabling {
        done = ordered(Aspect.class, done);
        lowered = ordered(Threshold.class, lowered);
    }

    /** An activity of which nothing is told. */
    public static Enabling none() {
        return new Enabling(Map.of(), Map.of());
    }

    /** Whether nothing is told. */
    public boolean isEmpty() {
        return done.isEmpty() && lowered.isEmpty();
    }

    private static <K extends Enum<K>> Map<K, String> ordered(Class<K> keys, Map<K, String> all) {
        Map<K, String> ordered = new EnumMap<>(keys);
        ordered.putAll(all);
        return Collections.unmodifiableMap(ordered);
    }
}
