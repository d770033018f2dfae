package underlag.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import underlag.language.OfficialTagger.Word;

/**
 * How the words of a German statement are to be read: hasty spellings as words of the dictionary,
 * and which tags each may have. The model has only seen edited text, where every noun has its
 * capital; so a word in small letters is also tried as the noun that it may be.
 */
final class GermanReading {
    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_HEAD = 3;

    /** Compounds that are as often names of streets and squares. */
    private static final Pattern NAME =
            Pattern.compile(
                    ".*(?:stra(?:ß|ss)e|str\\.?|allee|gasse|platz|ring|ufer|brücke|tor|markt)");

    private static final Set<String> NOT_SMALL = Set.of("NOUN", "PROPN", "X");
    private static final Set<String> EVERY =
            Set.of(
                    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART",
                    "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

    private final GermanWords words;
    private final Predicate<String> knownToModel;

    /**
     * @param knownToModel whether the model has seen a word, in lower case
     */
    GermanReading(GermanWords words, Predicate<String> knownToModel) {
        this.words = words;
        this.knownToModel = knownToModel;
    }

    /** The words of a statement, given as written, in order. */
    List<Word> read(List<String> forms) {
        boolean small =
                forms.stream()
                        .skip(1)
                        .noneMatch(form -> Character.isUpperCase(form.codePointAt(0)));
        List<Word> read = new ArrayList<>(forms.size());
        boolean first = true;
        for (String form : forms) {
            read.add(word(form, first, small));
            first &= form.codePoints().noneMatch(Character::isLetterOrDigit);
        }
        return read;
    }

    private Word word(String raw, boolean first, boolean small) {
        if (raw.codePoints().noneMatch(Character::isLetter)) {
            return Word.of(raw);
        }
        if (raw.equals("'s") || raw.equals("’s")) {
            return Word.of("es");
        }
        String both = GermanWords.ofBoth(raw);
        String form = words.written(both == null ? raw : both, this::isKnown);
        if (words.isShouted(form)) {
            String lower = form.toLowerCase(Locale.ROOT);
            boolean word = words.isWord(lower);
            return lowerCase(word ? lower : GermanWords.capital(form), true);
        }
        if (Character.isLowerCase(form.codePointAt(0))) {
            return lowerCase(form, small);
        }
        Set<String> tags = new HashSet<>(words.tags(form));
        if (!words.isWord(form) && !NAME.matcher(form).matches() && hasNounTail(form)) {
            return new Word(form, form, Set.of("NOUN"));
        }
        if (first) {
            String lower = form.toLowerCase(Locale.ROOT);
            Set<String> others = words.tags(lower);
            if (words.isWord(lower) && others.isEmpty()) {
                return Word.of(form);
            }
            tags.addAll(others);
        }
        return knownToModel.test(form.toLowerCase(Locale.ROOT)) && !tags.equals(Set.of("NOUN"))
                ? Word.of(form)
                : new Word(form, form, tags);
    }

    /** A word in small letters; among others of the kind it may be a noun more easily. */
    private Word lowerCase(String form, boolean small) {
        String capital = GermanWords.capital(form);
        boolean word = words.isWord(form);
        boolean noun = words.isNoun(capital) || (!word && hasNounTail(capital));
        boolean either = noun && (small || !word);
        Set<String> tags = new HashSet<>(words.tags(form));
        if (!word && either) {
            return new Word(form, capital, Set.of("NOUN"));
        }
        if (word && (tags.isEmpty() || knownToModel.test(form))) {
            tags.addAll(EVERY);
            tags.removeAll(NOT_SMALL);
        }
        if (either && !tags.isEmpty()) {
            tags.add("NOUN");
        }
        return new Word(form, either ? capital : form, tags);
    }

    private boolean isKnown(String form) {
        return words.isWord(form)
                || words.isWord(form.toLowerCase(Locale.ROOT))
                || words.isNoun(GermanWords.capital(form))
                || hasNounTail(GermanWords.capital(form));
    }

    private boolean hasNounTail(String capital) {
        for (int i = SHORTEST_HEAD; i <= capital.length() - SHORTEST_TAIL; i++) {
            if (words.isNoun(GermanWords.capital(capital.substring(i)))
                    && words.isModifier(capital.substring(0, i))) {
                return true;
            }
        }
        return false;
    }
}
