package underlag.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;
import underlag.dialogue.StableId;
import underlag.duplicate.Families.Family;
import underlag.duplicate.Families.OwnWords;
import underlag.duplicate.Families.Variant;

/**
 * Finds contributions that are copies of one another: the same words in the same order, or nearly,
 * as when a copied text gets a greeting at its end, a changed sentence or a passage of the sender's
 * own. {@link NearCopies} says how near.
 *
 * <p>Short answers such as "nej" or "vet ej" are the same words without being copies, so a family's
 * text has at least {@value #SHORTEST_COPY} words.
 */
public final class FamilyFinder {
    /** Words that a text must have for its repetition to be more than chance. */
    public static final int SHORTEST_COPY = 5;

    /** Different respondents that make a family an appeal (upprop). */
    public static final int CAMPAIGN = 10;

    private final Map<String, Integer> order = new HashMap<>();
    private final List<Family> families = new ArrayList<>();
    private final Map<String, OwnWords> ownWords = new TreeMap<>();

    private FamilyFinder(List<Contribution> contributions) {
        contributions.forEach(c -> order.putIfAbsent(c.id(), order.size()));
    }

    /**
     * The families among the contributions. Which belong together does not depend on the order; the
     * first of each family in the order given is the one that the others copy.
     */
    public static Families find(List<Contribution> contributions) {
        FamilyFinder finder = new FamilyFinder(contributions);
        List<Wording> wordings = wordings(contributions);
        int[] leaders = NearCopies.leaders(wordings);
        Map<Integer, List<Wording>> groups = new TreeMap<>();
        for (int i = 0; i < leaders.length; i++) {
            groups.computeIfAbsent(leaders[i], g -> new ArrayList<>()).add(wordings.get(i));
        }
        groups.forEach((leader, group) -> finder.add(sharedFirst(group, wordings.get(leader))));
        finder.families.sort(
                Comparator.comparingInt((Family f) -> -f.contributions().size())
                        .thenComparing(Family::id));
        Map<String, Family> familyOf = new TreeMap<>();
        finder.families.forEach(f -> f.contributions().forEach(id -> familyOf.put(id, f)));
        return new Families(finder.families, familyOf, finder.ownWords);
    }

    /** Where all wrote differently, the text that the others are nearest to comes first. */
    private static List<Wording> sharedFirst(List<Wording> group, Wording leader) {
        if (group.getFirst().times() > 1) {
            return group;
        }
        List<Wording> ordered = new ArrayList<>(group);
        ordered.remove(leader);
        ordered.addFirst(leader);
        return ordered;
    }

    /** The different wordings, the most frequent first, then the shortest. */
    private static List<Wording> wordings(List<Contribution> contributions) {
        Map<String, List<Contribution>> byText = new LinkedHashMap<>();
        Map<String, List<String>> words = new HashMap<>();
        for (Contribution contribution : contributions) {
            FoldedText text = FoldedText.of(contribution.text());
            if (text.words().size() >= SHORTEST_COPY) {
                String key = text.text();
                byText.computeIfAbsent(key, t -> new ArrayList<>()).add(contribution);
                words.putIfAbsent(key, text.words());
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<Wording> wordings = new ArrayList<>();
        byText.forEach(
                (key, members) ->
                        wordings.add(
                                new Wording(
                                        key,
                                        numbered(words.getOrDefault(key, List.of()), numbers),
                                        List.copyOf(members))));
        wordings.sort(
                Comparator.comparingInt((Wording w) -> -w.times())
                        .thenComparingInt(Wording::words)
                        .thenComparing(Wording::key));
        return wordings;
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(w -> numbers.computeIfAbsent(w, n -> numbers.size() + 1))
                .toArray();
    }

    private void add(List<Wording> wordings) {
        Set<String> senders = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Wording wording : wordings) {
            for (Contribution member : wording.contributions()) {
                senders.add(member.activity() + "\n" + member.respondent());
                ids.add(member.id());
            }
        }
        if (ids.size() < 2) {
            return;
        }
        SharedText shared = new SharedText(wordings);
        List<Variant> variants = new ArrayList<>();
        for (Wording wording : wordings) {
            boolean[] added = shared.added(wording);
            int leftOut = shared.leftOut(wording);
            variants.add(
                    new Variant(
                            SharedText.difference(added, leftOut),
                            wording.contributions().stream().map(Contribution::id).toList(),
                            SharedText.count(added),
                            leftOut));
            remember(wording, SharedText.own(added));
        }
        ids.sort(Comparator.comparingInt(id -> order.getOrDefault(id, 0)));
        families.add(
                new Family(
                        StableId.of("family", wordings.getFirst().key()),
                        ids,
                        senders.size() >= CAMPAIGN,
                        shared.text(),
                        variants));
    }

    private void remember(Wording wording, boolean[] own) {
        if (SharedText.count(own) == 0) {
            return;
        }
        String first = wording.first().id();
        for (Contribution member : wording.contributions()) {
            List<Span> spans = Wording.stretches(member, own);
            ownWords.put(member.id(), new OwnWords(first, spans));
        }
    }
}
