package underlag.importing.survey;

/**
 * What a column is of the question that it answers together with others.
 *
 * @param kind how the columns of the question belong together
 * @param question the question as written, without the part
 * @param part the option or row that this column is about
 */
record ColumnPart(Kind kind, String question, String part) {

    /** How the columns of one question belong together. */
    enum Kind {
        /** One column for each option of a multiple choice. */
        BOX,
        /** An answer in own words beside the options. */
        OTHER,
        /** One column for each row of a matrix, or each place of a ranking. */
        ROW
    }
}
