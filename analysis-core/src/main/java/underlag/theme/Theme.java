package underlag.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.DirectionMarks;

/**
 * A subject that many statements share.
 *
 * @param id stable for the same members: T01, T02 … by size; a codebook's own id where it has one
 * @param name one to three words in reading form, unique: "Cykelvägar"
 * @param parent id of the theme above, or null at the top
 * @param terms key terms in reading form, the most telling first
 * @param members the statements, best fitting first
 * @param typical ids of the statements that show best what the theme is about
 * @param stability 0–1, how much of the theme survives small changes of the method, or null
 * @param reason why these statements belong together, as a message key's arguments: see {@link
 *     Reason}
 */
public record Theme(
        String id,
        String name,
        Origin origin,
        @Nullable String parent,
        List<String> terms,
        List<Membership> members,
        List<String> typical,
        @Nullable Double stability,
        Reason reason) {

    /** How a theme came about. */
    public enum Origin {
        CODEBOOK,
        DISCOVERED
    }

    /**
     * A statement in a theme.
     *
     * @param statement its id
     * @param score 0–1, how well it fits
     */
    public record Membership(String statement, double score) {}

    /**
     * Why a theme is one.
     *
     * @param code message key in the bundle {@code theme}
     * @param arguments the message's arguments
     */
    public record Reason(String code, List<String> arguments) {
        public Reason {
            arguments = List.copyOf(arguments);
        }
    }

    public Theme {
        name = DirectionMarks.without(name);
        terms = terms.stream().map(DirectionMarks::without).toList();
        members = List.copyOf(members);
        typical = List.copyOf(typical);
    }
}
