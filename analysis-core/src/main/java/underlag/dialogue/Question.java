package underlag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predetermined question, or a background variable.
 *
 * @param options the options or steps in their order, lowest first; empty where not known
 *     beforehand (then those that occur are used)
 * @param scale for a scale of numbers, else null
 */
public record Question(
        String id, String text, Kind kind, List<String> options, @Nullable Scale scale) {

    /** What kind of answer a question takes. */
    public enum Kind {
        OPEN,
        CHOICE,
        MULTIPLE_CHOICE,
        SCALE,
        BACKGROUND
    }

    /** Numbered steps, both ends included; the labels say what the ends mean, "" where not said. */
    public record Scale(int lowest, int highest, String lowestLabel, String highestLabel) {
        public Scale {
            if (lowest >= highest) {
                throw new IllegalArgumentException("scale " + lowest + ".." + highest);
            }
        }
    }

    public Question {
        options = List.copyOf(options);
    }
}
