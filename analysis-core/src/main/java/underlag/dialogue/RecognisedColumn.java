package underlag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as it was understood. Columns with the same question answer it together: the boxes of a
 * multiple choice, one column each.
 *
 * @param sheet the sheet's name, or null where the format has none
 * @param number the column, from 1
 * @param question what it answers: id, text and options; for roles that are no question, the id and
 *     text made from the heading
 * @param planned whether the plan or an option settled the role
 * @param reasonCode message key of the reason, for people
 * @param certainty how sure the recognition is; {@code SURE} where the plan settled it
 * @param alternatives what else the column may be, to be asked of a person; empty unless {@code
 *     DOUBTFUL}
 * @param filled non-empty cells
 * @param distinct different values, counted up to a thousand
 */
public record RecognisedColumn(
        @Nullable String sheet,
        int number,
        String header,
        ColumnRole role,
        Question question,
        boolean planned,
        String reasonCode,
        Certainty certainty,
        List<Alternative> alternatives,
        long filled,
        int distinct) {

    /** How sure the recognition of a column is. */
    public enum Certainty {
        /** Heading and cells say the same, or a person has said it. */
        SURE,
        /** Most likely so. */
        LIKELY,
        /** May be something else: a person is asked. */
        DOUBTFUL
    }

    /**
     * What a doubtful column may be instead.
     *
     * @param question the question as it then would be
     */
    public record Alternative(ColumnRole role, Question question) {}

    /** A column of a format whose columns are known by their headings. */
    public RecognisedColumn(
            int number,
            String header,
            ColumnRole role,
            Question question,
            boolean planned,
            String reasonCode,
            long filled,
            int distinct) {
        this(
                null,
                number,
                header,
                role,
                question,
                planned,
                reasonCode,
                Certainty.SURE,
                List.of(),
                filled,
                distinct);
    }

    public RecognisedColumn {
        alternatives = List.copyOf(alternatives);
    }
}
