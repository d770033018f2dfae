package underlag.theme;

import underlag.dialogue.ThemeDetail;

/** What the one setting about themes means in numbers. */
final class Fineness {
    private static final double TWICE = 2;

    private Fineness() {}

    /** Multiplies what a theme needs to be one: texts, and how much must speak for it. */
    static double of(ThemeDetail detail) {
        return switch (detail) {
            case COARSER -> TWICE;
            case NORMAL -> 1;
            case FINER -> 1 / TWICE;
        };
    }
}
