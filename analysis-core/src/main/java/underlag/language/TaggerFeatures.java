package underlag.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.postag.POSContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger sees of a word: its form, endings and shape, the words around it, its readings in
 * the dictionary, and the two tags before it. All but the tags are worked out once per sentence.
 * One instance per thread.
 */
final class TaggerFeatures implements POSContextGenerator {
    private static final int LONGEST_SUFFIX = 6;
    private static final int LONGEST_PREFIX = 4;
    private static final int NEIGHBOUR_SUFFIX = 3;
    private static final int CACHED = 40_000;
    private static final String OUTSIDE = "*";

    /** What is known of a word wherever it stands. */
    private record Word(
            String lower, String shape, FormDictionary.Ambiguity readings, List<String> own) {}

    private final FormDictionary dictionary = new FormDictionary();
    private final Map<String, Word> words = new HashMap<>();
    private String @Nullable [] sentence;
    private String[][] fixed = {};

    @Override
    public String[] getContext(
            int index, String[] tokens, String[] tags, Object @Nullable [] additional) {
        if (tokens != sentence) {
            sentence = tokens;
            fixed = fixed(tokens);
        }
        String previous = index > 0 ? tags[index - 1] : OUTSIDE;
        String before = index > 1 ? tags[index - 2] : OUTSIDE;
        String[] still = fixed[index];
        String[] all = new String[still.length + 2];
        System.arraycopy(still, 0, all, 0, still.length);
        all[still.length] = "t=" + previous;
        all[still.length + 1] = "t2=" + before + "," + previous;
        return all;
    }

    private String[][] fixed(String[] tokens) {
        Word[] known = new Word[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            known[i] = word(tokens[i]);
        }
        String[][] features = new String[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            features[i] = features(known, i);
        }
        return features;
    }

    private static String[] features(Word[] words, int index) {
        Word word = words[index];
        List<String> features = new ArrayList<>(48);
        features.addAll(word.own());
        for (int offset = -2; offset <= 2; offset++) {
            int at = index + offset;
            if (offset == 0) {
                continue;
            }
            boolean inside = at >= 0 && at < words.length;
            features.add("w" + offset + "=" + (inside ? words[at].lower() : OUTSIDE));
            if (inside && Math.abs(offset) == 1) {
                neighbour(features, words[at], offset);
            }
        }
        return features.toArray(String[]::new);
    }

    private static void neighbour(List<String> features, Word word, int offset) {
        String name = offset < 0 ? "p" : "n";
        features.add(name + "c=" + word.shape());
        features.add(name + "d=" + word.readings().full());
        features.add(name + "e=" + word.readings().coarse());
        String lower = word.lower();
        for (int length = 1; length <= NEIGHBOUR_SUFFIX && length <= lower.length(); length++) {
            features.add(name + "s=" + lower.substring(lower.length() - length));
        }
    }

    private Word word(String token) {
        Word known = words.get(token);
        if (known == null) {
            known = describe(token);
            if (words.size() >= CACHED) {
                words.clear();
            }
            words.put(token, known);
        }
        return known;
    }

    private Word describe(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        String shape = shape(token);
        FormDictionary.Ambiguity readings = dictionary.ambiguity(token);
        List<String> own = new ArrayList<>(16);
        own.add("def");
        own.add("w=" + lower);
        own.add("c=" + shape);
        own.add("wc=" + lower + "," + shape);
        own.add("d=" + readings.full());
        own.add("e=" + readings.coarse());
        for (int length = 1; length <= LONGEST_SUFFIX && length <= lower.length(); length++) {
            own.add("s=" + lower.substring(lower.length() - length));
        }
        for (int length = 1; length <= LONGEST_PREFIX && length <= lower.length(); length++) {
            own.add("b=" + lower.substring(0, length));
        }
        return new Word(lower, shape, readings, List.copyOf(own));
    }

    /** Letters, capitals, digits: lc, ic, ac, cp, 2d, 4d, num, mix, other. */
    private static String shape(String token) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        int letters = upper + lower;
        if (digits > 0) {
            return letters > 0 ? "mix" : digits == 2 ? "2d" : digits == 4 ? "4d" : "num";
        }
        if (letters == 0) {
            return "other";
        }
        if (upper == 0) {
            return "lc";
        }
        if (lower == 0) {
            return upper == 1 ? "sc" : "ac";
        }
        return Character.isUpperCase(token.charAt(0)) && upper == 1 ? "ic" : "cp";
    }
}
