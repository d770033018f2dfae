package underlag.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/** How a word is written when people read it: as the texts mostly write it. */
final class ReadingForms {
    private static final double GENITIVE = 0.01;
    private static final double DEFINITE = 0.1;
    private static final double DICTIONARY = 0.5;
    private static final double PLURAL = 2;

    private final Map<String, Map<String, Double>> forms = new HashMap<>();
    private final Map<String, Map<String, Double>> names = new HashMap<>();
    private final Map<String, int[]> capitals = new HashMap<>();
    private final Map<String, int[]> classes = new HashMap<>();

    ReadingForms(List<AnnotatedStatement> statements) {
        for (AnnotatedStatement statement : statements) {
            boolean first = true;
            for (Token token : statement.tokens()) {
                if (token.isContentWord()) {
                    add(token, first);
                }
                first &= token.isPunctuation();
            }
        }
    }

    private void add(Token token, boolean first) {
        String key = ContentWords.key(token.lemma());
        boolean name = token.upos().equals("PROPN");
        Map<String, Double> seen = forms.computeIfAbsent(key, k -> new TreeMap<>());
        seen.merge(written(token), weight(token), Double::sum);
        if (token.xpos().contains("|DEF|")) {
            seen.merge(key, DICTIONARY, Double::sum);
        }
        if (!first) {
            addName(key, token);
        }
        int[] counts = classes.computeIfAbsent(key, k -> new int[3]);
        counts[name ? 1 : token.upos().equals("NOUN") ? 0 : 2]++;
        for (String part : token.parts()) {
            classes.computeIfAbsent(ContentWords.key(part), k -> new int[3]);
        }
    }

    /** A noun that mostly has a capital inside sentences is a name, whatever its tag says. */
    private void addName(String key, Token token) {
        boolean capital = Character.isUpperCase(token.form().codePointAt(0));
        boolean shouted =
                token.form().length() > 1
                        && token.form().equals(token.form().toUpperCase(Locale.ROOT));
        if (!shouted) {
            capitals.computeIfAbsent(key, k -> new int[2])[capital ? 1 : 0]++;
        }
        if (capital && !shouted && !token.xpos().endsWith("|GEN")) {
            names.computeIfAbsent(key, k -> new TreeMap<>()).merge(token.form(), 1.0, Double::sum);
        }
    }

    /** A word as it stands in a running text: names with their capital, other words without. */
    static String written(Token token) {
        boolean asIs = token.upos().equals("PROPN") || isAcronym(token.form());
        return asIs ? token.form() : token.form().toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1
                && form.length() <= 5
                && form.equals(form.toUpperCase(Locale.ROOT))
                && form.codePoints().allMatch(Character::isLetter);
    }

    /**
     * Indefinite forms, best in the plural, read best as a name; the genitive worst. Other tag
     * sets: all alike.
     */
    private static double weight(Token token) {
        if (token.xpos().endsWith("|GEN")) {
            return GENITIVE;
        }
        if (token.xpos().contains("|DEF|")) {
            return DEFINITE;
        }
        return token.xpos().contains("|PLU|") ? PLURAL : 1;
    }

    /** Whether a word is mostly a noun. */
    boolean isNoun(String lemma) {
        int[] seen = classes.get(lemma);
        return seen != null && seen[0] > 0 && seen[0] >= seen[2] && seen[0] >= seen[1];
    }

    /** Whether a word is mostly a name. */
    boolean isName(String lemma) {
        int[] seen = classes.get(lemma);
        int[] capital = capitals.getOrDefault(lemma, new int[2]);
        boolean written = capital[1] > capital[0];
        return seen != null && (written || seen[1] > seen[0] && seen[1] > seen[2]);
    }

    /** The form that reads best; the dictionary form itself where the texts never have it. */
    String of(String lemma) {
        if (isName(lemma) && names.containsKey(lemma)) {
            return most(names.getOrDefault(lemma, Map.of()), lemma);
        }
        return most(forms.getOrDefault(lemma, Map.of()), lemma);
    }

    static String most(Map<String, Double> forms, String otherwise) {
        String best = otherwise;
        double most = 0;
        for (Map.Entry<String, Double> form : forms.entrySet()) {
            if (form.getValue() > most) {
                most = form.getValue();
                best = form.getKey();
            }
        }
        return best;
    }

    /** A name with a capital as it stands inside a sentence: names of people and places keep it. */
    String inside(String name) {
        int end = name.indexOf(' ');
        String first = end < 0 ? name : name.substring(0, end);
        boolean keeps = isName(ContentWords.key(first)) || isAcronym(first);
        return keeps ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
