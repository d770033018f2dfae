package underlag.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * Words and phrases that give a kind away. Each word of a phrase matches a form, a lemma or the
 * last part of a compound; "…" matches up to three words within a clause.
 */
final class Cues {
    private static final String GAP = "…";
    private static final int WIDEST_GAP = 3;
    private static final int SHORTEST_COMPOUND_PART = 4;
    private static final List<String> INTENSIFIERS = List.of("jätte", "super", "skit", "as");

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private Cues() {}

    /**
     * Cues from text.
     *
     * @param lines words and phrases, separated by commas
     */
    static Cues of(String... lines) {
        Cues cues = new Cues();
        for (String line : lines) {
            for (String cue : line.split(",")) {
                if (!cue.isBlank()) {
                    List<String> words = List.of(cue.strip().split(" "));
                    cues.byFirstWord
                            .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                            .add(words);
                }
            }
        }
        return cues;
    }

    /** Token positions of the first cue that passes the test, or null. */
    @Nullable Span find(Words w, Predicate<Span> passes) {
        for (int i = 0; i < w.size(); i++) {
            Span found = at(w, i);
            if (found != null && passes.test(found)) {
                return found;
            }
        }
        return null;
    }

    /** The longest cue that begins at the position, or null. */
    @Nullable Span at(Words w, int i) {
        int end = -1;
        for (String reading : readings(w, i)) {
            for (List<String> cue : byFirstWord.getOrDefault(reading, List.of())) {
                end = Math.max(end, end(w, i + 1, cue, 1));
            }
        }
        return end < 0 ? null : new Span(i, end);
    }

    private static int end(Words w, int i, List<String> cue, int next) {
        if (next == cue.size()) {
            return i;
        }
        if (!cue.get(next).equals(GAP)) {
            return readings(w, i).contains(cue.get(next)) ? end(w, i + 1, cue, next + 1) : -1;
        }
        for (int k = i; k <= i + WIDEST_GAP && w.inside(k); k++) {
            int end = end(w, k, cue, next + 1);
            if (end >= 0 || w.mark(k)) {
                return end;
            }
        }
        return -1;
    }

    private static List<String> readings(Words w, int i) {
        if (!w.inside(i)) {
            return List.of();
        }
        String form = w.form(i);
        List<String> readings = new ArrayList<>(List.of(form));
        if (!w.lemma(i).equals(form)) {
            readings.add(w.lemma(i));
        }
        List<String> parts = w.token(i).parts();
        if (!parts.isEmpty() && parts.getLast().length() >= SHORTEST_COMPOUND_PART) {
            readings.add(parts.getLast());
        }
        for (String intensifier : INTENSIFIERS) {
            String lemma = w.lemma(i);
            if (lemma.startsWith(intensifier) && lemma.length() > intensifier.length() + 2) {
                readings.add(lemma.substring(intensifier.length()));
            }
        }
        return readings;
    }
}
