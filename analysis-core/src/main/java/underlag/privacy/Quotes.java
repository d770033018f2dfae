package underlag.privacy;

import java.util.Optional;
import java.util.Set;
import underlag.dialogue.Statement;

/**
 * What residents wrote, as it may be published: only statements that a person has approved, masked,
 * and never one that is withheld.
 */
public final class Quotes {
    private final Masking masking;
    private final Set<String> approved;
    private final Set<String> withheld;

    /**
     * @param approved ids of the statements that a person has approved for quoting
     * @param withheld ids of those that are withheld
     */
    public Quotes(Masking masking, Set<String> approved, Set<String> withheld) {
        this.masking = masking;
        this.approved = Set.copyOf(approved);
        this.withheld = Set.copyOf(withheld);
    }

    /** The statement for publication, or nothing where it may not be published. */
    public Optional<Published<String>> of(Statement statement) {
        return approved.contains(statement.id()) && !withheld.contains(statement.id())
                ? Optional.of(masking.published(statement.text()))
                : Optional.empty();
    }
}
