package underlag.language.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.model.BaseModel;
import underlag.language.training.Treebank.Sentence;

/** Trains the models that ship with the program. */
public final class Training {
    static final String TRAIN = "sv-ud1.0-train.conll";
    static final String DEVELOPMENT = "sv_talbanken-ud-dev.conllu";
    static final String PARALLEL = "sv_pud-ud-test.conllu";
    static final String TEST = "sv_talbanken-ud-test.conllu";

    private Training() {}

    /**
     * Trains the Swedish tagger, lemma lexicon and lemmatizer from the treebank files in {@code
     * data} (train, development and PUD; never the test file) and writes them to {@code out}, which
     * is made where it does not exist. The same data gives the same bytes.
     */
    public static void swedish(Path data, Path out) throws IOException {
        Treebank train = Ud1Mapping.toVersion2(Treebank.read(data.resolve(TRAIN)));
        List<Sentence> development = Treebank.read(data.resolve(DEVELOPMENT)).sentences();
        List<Sentence> parallel = Treebank.read(data.resolve(PARALLEL)).sentences();
        List<Sentence> all = new ArrayList<>(train.sentences());
        all.addAll(development);
        all.addAll(parallel);
        Files.createDirectories(out);
        save(TaggerTraining.train(all), out.resolve("tagger.bin"));
        LemmaTraining lemmas = LemmaTraining.of(development, parallel, train.sentences());
        try (OutputStream stream = Files.newOutputStream(out.resolve("lemmas.tsv.gz"))) {
            lemmas.writeLexicon(stream);
        }
        save(lemmas.train(), out.resolve("lemmatiser.bin"));
    }

    private static void save(BaseModel model, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            ReproducibleArchive.write(model, stream);
        }
    }
}
