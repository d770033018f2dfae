package underlag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import underlag.dialogue.Contribution;
import underlag.duplicate.Families;
import underlag.language.AnnotatedStatement;

/**
 * Joins proposals that ask the same in other words: the same thing, the same kind of action, the
 * same place, and little else said or most of it shared. What is joined can be read off the
 * statements, and nothing is joined for sounding alike only.
 */
public final class ProposalMerger {
    /**
     * So many different requests for one thing are compared each with each; of more, neighbours.
     */
    private static final int COMPARED = 300;

    /** Share of words that two statements of copied contributions must have in common. */
    private static final double COPY = 0.6;

    private ProposalMerger() {}

    /** A proposal before it is joined with others. */
    private record Single(
            AnnotatedStatement statement, ProposalEvidence evidence, Request request) {
        String id() {
            return statement.id();
        }

        String contribution() {
            return statement.statement().contribution().id();
        }

        String title() {
            return ProposalTitle.of(statement, evidence);
        }
    }

    /**
     * The proposals, largest first, without knowledge of copies.
     *
     * @param statements in the order of the material
     * @param evidence statement id → why it is a proposal
     */
    public static List<Proposal> merge(
            List<AnnotatedStatement> statements, Map<String, ProposalEvidence> evidence) {
        return merge(statements, evidence, new Families(List.of(), Map.of()));
    }

    /**
     * The proposals, largest first. Which statements belong together does not depend on their
     * order.
     *
     * @param statements in the order of the material
     * @param evidence statement id → why it is a proposal
     * @param families the copies, whose statements join also where a word differs
     */
    public static List<Proposal> merge(
            List<AnnotatedStatement> statements,
            Map<String, ProposalEvidence> evidence,
            Families families) {
        List<Single> singles = new ArrayList<>();
        for (AnnotatedStatement statement : statements) {
            ProposalEvidence found = evidence.get(statement.id());
            if (found != null) {
                singles.add(new Single(statement, found, Request.of(statement, found)));
            }
        }
        Map<String, String> things = new HashMap<>();
        singles.forEach(
                s -> {
                    if (s.evidence().object() != null
                            && ProposalTitle.stands(s.title(), s.statement().language())) {
                        things.putIfAbsent(s.contribution(), s.evidence().object());
                    }
                });
        Partition groups = new Partition(singles.size());
        joinEqualTexts(singles, groups);
        joinCopies(singles, groups, families);
        joinSameRequests(singles, groups);
        return numbered(singles, groups, things);
    }

    private static void joinEqualTexts(List<Single> singles, Partition groups) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < singles.size(); i++) {
            Integer earlier = first.putIfAbsent(singles.get(i).request().text(), i);
            if (earlier != null) {
                groups.join(earlier, i);
            }
        }
    }

    private static void joinCopies(List<Single> singles, Partition groups, Families families) {
        Map<String, List<Integer>> byFamily = new TreeMap<>();
        for (int i = 0; i < singles.size(); i++) {
            Contribution from = singles.get(i).statement().statement().contribution();
            Families.Family family = families.familyOf().get(from.id());
            if (family != null && !families.isOwn(singles.get(i).statement().statement())) {
                byFamily.computeIfAbsent(family.id(), id -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> copies : byFamily.values()) {
            Map<String, Integer> texts = new TreeMap<>();
            copies.forEach(i -> texts.putIfAbsent(singles.get(i).request().text(), i));
            joinWithin(
                    List.copyOf(texts.values()),
                    groups,
                    (a, b) -> alike(singles.get(a).request(), singles.get(b).request()));
        }
    }

    private static boolean alike(Request one, Request other) {
        Set<String> left = Set.copyOf(List.of(one.text().split(" ")));
        Set<String> right = Set.copyOf(List.of(other.text().split(" ")));
        long common = left.stream().filter(right::contains).count();
        return common >= COPY * (left.size() + right.size() - common);
    }

    private static void joinSameRequests(List<Single> singles, Partition groups) {
        Map<String, TreeMap<String, Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < singles.size(); i++) {
            Request request = singles.get(i).request();
            if (request.object().isEmpty()) {
                continue;
            }
            Map<String, Integer> rests =
                    byKey.computeIfAbsent(request.key(), key -> new TreeMap<>());
            Integer same = rests.putIfAbsent(String.join(" ", request.rest()), i);
            if (same != null) {
                groups.join(same, i);
            }
        }
        for (TreeMap<String, Integer> different : byKey.values()) {
            joinWithin(
                    List.copyOf(different.values()),
                    groups,
                    (a, b) -> singles.get(a).request().asksTheSame(singles.get(b).request()));
        }
    }

    @FunctionalInterface
    private interface Sameness {
        boolean test(int one, int other);
    }

    private static void joinWithin(List<Integer> members, Partition groups, Sameness same) {
        for (int a = 0; a < members.size(); a++) {
            int end = Math.min(members.size(), a + COMPARED);
            for (int b = a + 1; b < end; b++) {
                if (same.test(members.get(a), members.get(b))) {
                    groups.join(members.get(a), members.get(b));
                }
            }
        }
    }

    private static List<Proposal> numbered(
            List<Single> singles, Partition groups, Map<String, String> things) {
        Map<Integer, List<Single>> members = new TreeMap<>();
        for (int i = 0; i < singles.size(); i++) {
            members.computeIfAbsent(groups.group(i), key -> new ArrayList<>()).add(singles.get(i));
        }
        List<List<Single>> ordered = new ArrayList<>(members.values());
        ordered.sort(
                Comparator.comparingInt((List<Single> group) -> -group.size())
                        .thenComparing(ProposalMerger::smallestId));
        List<Proposal> proposals = new ArrayList<>();
        for (List<Single> group : ordered) {
            proposals.add(
                    proposal(
                            String.format(Locale.ROOT, "P%03d", proposals.size() + 1),
                            group,
                            things));
        }
        return proposals;
    }

    private static String smallestId(List<Single> group) {
        return group.stream().map(Single::id).min(Comparator.naturalOrder()).orElse("");
    }

    private static Proposal proposal(String id, List<Single> group, Map<String, String> things) {
        Single best =
                group.stream()
                        .min(
                                Comparator.comparingInt(
                                                (Single s) ->
                                                        ProposalTitle.faults(
                                                                s.title(),
                                                                s.statement().language()))
                                        .thenComparing(Single::id))
                        .orElseThrow();
        return new Proposal(
                id,
                ProposalTitle.withThing(
                        best.title(), best.statement().language(), things.get(best.contribution())),
                best.evidence().action(),
                best.evidence().object(),
                best.evidence().place(),
                group.stream().map(Single::id).toList(),
                best.id());
    }
}
