package underlag.dialogue;

import java.util.List;

/**
 * Something that an activity lets residents decide by vote (omröstning). Only where the influence
 * level is {@link InfluenceLevel#CO_DECISION}: everywhere else a count is no vote.
 *
 * @param text what is voted on
 * @param questions ids: one for a choice; for a ranking one for each place, or one for each option
 *     answered with its place; for a budget one for each option, answered with an amount
 */
public record Vote(String id, String text, Method method, List<String> questions) {

    /** How people vote. */
    public enum Method {
        /** For one option, or for several where the question takes several answers. */
        CHOICE,
        /** By putting options in order. */
        RANKING,
        /** By sharing out a sum. */
        BUDGET
    }

    public Vote {
        questions = List.copyOf(questions);
    }
}
