package underlag.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/** How a dictionary form is written when people read it: as the texts mostly write it. */
final class ReadingForms {
    private final Map<String, Map<String, Double>> forms = new HashMap<>();
    private final Map<String, int[]> nouns = new HashMap<>();

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
        String form = name ? token.form() : token.form().toLowerCase(Locale.ROOT);
        forms.computeIfAbsent(key, k -> new TreeMap<>()).merge(form, weight(token), Double::sum);
        int[] seen = nouns.computeIfAbsent(key, k -> new int[2]);
        seen[name || token.upos().equals("NOUN") ? 0 : 1]++;
    }

    /** Indefinite forms read best as a name; the genitive worst. Other tag sets: all alike. */
    private static double weight(Token token) {
        String tag = token.xpos();
        if (tag.contains("GEN")) {
            return 0.01;
        }
        return tag.contains("|DEF|") ? 0.3 : 1;
    }

    /** Whether a word is mostly a noun or a name. */
    boolean isNoun(String lemma) {
        int[] seen = nouns.get(lemma);
        return seen != null && seen[0] > seen[1];
    }

    /** The form that reads best; the dictionary form itself where the texts never have it. */
    String of(String lemma) {
        String best = lemma;
        double most = 0;
        for (Map.Entry<String, Double> form : forms.getOrDefault(lemma, Map.of()).entrySet()) {
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
