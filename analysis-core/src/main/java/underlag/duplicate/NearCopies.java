package underlag.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups texts whose runs of three words are mostly the same (Jaccard at least 0.8). Two such texts
 * must share one of their rarest runs, so only texts that do are compared: exact, and fast on real
 * material.
 */
final class NearCopies {
    private static final int RUN = 3;
    private static final int SHORTEST = 8;
    private static final double ALIKE = 0.8;

    private NearCopies() {}

    /** Every text in one group; texts that have no near copy stand alone. */
    static List<List<String>> groups(Collection<String> texts) {
        List<String> sorted = new ArrayList<>(new TreeSet<>(texts));
        List<int[]> runs = rarestFirst(sorted);
        int[] leader = new int[sorted.size()];
        Arrays.setAll(leader, i -> i);
        Map<Integer, List<Integer>> seen = new HashMap<>();
        for (int text = 0; text < sorted.size(); text++) {
            join(text, runs, seen, leader);
        }
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int text = 0; text < sorted.size(); text++) {
            groups.computeIfAbsent(find(leader, text), g -> new ArrayList<>())
                    .add(sorted.get(text));
        }
        return List.copyOf(groups.values());
    }

    private static void join(
            int text, List<int[]> runs, Map<Integer, List<Integer>> seen, int[] leader) {
        int[] mine = runs.get(text);
        int telling = mine.length - (int) Math.ceil(ALIKE * mine.length) + 1;
        Set<Integer> compared = new HashSet<>();
        for (int i = 0; i < Math.min(telling, mine.length); i++) {
            List<Integer> sharing = seen.computeIfAbsent(mine[i], r -> new ArrayList<>());
            for (int other : sharing) {
                int ours = find(leader, text);
                int theirs = find(leader, other);
                if (ours != theirs
                        && compared.add(other)
                        && jaccard(mine, runs.get(other)) >= ALIKE) {
                    leader[Math.max(ours, theirs)] = Math.min(ours, theirs);
                }
            }
            sharing.add(text);
        }
    }

    private static int find(int[] leader, int text) {
        int at = text;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** For each text its runs as numbers, the rarest over all texts having the lowest. */
    private static List<int[]> rarestFirst(List<String> texts) {
        List<Set<String>> runs = texts.stream().map(NearCopies::runs).toList();
        Map<String, Integer> frequency = new HashMap<>();
        runs.forEach(set -> set.forEach(run -> frequency.merge(run, 1, Integer::sum)));
        List<String> order = new ArrayList<>(frequency.keySet());
        order.sort(
                (a, b) -> {
                    int rarer =
                            Integer.compare(
                                    frequency.getOrDefault(a, 0), frequency.getOrDefault(b, 0));
                    return rarer != 0 ? rarer : a.compareTo(b);
                });
        Map<String, Integer> rank = new HashMap<>();
        order.forEach(run -> rank.put(run, rank.size()));
        return runs.stream()
                .map(set -> set.stream().mapToInt(r -> rank.getOrDefault(r, 0)).sorted().toArray())
                .toList();
    }

    private static Set<String> runs(String text) {
        String[] words = text.split(" ");
        Set<String> runs = new HashSet<>();
        if (words.length >= SHORTEST) {
            for (int i = 0; i + RUN <= words.length; i++) {
                runs.add(String.join(" ", Arrays.copyOfRange(words, i, i + RUN)));
            }
        }
        return runs;
    }

    private static double jaccard(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / (a.length + b.length - shared);
    }
}
