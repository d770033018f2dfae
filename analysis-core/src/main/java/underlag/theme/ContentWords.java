package underlag.theme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.Token;

/**
 * The words by which statements are compared: dictionary forms of content words and of the parts of
 * compounds, without stop lemmas, numbers, single letters and the names that belong to the whole
 * dialogue.
 */
final class ContentWords {
    /** Marks a field among words; no word holds it. */
    private static final String FIELD = "§";

    private static final int SHORTEST_ROOT = 5;
    private static final int LONGEST_ENDING = 4;

    private final Map<String, LanguagePack> packs = new TreeMap<>();
    private final Set<String> placeNames = new HashSet<>();

    ContentWords(ThemeSettings settings) {
        settings.packs().forEach(pack -> packs.put(pack.language(), pack));
        for (String name : settings.placeNames()) {
            for (String word : name.split("[^\\p{L}\\p{N}]+")) {
                if (word.length() > 1) {
                    placeNames.add(key(word));
                }
            }
        }
    }

    /** The words of a statement, in order, a repeated one repeated. */
    List<String> of(AnnotatedStatement statement) {
        List<String> words = new ArrayList<>();
        for (Token token : statement.tokens()) {
            if (counts(statement.language(), token)) {
                words.add(key(token.lemma()));
                for (String part : token.parts()) {
                    if (telling(statement.language(), key(part))) {
                        words.add(key(part));
                    }
                }
            }
        }
        return words;
    }

    /**
     * The words of a statement and the fields of municipal life that they belong to, as words of
     * their own: what the material is divided by where fields lead. Nouns stand twice: they tell
     * the subject better than what is done to it, or where.
     */
    List<String> withFields(AnnotatedStatement statement) {
        List<String> words = of(statement);
        for (Token token : statement.tokens()) {
            if (token.upos().equals("NOUN") && counts(statement.language(), token)) {
                words.add(key(token.lemma()));
            }
            String field = counts(statement.language(), token) ? field(statement, token) : null;
            if (field != null) {
                words.add(FIELD + field);
                if (token.upos().equals("NOUN")) {
                    words.add(FIELD + field);
                }
            }
        }
        return words;
    }

    /** The words of a statement that belong to some fields of {@link #withFields}. */
    Set<String> ofFields(AnnotatedStatement statement, Set<String> fields) {
        Set<String> words = new HashSet<>();
        for (Token token : statement.tokens()) {
            String field = counts(statement.language(), token) ? field(statement, token) : null;
            if (field != null && fields.contains(FIELD + field)) {
                words.add(key(token.lemma()));
            }
        }
        return words;
    }

    /** Whether one of {@link #withFields} is a field. */
    static boolean isField(String word) {
        return word.startsWith(FIELD);
    }

    /** The name for readers of a field's area, in a language if its pack knows it, or null. */
    @Nullable String areaOf(String field, String language) {
        return Stream.concat(Stream.ofNullable(packs.get(language)), packs.values().stream())
                .map(pack -> pack.area(field.substring(FIELD.length())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The different words of a statement as they stand, parts of compounds left out. */
    Set<String> whole(AnnotatedStatement statement) {
        Set<String> words = new HashSet<>();
        for (Token token : statement.tokens()) {
            if (counts(statement.language(), token)) {
                words.add(key(token.lemma()));
            }
        }
        return words;
    }

    /** The field of municipal life that a word belongs to, or null where none is known. */
    private @Nullable String field(AnnotatedStatement statement, Token token) {
        LanguagePack pack = packs.get(statement.language());
        return pack == null ? null : pack.field(token);
    }

    /** Whether a token tells something of the subject. */
    boolean counts(String language, Token token) {
        return token.isContentWord() && telling(language, key(token.lemma()));
    }

    private boolean telling(String language, String word) {
        LanguagePack pack = packs.get(language);
        return word.codePointCount(0, word.length()) > 1
                && word.codePoints().anyMatch(Character::isLetter)
                && placeNames.stream().noneMatch(name -> isOf(name, word))
                && (pack == null || !pack.isStopLemma(word));
    }

    /** Göteborg, Göteborgs, göteborgare. */
    private static boolean isOf(String place, String word) {
        return word.startsWith(place)
                && (word.length() == place.length()
                        || place.length() >= SHORTEST_ROOT
                                && word.length() <= place.length() + LONGEST_ENDING);
    }

    static String key(String lemma) {
        return Normalizer.normalize(lemma, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
