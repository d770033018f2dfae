package underlag.dialogue;

/** What became of a non-empty cell or paragraph: the first ledger. */
public enum CellState {
    CONTRIBUTION,
    CLOSED_ANSWER,
    BACKGROUND,
    CONTACT,
    /** Ids, dates, headings, technical columns. */
    METADATA,
    /** Left out, with a reason. */
    SKIPPED
}
