package underlag.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.dialogue.Contribution;
import underlag.duplicate.Families;
import underlag.language.AnnotatedStatement;

/**
 * Which contribution stands for each family of copies: the one whose text comes first in the
 * alphabet, so that the order of the material does not matter.
 */
final class Copies {
    private final Families families;
    private final Map<String, Contribution> originals = new HashMap<>();

    Copies(List<AnnotatedStatement> statements, Families families) {
        this.families = families;
        for (AnnotatedStatement statement : statements) {
            Contribution contribution = statement.statement().contribution();
            Families.Family family = families.familyOf().get(contribution.id());
            if (family != null) {
                originals.merge(family.id(), contribution, Copies::first);
            }
        }
    }

    private static Contribution first(Contribution a, Contribution b) {
        int order = a.text().compareTo(b.text());
        return (order != 0 ? order : a.id().compareTo(b.id())) <= 0 ? a : b;
    }

    /**
     * Id of the contribution that a statement's contribution copies, or of its own: also where a
     * copy's sender added the statement.
     */
    String original(AnnotatedStatement statement) {
        String id = statement.statement().contribution().id();
        Families.Family family = families.familyOf().get(id);
        if (family == null || families.isOwn(statement.statement())) {
            return id;
        }
        Contribution original = originals.get(family.id());
        return original == null ? id : original.id();
    }

    boolean isCopy(AnnotatedStatement statement) {
        return !original(statement).equals(statement.statement().contribution().id());
    }
}
