package underlag.theme;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the analyst's themes has a name that readers would take for another's. */
final class LikeNames {
    private static final int SHORTEST = 5;

    private LikeNames() {}

    /** The first of the names that shares a word of some length with this one, or null. */
    static @Nullable String of(String name, Collection<String> names) {
        Set<String> own = words(name);
        return names.stream()
                .filter(other -> words(other).stream().anyMatch(own::contains))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }
}
