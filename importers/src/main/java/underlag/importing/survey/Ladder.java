package underlag.importing.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scale in words, lowest step first; each step has several wordings, of which the first is shown
 * where nobody chose the step. The known ones stand in {@code ladders.txt}.
 *
 * @param places wording in its loose form → the step, from 0
 */
record Ladder(List<List<String>> steps, Map<String, Integer> places) {
    private static final List<Ladder> KNOWN = load();

    Ladder {
        steps = steps.stream().map(List::copyOf).toList();
        places = Map.copyOf(places);
    }

    private static List<Ladder> load() {
        try (InputStream in = Ladder.class.getResourceAsStream("ladders.txt")) {
            if (in == null) {
                throw new IllegalStateException("ladders.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Ladder::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ladder parse(String line) {
        List<List<String>> steps = new ArrayList<>();
        for (String step : line.split(" < ")) {
            steps.add(List.of(step.split("\\|")));
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            for (String word : steps.get(i)) {
                places.putIfAbsent(Words.loose(word), i);
            }
        }
        return new Ladder(steps, places);
    }

    /**
     * The steps in their order, in the words used, where all answers stand on one ladder; null
     * where they do not. A single step that nobody chose stands in its usual words.
     */
    static @Nullable List<String> order(Collection<String> answers) {
        for (Ladder ladder : KNOWN) {
            List<String> ordered = ladder.ordered(answers);
            if (ordered != null) {
                return ordered;
            }
        }
        return null;
    }

    /**
     * Options in the order of the ladder that most of them stand on, those beside it last; as they
     * are where none holds three of them and half.
     */
    static List<String> sort(List<String> options) {
        Ladder best = null;
        long most = 2;
        for (Ladder ladder : KNOWN) {
            long on = options.stream().filter(o -> ladder.step(o) >= 0).count();
            if (on > most && 2 * on >= options.size()) {
                best = ladder;
                most = on;
            }
        }
        Ladder chosen = best;
        return chosen == null
                ? options
                : options.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        o ->
                                                chosen.step(o) < 0
                                                        ? Integer.MAX_VALUE
                                                        : chosen.step(o)))
                        .toList();
    }

    /** Whether the first of two ends of a scale is the better one, on a ladder that has both. */
    static boolean falls(String first, String last) {
        for (Ladder ladder : KNOWN) {
            int from = ladder.step(first);
            int to = ladder.step(last);
            if (from >= 0 && to >= 0 && from != to) {
                return from > to;
            }
        }
        return false;
    }

    private @Nullable List<String> ordered(Collection<String> answers) {
        List<List<String>> used = new ArrayList<>();
        steps.forEach(s -> used.add(new ArrayList<>()));
        for (String answer : answers) {
            if (DontKnow.isOnScale(answer)) {
                continue;
            }
            int step = step(answer);
            if (step < 0) {
                return null;
            }
            used.get(step).add(answer);
        }
        if (used.stream().filter(u -> !u.isEmpty()).count() < (steps.size() == 3 ? 3 : 2)
                || used.stream().anyMatch(u -> u.size() > 1)) {
            return null;
        }
        // A step that nobody chose is only shown where all its neighbours are there: with more
        // missing, the survey may have had other steps.
        long empty = used.stream().filter(List::isEmpty).count();
        boolean middle = steps.size() % 2 == 1 && used.get(steps.size() / 2).isEmpty();
        // Scales of four steps leave the middle out.
        boolean whole = steps.size() >= 5 && empty <= 1 && !middle;
        List<String> ordered = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!used.get(i).isEmpty()) {
                ordered.add(used.get(i).getFirst());
            } else if (whole) {
                ordered.add(steps.get(i).getFirst());
            }
        }
        return ordered;
    }

    private int step(String answer) {
        int exact = loose(Words.loose(answer));
        // "Sällan (högst en gång i månaden)" is "sällan".
        return exact >= 0 ? exact : loose(Words.loose(answer.replaceAll("\\s*\\(.*\\)", "")));
    }

    private int loose(String loose) {
        return places.getOrDefault(loose, -1);
    }
}
