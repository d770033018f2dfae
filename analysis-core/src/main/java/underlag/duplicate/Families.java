package underlag.duplicate;

import java.util.List;
import java.util.Map;

/**
 * Which contributions say the same, or nearly: see {@link FamilyFinder}.
 *
 * @param families every family of two or more, largest first, ties by id
 * @param familyOf contribution id → family
 */
public record Families(List<Family> families, Map<String, Family> familyOf) {

    /**
     * Contributions that say the same.
     *
     * @param id stable: made of the shared text
     * @param contributions ids in order of appearance; the first is the one the others copy
     * @param campaign whether the family is large enough to be an appeal sent by many (upprop)
     */
    public record Family(String id, List<String> contributions, boolean campaign) {
        public Family {
            contributions = List.copyOf(contributions);
        }
    }

    public Families {
        families = List.copyOf(families);
        familyOf = Map.copyOf(familyOf);
    }
}
