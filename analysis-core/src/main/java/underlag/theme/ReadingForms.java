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

    private final Map<String, Map<String, Double>> forms = new HashMap<>();
    private final Map<String, int[]> classes = new HashMap<>();

    ReadingForms(List<AnnotatedStatement> statements) {
        for (AnnotatedStatement statement : statements) {
            for (Token token : statement.tokens()) {
                if (token.isContentWord()) {
                    add(token);
                }
            }
        }
    }

    private void add(Token token) {
        String key = ContentWords.key(token.lemma());
        boolean name = token.upos().equals("PROPN");
        Map<String, Double> seen = forms.computeIfAbsent(key, k -> new TreeMap<>());
        seen.merge(written(token), weight(token), Double::sum);
        if (token.xpos().contains("|DEF|")) {
            seen.merge(key, DICTIONARY, Double::sum);
        }
        int[] counts = classes.computeIfAbsent(key, k -> new int[3]);
        counts[name ? 1 : token.upos().equals("NOUN") ? 0 : 2]++;
        for (String part : token.parts()) {
            classes.computeIfAbsent(ContentWords.key(part), k -> new int[3]);
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

    /** Indefinite forms read best as a name; the genitive worst. Other tag sets: all alike. */
    private static double weight(Token token) {
        if (token.xpos().endsWith("|GEN")) {
            return GENITIVE;
        }
        return token.xpos().contains("|DEF|") ? DEFINITE : 1;
    }

    /** Whether a word is mostly a noun. */
    boolean isNoun(String lemma) {
        int[] seen = classes.get(lemma);
        return seen != null && seen[0] > 0 && seen[0] >= seen[2] && seen[0] >= seen[1];
    }

    /** Whether a word is mostly a name. */
    boolean isName(String lemma) {
        int[] seen = classes.get(lemma);
        return seen != null && seen[1] > seen[0] && seen[1] > seen[2];
    }

    /** The form that reads best; the dictionary form itself where the texts never have it. */
    String of(String lemma) {
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

    static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
