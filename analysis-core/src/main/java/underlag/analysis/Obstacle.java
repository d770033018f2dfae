package underlag.analysis;

import java.util.List;
import underlag.dialogue.Threshold;

/**
 * A statement tells of what makes it hard to take part in the dialogue.
 *
 * @param threshold what it is that stands in the way
 * @param words the words that decided, as written, in the order of the text
 */
public record Obstacle(Threshold threshold, List<String> words) {
    public Obstacle {
        words = List.copyOf(words);
    }
}
