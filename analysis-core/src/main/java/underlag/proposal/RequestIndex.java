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
    private final List<List<Place>> shared = new ArrayList<>();

    RequestIndex(List<Request> requests) {
        for (Request request : requests) {
            Set<String> words = new TreeSet<>();
            request.said().values().forEach(c -> words.addAll(c.pieces()));
            request.said().keySet().forEach(key -> times.merge(key, 1, Integer::sum));
            keys.add(words);
        }
        fill();
    }

    /** How rare a word is among the requests: 1 for one that stands once, 0.5 for one in all. */
    ToDoubleFunction<String> rarity() {
        double all = StrictMath.log(keys.size() + 1.0);
        return key -> {
            double ratio = (keys.size() + 1.0) / times.getOrDefault(key, 1);
            return all == 0 ? 1 : 0.5 + 0.5 * Math.max(0, StrictMath.log(ratio)) / all;
        };
    }

    /** Finds out which requests share what. */
    private void fill() {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            shared.add(new ArrayList<>());
            for (String key : keys.get(i)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        byKey.forEach(
                (key, members) -> {
                    if (members.size() <= COMPARED) {
                        add(members);
                    } else {
                        bySecondKey(key, members, byKey);
                    }
                });
    }

    /**
     * The later requests that one is worth comparing with, each once, in order. They are found
     * request by request, for the pairs of a large dialogue do not fit in memory.
     */
    int[] candidates(int request) {
        return shared.get(request).stream()
                .flatMap(place -> place.following().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Where a request stands among those that share something, in order. */
    private record Place(List<Integer> members, int at) {
        List<Integer> following() {
            return members.subList(at + 1, Math.min(members.size(), at + COMPARED));
        }
    }

    private void bySecondKey(String key, List<Integer> members, Map<String, List<Integer>> byKey) {
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
        bySecond.values().forEach(this::add);
    }

    private void add(List<Integer> members) {
        for (int at = 0; at < members.size() - 1; at++) {
            shared.get(members.get(at)).add(new Place(members, at));
        }
    }
}
