package underlag.dialogue;

/** How an indicator's answers came about; it decides what may be said of uncertainty. */
public enum Selection {
    EVERYONE,
    RANDOM_SAMPLE,
    SELF_SELECTED
}
