package underlag.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import underlag.language.Token;

/**
 * A word of a request as the thing it names, whatever the word.
 *
 * @param key one word for all that name the same thing
 * @param parts of a compound, modifier first, each as such a word; else empty
 * @param pieces the key and the parts: what it can be found by
 * @param word as said, for the reader
 * @param weight 1 for a noun, less for what only describes
 */
record Concept(String key, List<String> parts, Set<String> pieces, String word, double weight) {
    /** Words that name no certain thing; what kind of thing it is stands after them. */
    private static final Set<String> VAGUE =
            WordList.of(
                    "anläggning, aktivitet, ställe, byggnad, system, projekt, åtgärd, lokal, verksamhet",
                    "sak, tillgång, utbud, lösning, satsning, alternativ, insats, regel, utrymme",
                    "thing, facility, activity, building, system, project, measure, access, space",
                    "anlage, maßnahme, gebäude, angebot, projekt, regelung, lösung, system");

    private static final double VAGUE_WEIGHT = 0.3;

    private static final double VERB = 0.4;
    private static final double DESCRIBES = 0.35;

    /** A compound whose parts stand apart: "rastgård för hundar". */
    private static final double IN_PARTS = 0.9;

    /** The wider thing, "gym" for "utegym", or what it is for, "cykel" for "cykelväg". */
    private static final double WIDER = 0.5;

    /** Two kinds of one thing, "lekplats" and "badplats". */
    private static final double RELATED = 0.25;

    Concept {
        parts = List.copyOf(parts);
        pieces = Set.copyOf(pieces);
    }

    static Concept of(Token token, SameThings things) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        token.parts().forEach(part -> parts.add(things.name(part.toLowerCase(Locale.ROOT))));
        Set<String> pieces = new TreeSet<>(parts);
        String key = things.name(lemma);
        pieces.add(key);
        boolean vague = VAGUE.contains(lemma);
        double weight = vague ? VAGUE_WEIGHT : weight(token.upos());
        return new Concept(key, parts, pieces, token.form(), weight);
    }

    private static double weight(String upos) {
        return switch (upos) {
            case "VERB" -> VERB;
            case "ADJ", "ADV" -> DESCRIBES;
            default -> 1;
        };
    }

    /** The same, mattering more or less. */
    Concept weighed(double by) {
        return by == 1 ? this : new Concept(key, parts, pieces, word, weight * by);
    }

    /** How nearly two words name one thing, 0–1. */
    double likeness(Concept other) {
        if (key.equals(other.key)) {
            return 1;
        }
        if (parts.contains(other.key) || other.parts.contains(key)) {
            return WIDER;
        }
        return pieces.stream().anyMatch(other.pieces()::contains) ? RELATED : 0;
    }

    /** Whether it names a certain thing. */
    boolean isCertain() {
        return weight > VAGUE_WEIGHT;
    }

    /** How nearly one of several words, or all of a compound's parts among them, name this. */
    double likeness(Iterable<Concept> others) {
        double best = 0;
        for (Concept other : others) {
            best = Math.max(best, likeness(other));
            if (best == 1) {
                return best;
            }
        }
        return parts.size() > 1 && best < IN_PARTS && inParts(others) ? IN_PARTS : best;
    }

    private boolean inParts(Iterable<Concept> others) {
        Set<String> found = new HashSet<>();
        others.forEach(other -> found.addAll(other.pieces()));
        return found.containsAll(parts);
    }
}
