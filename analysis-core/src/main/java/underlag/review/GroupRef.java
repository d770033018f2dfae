package underlag.review;

import java.util.List;
import java.util.Objects;
import underlag.proposal.Proposal;

/**
 * A theme or a proposal as it was when something was decided about it. Its id may mean another one
 * in the next analysis, so its statements are kept too, to find it again by.
 *
 * @param id the id at the time: T03, P012, or a codebook's own
 * @param size how many statements it had, those of the themes below it counted too
 * @param statements ids of at most {@link #KEPT} of them, the best fitting first
 */
public record GroupRef(String id, int size, List<String> statements) {
    /** So many ids find a theme again; a line of the log stays short. */
    public static final int KEPT = 200;

    public GroupRef {
        Objects.requireNonNull(id);
        statements = List.copyOf(statements);
        if (size < statements.size()) {
            throw new IllegalArgumentException(id + " has more statements than its size");
        }
    }

    /**
     * A group with these statements.
     *
     * @param statements all of them, the best fitting first
     */
    public static GroupRef of(String id, List<String> statements) {
        return new GroupRef(id, statements.size(), statements.stream().limit(KEPT).toList());
    }

    public static GroupRef of(Proposal proposal) {
        return of(proposal.id(), proposal.statements());
    }
}
