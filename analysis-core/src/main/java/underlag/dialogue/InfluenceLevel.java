package underlag.dialogue;

/** How far the residents' influence reaches (inflytandenivå), lowest first. */
public enum InfluenceLevel {
    INFORMATION,
    CONSULTATION,
    DIALOGUE,
    INFLUENCE,
    CO_DECISION
}
