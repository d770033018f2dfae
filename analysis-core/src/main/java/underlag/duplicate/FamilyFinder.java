package underlag.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import underlag.dialogue.Contribution;
import underlag.dialogue.StableId;
import underlag.duplicate.Families.Family;

/**
 * Finds contributions that are copies of one another: the same words in the same order, or nearly,
 * as when a copied text gets a greeting at its end.
 *
 * <p>Short answers such as "nej" or "vet ej" are the same words without being copies, so a family's
 * text has at least {@value #SHORTEST_COPY} words.
 */
public final class FamilyFinder {
    /** Words that a text must have for its repetition to be more than chance. */
    public static final int SHORTEST_COPY = 5;

    /** Different respondents that make a family an appeal (upprop). */
    public static final int CAMPAIGN = 10;

    private FamilyFinder() {}

    /**
     * The families among the contributions. Which belong together does not depend on the order; the
     * first of each family in the order given is the one that the others copy.
     */
    public static Families find(List<Contribution> contributions) {
        Map<String, List<Contribution>> byText = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            String text = FoldedText.of(contribution.text());
            if (FoldedText.words(text) >= SHORTEST_COPY) {
                byText.computeIfAbsent(text, t -> new ArrayList<>()).add(contribution);
            }
        }
        Map<String, Integer> order = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            order.putIfAbsent(contribution.id(), order.size());
        }
        List<Family> families = new ArrayList<>();
        for (List<String> texts : NearCopies.groups(byText.keySet())) {
            families.addAll(family(texts, byText, order));
        }
        families.sort(
                Comparator.comparingInt((Family f) -> -f.contributions().size())
                        .thenComparing(Family::id));
        Map<String, Family> familyOf = new TreeMap<>();
        families.forEach(f -> f.contributions().forEach(id -> familyOf.put(id, f)));
        return new Families(families, familyOf);
    }

    private static List<Family> family(
            List<String> texts,
            Map<String, List<Contribution>> byText,
            Map<String, Integer> order) {
        List<Contribution> members = new ArrayList<>();
        texts.forEach(text -> members.addAll(byText.getOrDefault(text, List.of())));
        if (members.size() < 2) {
            return List.of();
        }
        Set<String> senders = new HashSet<>();
        members.forEach(member -> senders.add(member.activity() + "\n" + member.respondent()));
        String shared =
                texts.stream()
                        .min(
                                Comparator.comparingInt(
                                                (String t) ->
                                                        -byText.getOrDefault(t, List.of()).size())
                                        .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
        List<String> ids =
                members.stream()
                        .map(Contribution::id)
                        .sorted(Comparator.comparingInt(id -> order.getOrDefault(id, 0)))
                        .toList();
        return List.of(new Family(StableId.of("family", shared), ids, senders.size() >= CAMPAIGN));
    }
}
