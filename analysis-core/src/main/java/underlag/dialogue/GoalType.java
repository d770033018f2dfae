package underlag.dialogue;

/** The handbook's four types of goals: övergripande mål, resursmål, processmål, resultatmål. */
public enum GoalType {
    OVERALL,
    RESOURCE,
    PROCESS,
    OUTCOME
}
