package underlag.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas by the first source that knows the word: the treebank's lexicon, the form dictionary, the
 * same two for the longest tail of a compound, the trained lemmatizer. One instance per thread.
 */
final class SwedishLemmatiser {
    private static final Set<String> OPEN = Set.of("NOUN", "VERB", "AUX", "ADJ", "ADV");
    private static final int CACHED = 40_000;
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 4;

    private final LemmaLexicon lexicon;
    private final FormDictionary dictionary;
    private final LemmatizerME trained;
    private final Map<String, String> known = new HashMap<>();

    SwedishLemmatiser(LemmaLexicon lexicon, FormDictionary dictionary, LemmatizerModel model) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.trained = new LemmatizerME(model);
    }

    /** The lemma of a form in composed characters, in lower case but for proper nouns. */
    String lemma(String form, String upos, String xpos) {
        String key = form + '\t' + upos + '\t' + xpos;
        String lemma = known.get(key);
        if (lemma == null) {
            lemma = settle(form, upos, xpos);
            if (known.size() >= CACHED) {
                known.clear();
            }
            known.put(key, lemma);
        }
        return lemma;
    }

    private String settle(String form, String upos, String xpos) {
        if (form.codePoints().noneMatch(Character::isLetter)) {
            return form.equals("%") ? "procent" : form;
        }
        if (upos.equals("PROPN")) {
            return properNoun(form, xpos);
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String written = SwedishOrthography.inFull(lower);
        if (written != null) {
            return written;
        }
        if (lower.endsWith("-") || xpos.startsWith("PC|PRS")) {
            return lower;
        }
        String found = listed(lower, upos, xpos);
        if (found == null && OPEN.contains(upos)) {
            found = looked(lower, xpos);
            if (found == null && !upos.equals("ADV")) {
                found = byTail(lower, upos, xpos);
            }
            if (found == null && !upos.equals("ADV")) {
                found = byModel(lower, upos, xpos);
            }
        }
        return found == null ? lower : found;
    }

    private String properNoun(String form, String xpos) {
        String found = lexicon.lemma(form, "PROPN", xpos);
        if (found != null) {
            return found;
        }
        if (xpos.endsWith("GEN") && form.endsWith("s") && form.length() > SHORTEST_HEAD) {
            String stem = form.substring(0, form.length() - 1);
            return stem.endsWith(":") ? stem.substring(0, stem.length() - 1) : stem;
        }
        return form;
    }

    private @Nullable String listed(String lower, String upos, String xpos) {
        String exact = lexicon.lemma(lower, upos, xpos);
        if (exact != null) {
            return exact;
        }
        String other =
                switch (upos) {
                    case "VERB" -> lexicon.lemma(lower, "AUX", xpos);
                    case "AUX" -> lexicon.lemma(lower, "VERB", xpos);
                    default -> null;
                };
        return other != null || OPEN.contains(upos) ? other : lexicon.lemma(lower, upos);
    }

    private @Nullable String looked(String lower, String xpos) {
        String best = null;
        int bestScore = 0;
        for (FormDictionary.Reading reading : dictionary.readings(lower)) {
            int score = DictionaryAgreement.score(reading.tag(), xpos);
            // A lemma of the treebank before a rare or old one: land, not länd; ge, not giva.
            score += score > 0 && isKnown(reading) ? DictionaryAgreement.FIT : 0;
            if (score > bestScore || (score == bestScore && score > 0 && before(reading, best))) {
                bestScore = score;
                best = reading.lemma();
            }
        }
        if (best != null && xpos.startsWith("PC|PRF")) {
            return DictionaryAgreement.participle(lower, dictionary);
        }
        return best == null ? null : best.toLowerCase(Locale.ROOT);
    }

    private boolean isKnown(FormDictionary.Reading reading) {
        return switch (reading.head()) {
            case "NN" -> lexicon.hasNoun(reading.lemma());
            case "VB" -> lexicon.hasVerb(reading.lemma());
            default -> lexicon.hasAdjective(reading.lemma());
        };
    }

    private static boolean before(FormDictionary.Reading reading, @Nullable String best) {
        if (best == null) {
            return true;
        }
        return reading.lemma().compareTo(best) < 0;
    }

    /** The lemma of the longest known tail, with what stands before it. */
    private @Nullable String byTail(String lower, String upos, String xpos) {
        int hyphen = lower.lastIndexOf('-');
        int first = hyphen > 0 ? hyphen + 1 : SHORTEST_HEAD;
        for (int i = first; i <= lower.length() - SHORTEST_TAIL; i++) {
            String tail = lower.substring(i);
            String lemma = lexicon.lemma(tail, upos, xpos);
            if (lemma == null) {
                lemma = looked(tail, xpos);
            }
            if (lemma != null) {
                return lower.substring(0, i) + lemma;
            }
        }
        return null;
    }

    private @Nullable String byModel(String lower, String upos, String xpos) {
        String[] lemmas = trained.lemmatize(new String[] {lower}, new String[] {upos + "+" + xpos});
        String lemma = lemmas[0];
        return lemma.isEmpty() || lemma.equals("_") ? null : lemma;
    }
}
