package underlag.agreement;

/** What a coder gave codes to. */
public enum CodingUnit {
    STATEMENT,
    /** All that one contribution says: one record's answer to one question. */
    ANSWER
}
