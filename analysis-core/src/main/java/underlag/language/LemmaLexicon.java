package underlag.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Forms with their tags and lemmas, from the treebank. Rows: form, universal tag, Swedish tag,
 * lemma, separated by tabs; the commonest lemma of a form and universal tag comes first.
 */
final class LemmaLexicon {
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> coarse = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();

    private LemmaLexicon() {}

    static LemmaLexicon read(InputStream stream) throws IOException {
        LemmaLexicon lexicon = new LemmaLexicon();
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] row = line.split("\t", -1);
            lexicon.add(row[0], row[1], row[2].intern(), row[3]);
        }
        return lexicon;
    }

    private void add(String form, String upos, String xpos, String lemma) {
        exact.putIfAbsent(form + '\t' + upos + '\t' + xpos, lemma);
        coarse.putIfAbsent(form + '\t' + upos, lemma);
        if (upos.equals("NOUN")) {
            nouns.add(lemma);
        } else if (upos.equals("ADJ")) {
            adjectives.add(lemma);
        } else if (upos.equals("VERB")) {
            verbs.add(lemma);
        }
    }

    @Nullable String lemma(String form, String upos, String xpos) {
        return exact.get(form + '\t' + upos + '\t' + xpos);
    }

    /** The commonest lemma whatever the Swedish tag. */
    @Nullable String lemma(String form, String upos) {
        return coarse.get(form + '\t' + upos);
    }

    boolean hasNoun(String lemma) {
        return nouns.contains(lemma);
    }

    boolean hasVerb(String lemma) {
        return verbs.contains(lemma);
    }

    boolean hasAdjective(String lemma) {
        return adjectives.contains(lemma);
    }
}
