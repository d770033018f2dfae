package underlag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Which requests are worth comparing: those that share a word, or a part of one. Words that very
 * many share count only together with a second one, so that the work stays in proportion to the
 * number of requests.
 */
final class RequestIndex {
    /** So many requests that share a word are compared each with each; of more, neighbours. */
    private static final int COMPARED = 120;

    /** So many words of a request lead to others, the rarest first. */
    private static final int KEYS = 4;

    private final Map<String, Integer> times = new TreeMap<>();
    private final List<Set<String>> keys = new ArrayList<>();

    RequestIndex(List<Request> requests) {
        for (Request request : requests) {
            Set<String> words = new TreeSet<>();
            request.said().values().forEach(c -> words.addAll(c.pieces()));
            request.said().keySet().forEach(key -> times.merge(key, 1, Integer::sum));
            keys.add(words);
        }
    }

    /** How rare a word is among the requests: 1 for one that stands once, 0.5 for one in all. */
    ToDoubleFunction<String> rarity() {
        double all = StrictMath.log(keys.size() + 1.0);
        return key -> {
            double ratio = (keys.size() + 1.0) / times.getOrDefault(key, 1);
            return all == 0 ? 1 : 0.5 + 0.5 * Math.max(0, StrictMath.log(ratio)) / all;
        };
    }

    /** Pairs of positions, the smaller first, each once, in order. */
    Set<Long> candidates() {
        Set<Long> pairs = new TreeSet<>();
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        byKey.forEach(
                (key, members) -> {
                    if (members.size() <= COMPARED) {
                        within(members, pairs);
                    } else {
                        bySecondKey(key, members, byKey, pairs);
                    }
                });
        return pairs;
    }

    private void bySecondKey(
            String key, List<Integer> members, Map<String, List<Integer>> byKey, Set<Long> pairs) {
        Map<String, List<Integer>> bySecond = new TreeMap<>();
        for (int member : members) {
            List<String> second =
                    keys.get(member).stream()
                            .filter(k -> !k.equals(key))
                            .sorted(
                                    Comparator.comparingInt(
                                                    (String k) ->
                                                            byKey.getOrDefault(k, List.of()).size())
                                            .thenComparing(Comparator.naturalOrder()))
                            .limit(KEYS)
                            .toList();
            if (second.isEmpty()) {
                bySecond.computeIfAbsent("", k -> new ArrayList<>()).add(member);
            }
            second.forEach(k -> bySecond.computeIfAbsent(k, s -> new ArrayList<>()).add(member));
        }
        bySecond.values().forEach(few -> within(few, pairs));
    }

    private static void within(List<Integer> members, Set<Long> pairs) {
        for (int a = 0; a < members.size(); a++) {
            int end = Math.min(members.size(), a + COMPARED);
            for (int b = a + 1; b < end; b++) {
                pairs.add(pair(members.get(a), members.get(b)));
            }
        }
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }

    static int first(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
