package underlag.importing.survey;

import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.RecognisedColumn;

/**
 * A column as it is to be read.
 *
 * @param choices for closed answers and scales, else null
 * @param key what tells this column's contributions from others of the same record
 */
record SurveyColumn(RecognisedColumn recognised, @Nullable Choices choices, String key) {

    ColumnRole role() {
        return recognised.role();
    }

    String question() {
        return recognised.question().id();
    }

    String header() {
        return recognised.header();
    }

    /** The column counted from 0. */
    int index() {
        return recognised.number() - 1;
    }
}
