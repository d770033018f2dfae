package underlag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/**
 * Joins proposals that ask the same in other words: the same thing, the same kind of action, the
 * same place, and either little else said or much of it shared. What is joined can be read off the
 * statements, and nothing is joined for sounding alike only.
 */
public final class ProposalMerger {
    /**
     * Other content words that a bare request may have: "fler bänkar tack" is as "bänkar behövs".
     */
    private static final int LITTLE = 2;

    /** Share of the other content words that longer requests must have in common. */
    private static final double SHARED = 0.34;

    private ProposalMerger() {}

    /** A proposal before it is joined with others. */
    private record Single(
            AnnotatedStatement statement,
            ProposalEvidence evidence,
            Set<String> words,
            String key) {
        Set<String> others() {
            Set<String> others = new HashSet<>(words);
            others.remove(evidence.object());
            return others;
        }
    }

    /**
     * The proposals, largest first.
     *
     * @param statements in the order of the material
     * @param evidence statement id → why it is a proposal
     */
    public static List<Proposal> merge(
            List<AnnotatedStatement> statements, Map<String, ProposalEvidence> evidence) {
        List<Single> singles = new ArrayList<>();
        for (AnnotatedStatement statement : statements) {
            ProposalEvidence found = evidence.get(statement.id());
            if (found != null) {
                singles.add(single(statement, found));
            }
        }
        int[] root = new int[singles.size()];
        java.util.Arrays.setAll(root, i -> i);
        joinEqualTexts(singles, root);
        joinSameRequests(singles, root);
        return numbered(singles, root);
    }

    private static Single single(AnnotatedStatement statement, ProposalEvidence evidence) {
        Set<String> words =
                statement.tokens().stream()
                        .filter(Token::isContentWord)
                        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new));
        String place = evidence.place() == null ? "" : lastWord(evidence.place());
        String key =
                evidence.object() == null
                        ? ""
                        : evidence.object()
                                + "|"
                                + SwedishActions.kind(evidence.action())
                                + "|"
                                + place;
        return new Single(statement, evidence, words, key);
    }

    private static String lastWord(String place) {
        return place.substring(place.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static void joinEqualTexts(List<Single> singles, int[] root) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < singles.size(); i++) {
            Set<String> words = singles.get(i).words();
            String text =
                    words.size() < 2
                            ? singles.get(i).statement().statement().text().toLowerCase(Locale.ROOT)
                            : String.join(" ", words);
            Integer earlier = first.putIfAbsent(text, i);
            if (earlier != null) {
                join(root, earlier, i);
            }
        }
    }

    private static void joinSameRequests(List<Single> singles, int[] root) {
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < singles.size(); i++) {
            if (!singles.get(i).key().isEmpty() && find(root, i) == i) {
                byKey.computeIfAbsent(singles.get(i).key(), key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : byKey.values()) {
            for (int a = 0; a < same.size(); a++) {
                for (int b = a + 1; b < same.size(); b++) {
                    if (asksTheSame(singles.get(same.get(a)), singles.get(same.get(b)))) {
                        join(root, same.get(a), same.get(b));
                    }
                }
            }
        }
    }

    private static boolean asksTheSame(Single one, Single other) {
        Set<String> left = one.others();
        Set<String> right = other.others();
        if (left.size() <= LITTLE && right.size() <= LITTLE) {
            return true;
        }
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        return common.size() >= SHARED * all.size();
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** The earlier one stays the root, so that the order of the material decides. */
    private static void join(int[] root, int one, int other) {
        int a = find(root, one);
        int b = find(root, other);
        root[Math.max(a, b)] = Math.min(a, b);
    }

    private static List<Proposal> numbered(List<Single> singles, int[] root) {
        Map<Integer, List<Single>> groups = new LinkedHashMap<>();
        for (int i = 0; i < singles.size(); i++) {
            groups.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(singles.get(i));
        }
        List<List<Single>> ordered = new ArrayList<>(groups.values());
        ordered.sort(
                Comparator.comparingInt((List<Single> g) -> -g.size())
                        .thenComparing(g -> g.getFirst().statement().id()));
        List<Proposal> proposals = new ArrayList<>();
        for (List<Single> group : ordered) {
            proposals.add(
                    proposal(String.format(Locale.ROOT, "P%03d", proposals.size() + 1), group));
        }
        return proposals;
    }

    private static Proposal proposal(String id, List<Single> group) {
        Single best =
                group.stream()
                        .min(
                                Comparator.comparingInt(ProposalMerger::distanceFromGoodLength)
                                        .thenComparing(s -> s.statement().id()))
                        .orElseThrow();
        return new Proposal(
                id,
                ProposalTitle.of(best.statement(), best.evidence()),
                best.evidence().action(),
                best.evidence().object(),
                best.evidence().place(),
                group.stream().map(s -> s.statement().id()).toList(),
                best.statement().id());
    }

    /** A title reads best at about 40 characters. */
    private static int distanceFromGoodLength(Single single) {
        return Math.abs(ProposalTitle.of(single.statement(), single.evidence()).length() - 40);
    }
}
