package underlag.review;

/** What is done with a proposal. */
public enum Stance {
    /** Tillgodoses. */
    GRANTED,
    /** Delvis. */
    PARTLY,
    /** Inte. */
    NOT,
    /** Utanför kommunens rådighet. */
    OUTSIDE_MANDATE
}
