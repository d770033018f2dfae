package underlag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import underlag.dialogue.Contribution;
import underlag.duplicate.Families;
import underlag.language.AnnotatedStatement;

/**
 * Joins proposals that ask the same in other words: the same thing, the same kind of action, the
 * same place, and little else said or most of it shared. Each join has a score of named parts and
 * its reason in words; pairs just below the threshold are listed for people.
 */
public final class ProposalMerger {
    /** Pairs from this score on are joined. */
    public static final double THRESHOLD = 0.83;

    /** Pairs from this score on that are not joined are listed. */
    public static final double NEAR = 0.65;

    /** Share of words that two statements of copied contributions must have in common. */
    private static final double COPY = 0.6;

    /** So many texts of one appeal are compared each with each; of more, neighbours. */
    private static final int COPIES = 300;

    /** A name in so large a share of the requests is where the whole dialogue is. */
    private static final double TOWN_SHARE = 0.04;

    /** In so many pairs a proposal is listed for people at most. */
    private static final int LISTED = 3;

    private static final int TOWN_TIMES = 8;

    private ProposalMerger() {}

    /** A proposal before it is joined with others; {@code at} is its place in the material. */
    record Single(
            int at, AnnotatedStatement statement, ProposalEvidence evidence, Request request) {
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
    public static Merged merge(
            List<AnnotatedStatement> statements, Map<String, ProposalEvidence> evidence) {
        return merge(statements, evidence, new Families(List.of(), Map.of()), Set.of());
    }

    /**
     * The proposals, largest first. Which statements belong together does not depend on their
     * order.
     *
     * @param statements in the order of the material
     * @param evidence statement id → why it is a proposal
     * @param families the copies, whose statements join also where a word differs
     * @param town names of the whole town, which place nothing
     */
    public static Merged merge(
            List<AnnotatedStatement> statements,
            Map<String, ProposalEvidence> evidence,
            Families families,
            Set<String> town) {
        List<Single> singles = read(statements, evidence, town);
        Partition groups = new Partition(singles.size());
        joinEqualTexts(singles, groups);
        joinCopies(singles, groups, families);
        List<Grouping.Found> found =
                new Grouping(singles.stream().map(Single::request).toList(), groups).join();
        List<ProposalPair> pairs = new ArrayList<>();
        found.stream().filter(Grouping.Found::joined).forEach(f -> pairs.add(pair(f, singles)));
        Set<Long> listed = new HashSet<>();
        Map<Integer, Integer> times = new HashMap<>();
        for (Grouping.Found f : found) {
            int one = groups.group(f.one());
            int other = groups.group(f.other());
            long both = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
            boolean often =
                    times.getOrDefault(one, 0) >= LISTED || times.getOrDefault(other, 0) >= LISTED;
            if (!often && isNear(f, singles, groups) && listed.add(both)) {
                times.merge(one, 1, Integer::sum);
                times.merge(other, 1, Integer::sum);
                pairs.add(pair(f, singles));
            }
        }
        return new Merged(Numbering.of(singles, groups), pairs);
    }

    /** Whether people should look at a pair that was not joined. */
    private static boolean isNear(Grouping.Found f, List<Single> singles, Partition groups) {
        Hindrance hindrance = f.likeness().hindrance();
        boolean worth =
                hindrance == null
                        || f.likeness().score() >= THRESHOLD - Likeness.PLACE
                                && (hindrance == Hindrance.ONE_PLACED
                                        || hindrance == Hindrance.ACTION);
        boolean others =
                !singles.get(f.one()).contribution().equals(singles.get(f.other()).contribution());
        return worth && others && groups.group(f.one()) != groups.group(f.other());
    }

    private static ProposalPair pair(Grouping.Found found, List<Single> singles) {
        Likeness why = found.likeness();
        return new ProposalPair(
                singles.get(found.one()).id(),
                singles.get(found.other()).id(),
                found.joined(),
                why.score(),
                why.thing(),
                why.action(),
                why.words(),
                why.place(),
                why.hindrance(),
                why.same(),
                why.different());
    }

    /** By id, so that nothing that follows depends on the order of the material. */
    private static List<Single> read(
            List<AnnotatedStatement> statements,
            Map<String, ProposalEvidence> evidence,
            Set<String> town) {
        RequestReader reader = RequestReader.of(statements);
        List<Single> singles = new ArrayList<>();
        for (AnnotatedStatement statement : statements) {
            ProposalEvidence found = evidence.get(statement.id());
            if (found != null) {
                Request request = reader.read(statement, found);
                singles.add(new Single(singles.size(), statement, found, request));
            }
        }
        singles.sort(Comparator.comparing(Single::id));
        Set<String> everywhere = everywhere(singles, town);
        return singles.stream()
                .map(
                        s ->
                                new Single(
                                        s.at(),
                                        s.statement(),
                                        s.evidence(),
                                        s.request().without(everywhere)))
                .toList();
    }

    private static Set<String> everywhere(List<Single> singles, Set<String> town) {
        Map<String, Integer> times = new TreeMap<>();
        singles.forEach(s -> s.request().allNames().forEach(n -> times.merge(n, 1, Integer::sum)));
        double often = Math.max(TOWN_TIMES, TOWN_SHARE * singles.size());
        Set<String> names = new TreeSet<>();
        times.forEach(
                (name, n) -> {
                    if (n >= often) {
                        names.add(name);
                    }
                });
        town.forEach(name -> names.add(RequestReader.name(name)));
        return names;
    }

    private static void joinEqualTexts(List<Single> singles, Partition groups) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < singles.size(); i++) {
            Request request = singles.get(i).request();
            Integer earlier = first.putIfAbsent(request.text() + request.allNames(), i);
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
            for (int i : copies) {
                Integer same = texts.putIfAbsent(singles.get(i).request().text(), i);
                groups.join(i, same == null ? i : same);
            }
            joinAlike(List.copyOf(texts.entrySet()), groups);
        }
    }

    private static void joinAlike(List<Map.Entry<String, Integer>> texts, Partition groups) {
        List<Set<String>> words =
                texts.stream().map(t -> Set.copyOf(List.of(t.getKey().split(" ")))).toList();
        for (int a = 0; a < words.size(); a++) {
            int end = Math.min(words.size(), a + COPIES);
            for (int b = a + 1; b < end; b++) {
                Set<String> other = words.get(b);
                long common = words.get(a).stream().filter(other::contains).count();
                if (common >= COPY * (words.get(a).size() + other.size() - common)) {
                    groups.join(texts.get(a).getValue(), texts.get(b).getValue());
                }
            }
        }
    }
}
