package underlag.language.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.lemmatizer.LemmaSample;
import opennlp.tools.lemmatizer.LemmatizerFactory;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import underlag.language.training.Treebank.Sentence;
import underlag.language.training.Treebank.Word;

/**
 * Makes the lemma lexicon and trains the lemmatizer for words outside it, from the treebanks that
 * have lemmas and, through {@link TreebankLemmas}, from the larger one that has none.
 */
final class LemmaTraining {
    private static final Set<String> OPEN = Set.of("NOUN", "VERB", "AUX", "ADJ");
    private static final int ITERATIONS = 50;

    /** A row of the lexicon before its lemma. */
    record TaggedForm(String form, String upos, String xpos) implements Comparable<TaggedForm> {
        static TaggedForm of(Word word) {
            boolean proper = word.upos().equals("PROPN");
            String form = proper ? word.form() : word.form().toLowerCase(Locale.ROOT);
            return new TaggedForm(form, word.upos(), word.xpos());
        }

        @Override
        public int compareTo(TaggedForm other) {
            return Comparator.comparing(TaggedForm::form)
                    .thenComparing(TaggedForm::upos)
                    .thenComparing(TaggedForm::xpos)
                    .compare(this, other);
        }
    }

    /** The commonest lemma of a row, and how often it was seen. */
    record Counted(String lemma, int times) {}

    private final SortedMap<TaggedForm, Counted> lexicon;

    private LemmaTraining(SortedMap<TaggedForm, Counted> lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The lemmas of the treebanks; where two differ the {@code leading} one's, whose conventions
     * for graded adverbs (snabbt: snabb, not snabbt) hold as well.
     */
    static LemmaTraining of(List<Sentence> leading, List<Sentence> further, List<Sentence> tagged) {
        SortedMap<TaggedForm, Counted> lexicon = commonest(leading);
        commonest(further)
                .forEach(
                        (key, counted) -> {
                            if (!key.xpos().startsWith("AB|")) {
                                lexicon.putIfAbsent(key, counted);
                            }
                        });
        TreebankLemmas found = TreebankLemmas.from(lexicon, tagged);
        for (Sentence sentence : tagged) {
            for (Word word : sentence.words()) {
                TaggedForm key = TaggedForm.of(word);
                String lemma = lexicon.containsKey(key) ? null : found.lemma(key);
                if (lemma != null) {
                    lexicon.put(key, new Counted(lemma, 0));
                }
            }
        }
        return new LemmaTraining(lexicon);
    }

    private static SortedMap<TaggedForm, Counted> commonest(List<Sentence> sentences) {
        TreeMap<TaggedForm, TreeMap<String, Integer>> counts = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String lemma =
                        word.upos().equals("PROPN")
                                ? word.lemma()
                                : word.lemma().toLowerCase(Locale.ROOT);
                counts.computeIfAbsent(TaggedForm.of(word), any -> new TreeMap<>())
                        .merge(lemma, 1, Integer::sum);
            }
        }
        TreeMap<TaggedForm, Counted> best = new TreeMap<>();
        counts.forEach(
                (key, lemmas) -> {
                    Map.Entry<String, Integer> first = null;
                    for (Map.Entry<String, Integer> entry : lemmas.entrySet()) {
                        if (first == null || entry.getValue() > first.getValue()) {
                            first = entry;
                        }
                    }
                    if (first != null) {
                        best.put(key, new Counted(first.getKey(), first.getValue()));
                    }
                });
        return best;
    }

    /** Writes the lexicon: form, both tags, lemma; by form, universal tag, and falling count. */
    void writeLexicon(OutputStream out) throws IOException {
        List<Map.Entry<TaggedForm, Counted>> rows = new ArrayList<>(lexicon.entrySet());
        rows.sort(
                Comparator.comparing((Map.Entry<TaggedForm, Counted> row) -> row.getKey().form())
                        .thenComparing(row -> row.getKey().upos())
                        .thenComparing(row -> -row.getValue().times())
                        .thenComparing(row -> row.getKey().xpos()));
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            for (Map.Entry<TaggedForm, Counted> row : rows) {
                TaggedForm key = row.getKey();
                String lemma = row.getValue().lemma();
                String line = String.join("\t", key.form(), key.upos(), key.xpos(), lemma) + "\n";
                packed.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The lemmatizer, trained on each word of an open class once, by itself. */
    LemmatizerModel train() throws IOException {
        List<LemmaSample> samples = new ArrayList<>();
        lexicon.forEach(
                (key, counted) -> {
                    if (OPEN.contains(key.upos()) && !key.form().contains(" ")) {
                        samples.add(
                                new LemmaSample(
                                        new String[] {key.form()},
                                        new String[] {key.upos() + "+" + key.xpos()},
                                        new String[] {counted.lemma()}));
                    }
                });
        TrainingParameters parameters = TaggerTraining.parameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        return LemmatizerME.train(
                "sv",
                ObjectStreamUtils.createObjectStream(samples),
                parameters,
                new LemmatizerFactory());
    }
}
