package underlag.theme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** Below this no sign needs to be put together with the one before it. */
    private static final char FIRST_MARK = 0x300;

    private static final String NOTHING = "";
    private static final int SHORTEST_ROOT = 5;
    private static final int LONGEST_ENDING = 4;

    private final Map<String, LanguagePack> packs = new TreeMap<>();
    private final Set<String> placeNames = new HashSet<>();

    /** Language → lemma → word, or nothing where it tells nothing; each is settled once. */
    private final Map<String, Map<String, String>> known = new HashMap<>();

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
            String word = word(statement.language(), token);
            if (word != null) {
                words.add(word);
                for (String part : token.parts()) {
                    String telling = telling(statement.language(), part);
                    if (telling != null) {
                        words.add(telling);
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
            String word = word(statement.language(), token);
            if (word == null) {
                continue;
            }
            boolean noun = token.upos().equals("NOUN");
            if (noun) {
                words.add(word);
            }
            String field = field(statement, token);
            if (field != null) {
                words.add(FIELD + field);
                if (noun) {
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
            String word = word(statement.language(), token);
            String field = word == null ? null : field(statement, token);
            if (word != null && field != null && fields.contains(FIELD + field)) {
                words.add(word);
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
        return first(language, pack -> pack.area(field.substring(FIELD.length())));
    }

    /** A field's own name for readers, likewise. */
    @Nullable String nameOf(String field, String language) {
        return first(language, pack -> pack.fieldName(field.substring(FIELD.length())));
    }

    private @Nullable String first(String language, Function<LanguagePack, @Nullable String> name) {
        return Stream.concat(Stream.ofNullable(packs.get(language)), packs.values().stream())
                .map(name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The different words of a statement as they stand, parts of compounds left out. */
    Set<String> whole(AnnotatedStatement statement) {
        Set<String> words = new HashSet<>();
        for (Token token : statement.tokens()) {
            String word = word(statement.language(), token);
            if (word != null) {
                words.add(word);
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
        return word(language, token) != null;
    }

    private @Nullable String word(String language, Token token) {
        return token.isContentWord() ? telling(language, token.lemma()) : null;
    }

    /** A lemma as the word by which texts are compared, or null where it tells nothing. */
    private @Nullable String telling(String language, String lemma) {
        String word =
                known.computeIfAbsent(language, l -> new HashMap<>())
                        .computeIfAbsent(lemma, l -> tells(language, key(l)) ? key(l) : NOTHING);
        return word.isEmpty() ? null : word;
    }

    private boolean tells(String language, String word) {
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
        boolean composed = lemma.chars().allMatch(c -> c < FIRST_MARK);
        String whole = composed ? lemma : Normalizer.normalize(lemma, Normalizer.Form.NFC);
        return whole.toLowerCase(Locale.ROOT);
    }
}
