package underlag.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits a Swedish compound in two, modifier and head, both as lemmas: trygghetsvandring is
 * trygghet and vandring. Both parts must be words of their own; between them stands nothing, an s,
 * or a changed vowel (gatubelysning, skolgård, färjeläge). One instance per thread.
 */
final class CompoundSplitter {
    private static final int CACHED = 40_000;
    private static final int SHORTEST_WORD = 6;
    private static final int SHORTEST_MODIFIER = 2;
    private static final int SHORTEST_HEAD = 3;
    private static final int KNOWN = 3;
    private static final int CHANGED = 2;
    private static final int POSSIBLE = 1;

    private record Part(String lemma, int quality) {}

    private final LemmaLexicon lexicon;
    private final FormDictionary dictionary;
    private final WordSet notSplit = Lists.NOT_SPLIT;
    private final WordSet prefixes = Lists.NO_MODIFIERS;
    private final WordSet suffixes = Lists.NO_HEADS;
    private final Map<String, List<String>> known = new HashMap<>();

    CompoundSplitter(LemmaLexicon lexicon, FormDictionary dictionary) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
    }

    /**
     * Modifier and head of a noun or adjective given by its lemma; empty where it is no compound.
     */
    List<String> parts(String lemma, String upos) {
        boolean noun = upos.equals("NOUN");
        if ((!noun && !upos.equals("ADJ")) || lemma.length() < SHORTEST_WORD) {
            return List.of();
        }
        String key = upos + lemma;
        List<String> parts = known.get(key);
        if (parts == null) {
            parts = settle(lemma, noun);
            if (known.size() >= CACHED) {
                known.clear();
            }
            known.put(key, parts);
        }
        return parts;
    }

    private List<String> settle(String lemma, boolean noun) {
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lemma.length() - SHORTEST_HEAD) {
            return List.of(lemma.substring(0, hyphen), lemma.substring(hyphen + 1));
        }
        if (notSplit.contains(lemma) || !lemma.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        return best(lemma, noun, true);
    }

    private List<String> best(String lemma, boolean noun, boolean deeper) {
        List<String> best = List.of();
        int bestScore = 0;
        for (int i = SHORTEST_MODIFIER; i <= lemma.length() - SHORTEST_HEAD; i++) {
            String left = lemma.substring(0, i);
            String right = lemma.substring(i);
            int head = head(right, noun);
            Part modifier = head == 0 ? null : modifier(left, right.charAt(0), deeper);
            if (modifier != null) {
                int score = score(head + modifier.quality(), left.length(), right.length());
                if (score > bestScore) {
                    bestScore = score;
                    best = List.of(modifier.lemma(), right);
                }
            }
        }
        return best;
    }

    /** Well-known parts first, then parts that are not short, then the later split. */
    private static int score(int quality, int left, int right) {
        int shortness = Math.max(0, 4 - left) + Math.max(0, 4 - right);
        return 100 * (4 * quality - 3 * shortness) + Math.min(left, right);
    }

    private int head(String right, boolean noun) {
        if (suffixes.contains(right)) {
            return 0;
        }
        if (!noun) {
            return isAdjective(right) ? KNOWN : 0;
        }
        if (isNoun(right)) {
            return KNOWN;
        }
        return SwedishStems.contains(right) && !isOther(right) ? CHANGED : 0;
    }

    private @Nullable Part modifier(String left, char next, boolean deeper) {
        if (prefixes.contains(left)) {
            return null;
        }
        Part noun = nounModifier(left);
        if (noun != null) {
            return noun;
        }
        char last = left.charAt(left.length() - 1);
        // Three equal consonants are written as two: buss + station.
        if (last == next && isNoun(left + next)) {
            return new Part(left + next, CHANGED);
        }
        if (left.length() > SHORTEST_MODIFIER) {
            Part other = otherModifier(left);
            if (other != null) {
                return other;
            }
        }
        if (deeper && left.length() >= SHORTEST_WORD) {
            String whole = last == 's' ? left.substring(0, left.length() - 1) : left;
            for (String candidate : List.of(whole, left, whole + "e", left + "e", left + "a")) {
                if (!best(candidate, true, false).isEmpty()) {
                    return new Part(candidate, CHANGED);
                }
            }
        }
        return null;
    }

    private @Nullable Part nounModifier(String left) {
        if (isNoun(left)) {
            return new Part(left, KNOWN);
        }
        int length = left.length();
        if (length <= SHORTEST_MODIFIER) {
            return null;
        }
        char last = left.charAt(length - 1);
        String cut = left.substring(0, length - 1);
        if (last == 's' && isNoun(cut)) {
            return new Part(cut, KNOWN);
        }
        for (String vowel : List.of("a", "e")) {
            if (isNoun(left + vowel)) {
                return new Part(left + vowel, CHANGED);
            }
            if (last == 's' && isNoun(cut + vowel)) {
                return new Part(cut + vowel, CHANGED);
            }
        }
        if ("uoe".indexOf(last) >= 0 && isNoun(cut + "a")) {
            return new Part(cut + "a", CHANGED);
        }
        return last == 'a' && isNoun(cut) ? new Part(cut, CHANGED) : null;
    }

    private @Nullable Part otherModifier(String left) {
        if (isAdjective(left) || dictionary.knows(left, "AB")) {
            return new Part(left, CHANGED);
        }
        for (String verb : List.of(left, left + "a")) {
            for (FormDictionary.Reading reading : dictionary.readings(verb)) {
                if (reading.tag().equals("VB:IMP") || reading.tag().equals("VB:INF")) {
                    return new Part(reading.lemma(), POSSIBLE);
                }
            }
        }
        if (SwedishStems.contains(left)) {
            return new Part(left, POSSIBLE);
        }
        String cut = left.substring(0, left.length() - 1);
        return left.endsWith("s") && SwedishStems.contains(cut) ? new Part(cut, POSSIBLE) : null;
    }

    private boolean isNoun(String lemma) {
        return lexicon.hasNoun(lemma) || isLemma(lemma, "NN");
    }

    private boolean isAdjective(String lemma) {
        return lexicon.hasAdjective(lemma) || isLemma(lemma, "JJ");
    }

    private boolean isOther(String form) {
        return !dictionary.readings(form).isEmpty();
    }

    private boolean isLemma(String lemma, String head) {
        for (FormDictionary.Reading reading : dictionary.readings(lemma)) {
            if (reading.head().equals(head) && reading.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Read at first use, once. */
    private static final class Lists {
        static final WordSet NOT_SPLIT = WordSet.resource("sv/not-split.txt");
        static final WordSet NO_MODIFIERS = WordSet.resource("sv/no-modifiers.txt");
        static final WordSet NO_HEADS = WordSet.resource("sv/no-heads.txt");
    }
}
