package underlag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Joins requests that ask the same, the most alike first. Two groups join only where all that is
 * compared between them agrees, so that no chain of small steps leads from one request to another.
 */
final class Grouping {
    /** Of two groups so many members each are compared. */
    private static final int COMPARED = 8;

    /** On average two groups may be a little less alike than the pair that leads to the join. */
    private static final double SLACK = 0.05;

    private final List<Request> requests;
    private final Partition groups;
    private final List<Found> found = new ArrayList<>();

    /**
     * A pair of positions that was joined, or nearly.
     *
     * @param joined whether it led to the join
     */
    record Found(int one, int other, Likeness likeness, boolean joined) {}

    Grouping(List<Request> requests, Partition groups) {
        this.requests = requests;
        this.groups = groups;
    }

    /** The pairs that led to a join and the nearly alike ones, the most alike first. */
    List<Found> join() {
        Map<String, Integer> bySignature = new TreeMap<>();
        for (int i = 0; i < requests.size(); i++) {
            if (requests.get(i).thing() != null) {
                Integer same = bySignature.putIfAbsent(requests.get(i).signature(), i);
                if (same != null) {
                    groups.join(same, i);
                }
            }
        }
        List<Integer> different = List.copyOf(bySignature.values());
        List<Request> compared = different.stream().map(requests::get).toList();
        RequestIndex index = new RequestIndex(compared);
        ToDoubleFunction<String> rarity = index.rarity();
        List<Found> near = new ArrayList<>();
        for (int one = 0; one < compared.size(); one++) {
            for (int other : index.candidates(one)) {
                Likeness likeness = Likeness.of(compared.get(one), compared.get(other), rarity);
                if (likeness.score() >= ProposalMerger.NEAR) {
                    near.add(new Found(different.get(one), different.get(other), likeness, false));
                }
            }
        }
        near.sort(
                Comparator.comparingDouble((Found f) -> -f.likeness().score())
                        .thenComparingInt(Found::one)
                        .thenComparingInt(Found::other));
        join(near, different, rarity);
        return found;
    }

    private void join(List<Found> near, List<Integer> different, ToDoubleFunction<String> rarity) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        different.forEach(
                i -> members.computeIfAbsent(groups.group(i), g -> new ArrayList<>()).add(i));
        for (Found pair : near) {
            int one = groups.group(pair.one());
            int other = groups.group(pair.other());
            if (one == other) {
                continue;
            }
            List<Integer> left = members.getOrDefault(one, List.of());
            List<Integer> right = members.getOrDefault(other, List.of());
            boolean joined = pair.likeness().joins() && agree(left, right, rarity);
            found.add(new Found(pair.one(), pair.other(), pair.likeness(), joined));
            if (joined) {
                groups.join(one, other);
                List<Integer> all = new ArrayList<>(left);
                all.addAll(right);
                all.sort(Comparator.naturalOrder());
                members.remove(one);
                members.remove(other);
                members.put(groups.group(one), all);
            }
        }
    }

    private boolean agree(
            List<Integer> left, List<Integer> right, ToDoubleFunction<String> rarity) {
        double sum = 0;
        int pairs = 0;
        for (int a : left.subList(0, Math.min(COMPARED, left.size()))) {
            for (int b : right.subList(0, Math.min(COMPARED, right.size()))) {
                Likeness likeness = Likeness.of(requests.get(a), requests.get(b), rarity);
                if (likeness.hindrance() != null) {
                    return false;
                }
                sum += likeness.score();
                pairs++;
            }
        }
        return sum >= (ProposalMerger.THRESHOLD - SLACK) * pairs;
    }
}
