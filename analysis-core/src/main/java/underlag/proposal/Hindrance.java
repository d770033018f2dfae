package underlag.proposal;

/** Why two proposals stay apart, however alike their words are. */
public enum Hindrance {
    /** Written in different languages. */
    LANGUAGE,
    /** One wants more or keeps, the other less or away. */
    OPPOSITE,
    /** Something else is to be done with the thing. */
    ACTION,
    /** Different figures: 30 and 40. */
    NUMBER,
    /** Different places. */
    OTHER_PLACE,
    /** One names a place, the other asks in general. */
    ONE_PLACED
}
