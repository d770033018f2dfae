package underlag.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/**
 * Themes by what the words name. An anchor is a field of municipal life that the language pack
 * knows ("butik", "affär" and "handla" are one), or a noun that many use and no field holds. A
 * statement goes to the anchor that its words speak for most, rarer anchors counting more; anchors
 * that too few go to are given up, and one that a large part of all statements would go to is the
 * dialogue's own subject and is broken up into the nouns under it.
 *
 * <p>A few hundred short answers hold too few common words for a mixture model to tell subjects
 * apart; this needs no repetition, and anyone can see why a statement is where it is.
 */
final class Anchors {
    /** An anchor that more than this share of all statements would go to is broken up. */
    private static final double TOO_BROAD = 0.2;

    /** What is left of a broken-up anchor counts this much less. */
    private static final double LEFTOVER = 0.25;

    /** A second theme is named where its anchor is nearly as strong as the first. */
    private static final double NEARLY = 0.8;

    private static final String FIELD = "§";
    private static final double NOUN = 1;
    private static final double NAME = 0.8;
    private static final double OTHER = 0.45;
    private static final double INHERITED = 0.2;
    private static final int FEWEST = 4;
    private static final int MOST_NEEDED = 50;
    private static final double NEEDED_SHARE = 0.012;
    private static final int CHARACTERS_OF_A_WORD = 3;

    private final List<AnnotatedStatement> statements;
    private final ContentWords words;
    private final List<Integer> originals = new ArrayList<>();
    private final int needed;

    /** Per statement: anchor → evidence. */
    private final List<Map<String, Double>> evidence = new ArrayList<>();

    private final Set<String> broken = new HashSet<>();

    /** Noun that became an anchor when its field was broken up → the field. */
    private final Map<String, String> brokenOff = new TreeMap<>();

    private Anchors(List<AnnotatedStatement> statements, ContentWords words, Copies copies) {
        this.statements = statements;
        this.words = words;
        for (int i = 0; i < statements.size(); i++) {
            if (!copies.isCopy(statements.get(i))) {
                originals.add(i);
            }
        }
        this.needed =
                (int)
                        Math.max(
                                FEWEST,
                                Math.min(MOST_NEEDED, Math.round(originals.size() * NEEDED_SHARE)));
    }

    /** Whether most statements have a word of a known field, so that anchors can lead. */
    static boolean suit(List<AnnotatedStatement> statements, ContentWords words) {
        long known =
                statements.stream()
                        .filter(s -> s.tokens().stream().anyMatch(t -> words.field(s, t) != null))
                        .count();
        return known * 2 > statements.size();
    }

    /** The themes, largest first. */
    static List<Discovery.Found> themes(
            List<AnnotatedStatement> statements, ContentWords words, Copies copies) {
        Anchors anchors = new Anchors(statements, words, copies);
        anchors.collect();
        Map<String, Double> strength = anchors.settle();
        return anchors.grouped(strength);
    }

    private void collect() {
        evidence.clear();
        for (AnnotatedStatement statement : statements) {
            Map<String, Double> own = new TreeMap<>();
            for (Token token : statement.tokens()) {
                if (words.counts(statement.language(), token)) {
                    anchorsOf(statement, token)
                            .forEach((anchor, weight) -> own.merge(anchor, weight, Double::sum));
                }
            }
            evidence.add(own);
        }
    }

    /** The field of a word, and the noun itself where it may become an anchor of its own. */
    private Map<String, Double> anchorsOf(AnnotatedStatement statement, Token token) {
        Map<String, Double> anchors = new TreeMap<>();
        double weight =
                switch (token.upos()) {
                    case "NOUN" -> NOUN;
                    case "PROPN" -> NAME;
                    default -> OTHER;
                };
        String field = words.field(statement, token);
        if (field != null) {
            anchors.put(FIELD + field, broken.contains(FIELD + field) ? weight * LEFTOVER : weight);
        }
        // A name says where or who, seldom what about; it counts through its field alone.
        if (token.upos().equals("NOUN") && (field == null || broken.contains(FIELD + field))) {
            String lemma = ContentWords.key(token.lemma());
            if (lemma.length() >= CHARACTERS_OF_A_WORD) {
                anchors.put(lemma, weight);
                if (field != null) {
                    brokenOff.put(lemma, FIELD + field);
                }
            }
        }
        return anchors;
    }

    /** Anchor → how rare it is, for the anchors that hold enough statements. */
    private Map<String, Double> settle() {
        Map<String, Double> strength = strengths();
        while (true) {
            Map<String, Integer> sizes = sizes(strength);
            String broad = broad(sizes);
            if (broad != null) {
                broken.add(broad);
                collect();
                strength = strengths();
                continue;
            }
            String smallest = smallest(strength, sizes);
            if (smallest == null) {
                return strength;
            }
            strength.remove(smallest);
        }
    }

