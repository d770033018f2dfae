package underlag.dialogue;

/**
 * A column as it was understood.
 *
 * @param number the column, from 1
 * @param question what it answers: id, text and options; for roles that are no question, the id and
 *     text made from the heading
 * @param planned whether the plan or an option settled the role
 * @param reasonCode message key of the reason, for people
 * @param filled non-empty cells
 * @param distinct different values, counted up to a thousand
 */
public record RecognisedColumn(
        int number,
        String header,
        ColumnRole role,
        Question question,
        boolean planned,
        String reasonCode,
        long filled,
        int distinct) {}
