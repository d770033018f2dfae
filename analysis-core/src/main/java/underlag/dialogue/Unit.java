package underlag.dialogue;

/** Who stands behind a record. The word means nothing else in this program. */
public enum Unit {
    PERSON,
    GROUP,
    UNKNOWN
}
