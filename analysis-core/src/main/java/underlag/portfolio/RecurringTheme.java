package underlag.portfolio;

import java.util.List;
import underlag.portfolio.Entry.RaisedTheme;

/**
 * A theme that several dialogues share.
 *
 * @param name as in the first of them
 * @param basis the weakest ground on which one of them was joined
 * @param members one for each dialogue, at least two
 */
public record RecurringTheme(String name, Basis basis, List<Member> members) {

    /** Why themes of two dialogues are held to be the same, surest first. */
    public enum Basis {
        /** The same id in both lists of themes. */
        SAME_ENTRY,
        /** The same name. */
        SAME_NAME,
        /** Names of much the same words. */
        LIKE_NAME
    }

    /** A theme in one of the dialogues. */
    public record Member(Entry dialogue, RaisedTheme theme) {}

    public RecurringTheme {
        members = List.copyOf(members);
    }

    /** Statements about it in all dialogues. */
    public int statements() {
        return members.stream().mapToInt(m -> m.theme().statements()).sum();
    }
}
