package underlag.dialogue;

/** How a target group is concerned by the question (berörd). */
public enum Concern {
    DIRECT,
    INDIRECT,
    NONE
}
