package underlag.importing.survey;

import java.util.Set;

/** How the columns of a multiple choice say that an option is chosen, or is not. */
final class Ticks {
    private static final Set<String> CHOSEN = WordLists.get("ticked");
    private static final Set<String> NOT_CHOSEN = WordLists.get("not-ticked");
    private static final Set<String> NOT_SHOWN = WordLists.get("not-shown");
    private static final Set<String> EMPTY_SIGNS = Set.of("-", "–", "—", "☐", "□", "○");

    private Ticks() {}

    /** What a cell says of its option. */
    enum Tick {
        CHOSEN,
        NOT_CHOSEN,
        /** Nothing, or that the question was not shown. */
        SILENT,
        /** Something that is no tick. */
        OTHER
    }

    static Tick read(String cell, String option) {
        String loose = Words.loose(cell);
        if (cell.isBlank() || NOT_SHOWN.contains(loose)) {
            return Tick.SILENT;
        }
        if (loose.isEmpty()) {
            return EMPTY_SIGNS.contains(cell.strip()) ? Tick.NOT_CHOSEN : Tick.CHOSEN;
        }
        if (loose.equals(Words.loose(option))) {
            return Tick.CHOSEN;
        }
        if (NOT_CHOSEN.contains(loose)) {
            return Tick.NOT_CHOSEN;
        }
        return CHOSEN.contains(loose) ? Tick.CHOSEN : Tick.OTHER;
    }
}
