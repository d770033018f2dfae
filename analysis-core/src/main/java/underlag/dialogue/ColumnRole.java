package underlag.dialogue;

/** What a column of a survey table holds. */
public enum ColumnRole {
    /** Free text: becomes contributions. */
    OPEN_ANSWER,
    /** One or several of a few options. */
    CLOSED_ANSWER,
    /** Steps with an order: numbers, or words such as "instämmer helt". */
    SCALE,
    /** Who the respondent is: age, area. */
    BACKGROUND,
    /** Name, address, telephone: never indexed, never written. */
    CONTACT,
    /** The record's own id. */
    ID,
    /** When the answer was given. */
    DATE,
    /** Themes that a person has already coded by hand: kept apart from what respondents said. */
    CODES,
    /** In a table with one row for each answer: which question the row answers. */
    QUESTION,
    /** In a table with one row for each answer: the answer. */
    ANSWER,
    /** Technical or left out by the plan; counted in the ledger as metadata. */
    IGNORED
}
