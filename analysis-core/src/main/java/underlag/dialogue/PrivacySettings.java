package underlag.dialogue;

import java.util.List;

/**
 * What the plan says of masking.
 *
 * @param names persons' names that are masked wherever they stand: "Kerstin Holm", "Kerre"
 * @param keep words that are never masked, such as "Ernst i byn" for a restaurant
 */
public record PrivacySettings(List<String> names, List<String> keep) {
    public PrivacySettings {
        names = List.copyOf(names);
        keep = List.copyOf(keep);
    }

    /** Nothing but the program's own rules. */
    public static PrivacySettings standard() {
        return new PrivacySettings(List.of(), List.of());
    }
}
