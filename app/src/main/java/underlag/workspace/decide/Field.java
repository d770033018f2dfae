package underlag.workspace.decide;

import java.util.Arrays;
import java.util.List;
import underlag.dialogue.FollowUp;
import underlag.proposal.StatementKind;
import underlag.review.Stance;

/** A column that people fill in. */
enum Field {
    NAME,
    DESCRIPTION,
    MERGE,
    DELETE,
    PARENT,
    TITLE,
    STANCE,
    REASON,
    BODY,
    MEETING,
    DATE,
    QUOTE,
    KIND,
    WITHHOLD,
    THEME,
    OTHER_THEMES,
    IS_PROPOSAL,
    OWN_PROPOSAL,
    ATTAINMENT,
    WORDS,
    SERVED,
    ANSWER,
    CONCLUSION,
    EVIDENCE,
    TAKE_BACK;

    /** What may be chosen, as names of constants; empty where anything may be written. */
    List<String> choices() {
        return switch (this) {
            case STANCE -> names(Stance.values());
            case KIND -> names(StatementKind.values());
            case ATTAINMENT -> names(FollowUp.Attainment.values());
            case QUOTE, IS_PROPOSAL -> List.of("YES", "NO");
            case DELETE, TAKE_BACK -> List.of("YES");
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
