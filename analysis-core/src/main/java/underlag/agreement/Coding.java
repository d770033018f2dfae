package underlag.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that one coder said.
 *
 * @param machine whether the coder is this program
 * @param units unit id → what was said of it; units of which nothing was said are not in it
 * @param offered ids of the dialogue's themes that the coder could choose among
 * @param own the coder's own themes
 * @param draw how the coded statements were drawn, or null where they were not drawn by chance or
 *     too many of the drawn ones were left out
 */
public record Coding(
        String coder,
        boolean machine,
        CodingUnit unit,
        Map<String, Coded> units,
        Set<String> offered,
        List<CodeTheme> own,
        @Nullable Draw draw) {
    public Coding {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        offered = Collections.unmodifiableSet(new TreeSet<>(offered));
        own = List.copyOf(own);
    }
}
