package underlag.exchange;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeTheme;

/** Yes and no as people mark them in cells. */
final class Marks {
    private static final Set<String> YES =
            Set.of(
                    "1",
                    "x",
                    "ja",
                    "j",
                    "yes",
                    "y",
                    "true",
                    "sant",
                    "✓",
                    "✔",
                    "förslag",
                    "proposal");
    private static final Set<String> NO =
            Set.of("0", "nej", "n", "no", "false", "falskt", "-", "–", "ej", "inte förslag");

    private Marks() {}

    /** Null where the cell is neither. */
    static @Nullable Boolean of(String cell) {
        String mark = CodeTheme.folded(cell);
        if (YES.contains(mark)) {
            return true;
        }
        return NO.contains(mark) ? (Boolean) false : null;
    }
}
