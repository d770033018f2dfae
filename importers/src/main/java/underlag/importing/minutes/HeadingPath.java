package underlag.importing.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings above the place that is being read. Not thread-safe. */
final class HeadingPath {
    /** The level of a line that introduces a list: under every heading. */
    static final int LEAD = 100;

    private record Step(int level, String text, @Nullable String question) {}

    private final List<Step> steps = new ArrayList<>();

    void enter(int level, String text, @Nullable String question) {
        steps.removeIf(s -> s.level() >= level);
        steps.add(new Step(level, text, question));
    }

    /** A plain paragraph is no longer under the line that introduced a list. */
    void endLead() {
        steps.removeIf(s -> s.level() == LEAD && s.question() == null);
    }

    /** Outermost first. */
    List<String> texts() {
        return steps.stream().map(Step::text).toList();
    }

    /** The innermost question, or null. */
    @Nullable String question() {
        for (Step step : steps.reversed()) {
            if (step.question() != null) {
                return step.question();
            }
        }
        return null;
    }
}
