package underlag.dialogue;

import java.util.List;

/**
 * What the plan says of masking and of how few persons a published figure may tell of.
 *
 * @param names persons' names that are masked wherever they stand: "Kerstin Holm", "Kerre"
 * @param keep words that are never masked, such as "Ernst i byn" for a restaurant
 * @param threshold persons below which a figure about a group is hidden, at least {@link #LEAST}
 */
public record PrivacySettings(List<String> names, List<String> keep, int threshold) {
    /** The lowest threshold, and the one where the plan says none. */
    public static final int LEAST = 5;

    public PrivacySettings {
        names = List.copyOf(names);
        keep = List.copyOf(keep);
        if (threshold < LEAST) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
    }

    /** Nothing but the program's own rules. */
    public static PrivacySettings standard() {
        return new PrivacySettings(List.of(), List.of(), LEAST);
    }
}
