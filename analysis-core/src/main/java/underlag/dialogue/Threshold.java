package underlag.dialogue;

/** What may keep residents from taking part: the handbook's thresholds, and its time and place. */
public enum Threshold {
    /** Fares, fees, income lost. */
    COST,
    /** Nobody listens; all is decided already. */
    TRUST,
    /** Another language than one's own, or words that few understand. */
    LANGUAGE,
    /** Not knowing of the dialogue, of the matter, or of how to have a say. */
    KNOWLEDGE,
    /** Stairs, distances to hear or see, disabilities that were not thought of. */
    PHYSICAL,
    /** Not daring to speak; others who take over. */
    PSYCHOSOCIAL,
    /** The hour, the way there, or a channel that one does not use. */
    TIME_AND_PLACE
}
