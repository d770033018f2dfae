package underlag.language;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the German dictionary says of words as residents write them: nouns in small letters,
 * everything in capitals, "Strasse", "fuer", "Radfahrer*innen". One instance per thread.
 */
final class GermanWords {
    private static final Pattern BOTH =
            Pattern.compile("(.{3,}?)[:*_/]-?(?:innen|in)|(.{3,}?)Innen");
    private static final Set<String> OPEN = Set.of("SUB", "ADJ", "PA1", "PA2", "VER", "EIG");
    private static final int LONGEST_ACRONYM = 3;

    private final FormDictionary dictionary;

    GermanWords(FormDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** "strasse" as "Strasse"; the rest as it is. */
    static String capital(String form) {
        int first = form.isEmpty() ? 0 : form.offsetByCodePoints(0, 1);
        return form.substring(0, first).toUpperCase(Locale.ROOT)
                + form.substring(first).toLowerCase(Locale.ROOT);
    }

    /** The men's form of a word that names women and men at once, or null: Bürger*innen, Bürger. */
    static @Nullable String ofBoth(String form) {
        Matcher both = BOTH.matcher(form);
        if (!both.matches()) {
            return null;
        }
        return both.group(1) != null ? both.group(1) : both.group(2);
    }

    /** A form with its umlauts and ß, where only so written it is a word. */
    String written(String form, Predicate<String> isWord) {
        if (isWord.test(form)) {
            return form;
        }
        Set<String> ways = new LinkedHashSet<>();
        String umlauts = umlauts(form);
        ways.add(umlauts);
        ways.add(form.replace("ss", "ß"));
        ways.add(umlauts.replace("ss", "ß"));
        ways.add(form.replace("ß", "ss"));
        ways.remove(form);
        return ways.stream().filter(isWord).findFirst().orElse(form);
    }

    private static String umlauts(String form) {
        return form.replace("ae", "ä")
                .replace("oe", "ö")
                .replace("ue", "ü")
                .replace("Ae", "Ä")
                .replace("Oe", "Ö")
                .replace("Ue", "Ü");
    }

    /** Whether every letter is a capital, and it is no short name such as ADAC or KFZ. */
    boolean isShouted(String form) {
        return form.length() > LONGEST_ACRONYM
                && form.codePoints().filter(Character::isLetter).count() > LONGEST_ACRONYM
                && form.codePoints().noneMatch(Character::isLowerCase)
                && dictionary.readings(form).isEmpty()
                && (isWord(form.toLowerCase(Locale.ROOT)) || isNoun(capital(form)));
    }

    boolean isWord(String form) {
        return !dictionary.readings(form).isEmpty();
    }

    /** Whether a form, with its capital, is a noun in any case and number. */
    boolean isNoun(String form) {
        return dictionary.knows(form, "SUB");
    }

    /** Whether a capitalised beginning of a compound may be one: Schul, Fahrrad, Bahnhofs. */
    boolean isModifier(String start) {
        int last = start.length() - 1;
        return isNoun(start)
                || isNoun(start + "e")
                || dictionary.knows(start.toLowerCase(Locale.ROOT) + "en", "VER")
                || ((start.endsWith("s") || start.endsWith("n"))
                        && isNoun(start.substring(0, last)));
    }

    /** The tags that a form may have by its readings; empty where they do not settle it. */
    Set<String> tags(String form) {
        Set<String> tags = new HashSet<>();
        for (FormDictionary.Reading reading : dictionary.readings(form)) {
            if (!OPEN.contains(reading.head())) {
                return Set.of();
            }
            tags.addAll(
                    switch (reading.head()) {
                        case "SUB" -> List.of("NOUN");
                        case "EIG" -> List.of("PROPN");
                        case "VER" -> List.of("VERB", "AUX");
                        case "ADJ" -> List.of("ADJ", "ADV");
                        default -> List.of("ADJ", "ADV", "VERB");
                    });
        }
        return tags;
    }

    /**
     * The dictionary's lemma of a form as a word of this kind; among several the wanted one, or the
     * form itself, or the first.
     */
    @Nullable String lemma(String form, Set<String> heads, String wanted) {
        TreeSet<String> lemmas = new TreeSet<>();
        for (FormDictionary.Reading reading : dictionary.readings(form)) {
            if (heads.contains(reading.head())) {
                lemmas.add(reading.lemma());
            }
        }
        if (lemmas.isEmpty()) {
            return null;
        }
        for (String lemma : lemmas) {
            if (lemma.equalsIgnoreCase(wanted)) {
                return lemma;
            }
        }
        return lemmas.contains(form) ? form : lemmas.first();
    }
}
