package underlag.importing.survey;

import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.RecognisedColumn;

/**
 * A column as it is to be read.
 *
 * @param choices for closed answers and scales, else null
 * @param key what tells this column's contributions from others of the same record
 * @param box the option that the column ticks, where the boxes of a multiple choice have a column
 *     each, or null
 * @param besides id of the multiple choice beside which this column takes answers in own words, or
 *     null
 * @param place the place of a ranking whose cells hold all options in order, from 1, or 0
 * @param asked in a table with one row for each answer: the question as the rows write it, or null
 */
record SurveyColumn(
        RecognisedColumn recognised,
        @Nullable Choices choices,
        String key,
        @Nullable String box,
        @Nullable String besides,
        int place,
        @Nullable String asked) {

    ColumnRole role() {
        return recognised.role();
    }

    String question() {
        return recognised.question().id();
    }

    String header() {
        return recognised.header();
    }
}
