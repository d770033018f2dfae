package underlag.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.jspecify.annotations.Nullable;

/**
 * German lemmas: the dictionary's where it knows the word, or the tail of the compound, as what it
 * is tagged; else what the official model finds. One instance per thread.
 */
final class GermanLemmatiser {
    private static final int CACHED = 40_000;
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 4;
    private static final Set<String> NOUN = Set.of("SUB");
    private static final Set<String> VERB = Set.of("VER");
    private static final Set<String> ADJECTIVE = Set.of("ADJ", "PA1", "PA2");

    private final GermanWords words;
    private final LemmatizerME trained;
    private final Map<String, String> known = new HashMap<>();

    GermanLemmatiser(GermanWords words, LemmatizerModel model) {
        this.words = words;
        this.trained = new LemmatizerME(model);
    }

    /**
     * The lemma of a form, in lower case but for proper nouns.
     *
     * @param tag the model's tag, joined ones included
     */
    String lemma(String form, String tag) {
        if (form.codePoints().noneMatch(Character::isLetter)) {
            return form;
        }
        return known.size() > CACHED
                ? settle(form, tag)
                : known.computeIfAbsent(form + '\t' + tag, any -> settle(form, tag));
    }

    private String settle(String form, String tag) {
        String upos = tag.replaceFirst("\\+.*", "");
        if (upos.equals("PROPN")) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.equals("'s") || lower.equals("’s")) {
            return "es";
        }
        String found = byModel(form, tag);
        String listed =
                switch (upos) {
                    case "NOUN" -> noun(form, found);
                    case "VERB", "AUX" -> words.lemma(lower, VERB, found);
                    case "ADJ" -> adjective(lower, found);
                    case "ADV" -> found.equals(lower) ? null : words.lemma(lower, ADJECTIVE, found);
                    default -> null;
                };
        return (listed == null ? found : listed).toLowerCase(Locale.ROOT);
    }

    private @Nullable String adjective(String lower, String found) {
        String base = words.lemma(lower, Set.of("ADJ"), found);
        return base != null ? base : words.lemma(lower, ADJECTIVE, found);
    }

    /** A noun's lemma, or that of its longest known tail with what stands before it. */
    private @Nullable String noun(String form, String found) {
        String both = GermanWords.ofBoth(form);
        String whole = GermanWords.capital(both == null ? form : both);
        String lemma = words.lemma(whole, NOUN, found);
        if (lemma != null) {
            return lemma;
        }
        int hyphen = whole.lastIndexOf('-');
        int first = hyphen > 0 ? hyphen + 1 : SHORTEST_HEAD;
        for (int i = first; i <= whole.length() - SHORTEST_TAIL; i++) {
            String wanted = found.length() > i ? found.substring(i) : "";
            String tail = words.lemma(GermanWords.capital(whole.substring(i)), NOUN, wanted);
            if (tail != null) {
                return whole.substring(0, i) + tail;
            }
        }
        return both == null ? null : both;
    }

    private String byModel(String form, String tag) {
        String[] lemmas = trained.lemmatize(new String[] {form}, new String[] {tag});
        String lemma = lemmas[0].replaceFirst("\\+.*", "");
        return lemma.isEmpty() || lemma.equals("_") ? form : lemma;
    }
}