    private Map<String, Double> strengths() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int i : originals) {
            evidence.get(i).keySet().forEach(anchor -> seen.merge(anchor, 1, Integer::sum));
        }
        Map<String, Double> strength = new TreeMap<>();
        seen.forEach(
                (anchor, times) -> {
                    if (times >= needed) {
                        strength.put(anchor, 1 + StrictMath.log((double) originals.size() / times));
                    }
                });
        return strength;
    }

    private Map<String, Integer> sizes(Map<String, Double> strength) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (int i : originals) {
            String best = best(i, strength);
            if (best != null) {
                sizes.merge(best, 1, Integer::sum);
            }
        }
        return sizes;
    }

    private @Nullable String broad(Map<String, Integer> sizes) {
        return sizes.entrySet().stream()
                .filter(e -> e.getKey().startsWith(FIELD) && !broken.contains(e.getKey()))
                .filter(e -> e.getValue() > TOO_BROAD * originals.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String smallest(Map<String, Double> strength, Map<String, Integer> sizes) {
        return strength.keySet().stream()
                .filter(anchor -> sizes.getOrDefault(anchor, 0) < needed)
                .min(
                        Comparator.comparingInt((String anchor) -> sizes.getOrDefault(anchor, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private @Nullable String best(int statement, Map<String, Double> strength) {
        String best = null;
        double most = 0;
        for (Map.Entry<String, Double> own : evidence.get(statement).entrySet()) {
            double here = own.getValue() * strength.getOrDefault(own.getKey(), 0.0);
            if (here > most) {
                most = here;
                best = own.getKey();
            }
        }
        return best;
    }

    private List<Discovery.Found> grouped(Map<String, Double> strength) {
        Map<String, Map<Integer, Double>> groups = new LinkedHashMap<>();
        Map<String, String> last = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            String contribution = statements.get(i).statement().contribution().id();
            String best = best(i, strength);
            if (best != null) {
                place(i, best, strength, groups);
                last.put(contribution, best);
            } else if (last.containsKey(contribution) && goesOn(statements.get(i))) {
                String before = last.get(contribution);
                groups.computeIfAbsent(String.valueOf(before), a -> new TreeMap<>())
                        .put(i, INHERITED);
            }
        }
        broken.forEach(field -> fold(field, groups));
        return groups.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Map<Integer, Double>> e) ->
                                                -e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .map(e -> new Discovery.Found(e.getValue(), null, own(e.getKey(), e.getValue())))
                .toList();
    }

    /** What is left of a broken-up field joins the largest of its nouns. */
    private void fold(String field, Map<String, Map<Integer, Double>> groups) {
        Map<Integer, Double> largest = null;
        for (Map.Entry<String, Map<Integer, Double>> group : groups.entrySet()) {
            boolean here = field.equals(brokenOff.get(group.getKey()));
            if (here && (largest == null || group.getValue().size() > largest.size())) {
                largest = group.getValue();
            }
        }
        Map<Integer, Double> left = groups.get(field);
        if (largest != null && left != null) {
            left.forEach(largest::putIfAbsent);
            groups.remove(field);
        }
    }

    /** The words through which statements came to an anchor. */
    private Set<String> own(String anchor, Map<Integer, Double> members) {
        Set<String> own = new TreeSet<>();
        for (int i : members.keySet()) {
            for (Token token : statements.get(i).tokens()) {
                if (anchorsOf(statements.get(i), token).containsKey(anchor)) {
                    own.add(ContentWords.key(token.lemma()));
                }
            }
        }
        return own;
    }

    private void place(
            int i,
            String best,
            Map<String, Double> strength,
            Map<String, Map<Integer, Double>> groups) {
        double most = evidence.get(i).getOrDefault(best, 0.0) * strength.getOrDefault(best, 0.0);
        double all = 0;
        for (Map.Entry<String, Double> own : evidence.get(i).entrySet()) {
            all += own.getValue() * strength.getOrDefault(own.getKey(), 0.0);
        }
        for (Map.Entry<String, Double> own : evidence.get(i).entrySet()) {
            double here = own.getValue() * strength.getOrDefault(own.getKey(), 0.0);
            if (here >= NEARLY * most && here > 0) {
                double sure = Math.min(1, own.getValue());
                groups.computeIfAbsent(own.getKey(), a -> new TreeMap<>())
                        .put(i, Math.round(100 * sure * here / all) / 100.0);
            }
        }
    }

    /** "Det vore bra": a statement with no noun of its own goes on with what was said before it. */
    private boolean goesOn(AnnotatedStatement statement) {
        Set<String> nouns = new TreeSet<>();
        for (Token token : statement.tokens()) {
            if (token.upos().equals("NOUN") && words.counts(statement.language(), token)) {
                nouns.add(token.lemma());
            }
        }
        return nouns.isEmpty();
    }
}
