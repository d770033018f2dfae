package underlag.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coder said of one unit.
 *
 * @param themes ids, the main one first; empty where the coder said that no theme fits; null where
 *     nothing was said of themes
 * @param proposal whether it proposes something, or null where nothing was said of that
 */
public record Coded(@Nullable List<String> themes, @Nullable Boolean proposal) {
    public Coded {
        themes = themes == null ? null : List.copyOf(themes);
    }
}
