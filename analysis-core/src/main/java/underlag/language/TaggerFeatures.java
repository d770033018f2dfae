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
    static final String OUTSIDE = "*";

    /** Stands before the first word and after the last. */
    static final Word EDGE =
            new Word(
                    List.of(),
                    List.of("w-1=" + OUTSIDE),
                    List.of("w1=" + OUTSIDE),
                    "w-2=" + OUTSIDE,
                    "w2=" + OUTSIDE);

    /**
     * What a word tells of itself and of the words beside it, wherever it stands.
     *
     * @param own features of the word itself
     * @param asBefore features it gives the word after it
     * @param asAfter features it gives the word before it
     * @param asSecondBefore feature it gives the second word after it
     * @param asSecondAfter feature it gives the second word before it
     */
    record Word(
            List<String> own,
            List<String> asBefore,
            List<String> asAfter,
            String asSecondBefore,
            String asSecondAfter) {}

    private final FormDictionary dictionary = FormDictionary.swedish();
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
        all[still.length] = tag(previous);
        all[still.length + 1] = tags(before, previous);
        return all;
    }

    /** The feature for the tag before; {@code OUTSIDE} at the start. */
    static String tag(String previous) {
        return "t=" + previous;
    }

    /** The feature for the two tags before. */
    static String tags(String before, String previous) {
        return "t2=" + before + "," + previous;
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
        List<String> features = new ArrayList<>(64);
        features.addAll(words[index].own());
        features.addAll(index > 0 ? words[index - 1].asBefore() : EDGE.asBefore());
        features.addAll(index + 1 < words.length ? words[index + 1].asAfter() : EDGE.asAfter());
        features.add((index > 1 ? words[index - 2] : EDGE).asSecondBefore());
        features.add((index + 2 < words.length ? words[index + 2] : EDGE).asSecondAfter());
        return features.toArray(String[]::new);
    }

    private static List<String> beside(
            int offset, String lower, String shape, FormDictionary.Ambiguity readings) {
        String name = offset < 0 ? "p" : "n";
        List<String> features = new ArrayList<>();
        features.add("w" + offset + "=" + lower);
        features.add(name + "c=" + shape);
        features.add(name + "d=" + readings.full());
        features.add(name + "e=" + readings.coarse());
        for (int length = 1; length <= NEIGHBOUR_SUFFIX && length <= lower.length(); length++) {
            features.add(name + "s=" + lower.substring(lower.length() - length));
        }
        return List.copyOf(features);
    }

    /** What is known of a word; kept for the next time. */
    Word word(String token) {
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
        return new Word(
                List.copyOf(own),
                beside(-1, lower, shape, readings),
                beside(1, lower, shape, readings),
                "w-2=" + lower,
                "w2=" + lower);
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
