package underlag.proposal;

import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * One family of patterns.
 *
 * @param name as the evidence shows it: IMPERATIVE, SHOULD, …
 */
record Rule(String name, Pattern pattern) {

    /** Finds the words that decide, or null. */
    @FunctionalInterface
    interface Pattern {
        /**
         * Token positions from first to last word that decided, or null where the pattern is not
         * there.
         */
        @Nullable Span find(Words words);
    }

    /** The span of tokens {@code from} to {@code to}, both included. */
    static Span tokens(int from, int to) {
        return new Span(from, to + 1);
    }
}
