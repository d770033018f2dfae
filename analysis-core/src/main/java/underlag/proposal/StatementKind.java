package underlag.proposal;

/** What a statement does; see docs/kinds.md. Each statement with content is exactly one. */
public enum StatementKind {
    /** Names a measure that someone could carry out (förslag). */
    PROPOSAL,
    /** Says what someone needs or what must become so, and names no measure (behov). */
    NEED,
    /** Imagines what could be, without a measure to carry out (idé). */
    IDEA,
    /** Says that something is bad, missing or does not work (problem). */
    PROBLEM,
    /** Says that something is good as it is (beröm). */
    PRAISE,
    /** Asks for information (fråga). */
    QUESTION,
    /** Any other opinion or fact (tanke). */
    THOUGHT
}
