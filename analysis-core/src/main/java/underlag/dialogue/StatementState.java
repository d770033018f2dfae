package underlag.dialogue;

/** What became of a statement: the second ledger. Every statement is exactly one of these. */
public enum StatementState {
    THEMED,
    PROPOSAL_WITHOUT_THEME,
    /** No theme fits. */
    REST,
    /** Not judged: a language without a pack. */
    UNDECIDED,
    /** "Nej", "vet ej", "–", "se ovan". */
    NO_CONTENT,
    WITHHELD
}
