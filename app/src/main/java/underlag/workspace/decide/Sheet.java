package underlag.workspace.decide;

import java.util.List;

/** A sheet of the workbook: what it tells in each row, and what is to be filled in. */
enum Sheet {
    THEMES(3, Field.NAME, Field.DESCRIPTION, Field.MERGE, Field.PARENT, Field.DELETE),
    PROPOSALS(
            4,
            Field.TITLE,
            Field.STANCE,
            Field.REASON,
            Field.BODY,
            Field.MEETING,
            Field.DATE,
            Field.MERGE),
    QUOTES(4, Field.QUOTE, Field.KIND, Field.WITHHOLD),
    STATEMENTS(
            3,
            Field.THEME,
            Field.OTHER_THEMES,
            Field.IS_PROPOSAL,
            Field.OWN_PROPOSAL,
            Field.KIND,
            Field.WITHHOLD),
    GOALS(3, Field.ATTAINMENT, Field.WORDS, Field.SERVED),
    QUESTIONS(1, Field.ANSWER, Field.EVIDENCE),
    CONCLUSIONS(1, Field.CONCLUSION, Field.EVIDENCE),
    DECISIONS(4, Field.TAKE_BACK);

    private final int told;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Field> fields;

    Sheet(int told, Field... fields) {
        this.told = told;
        this.fields = List.of(fields);
    }

    /** Columns after the id that only tell. */
    int told() {
        return told;
    }

    List<Field> fields() {
        return fields;
    }
}
