package underlag.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;

/** The models that the Apache OpenNLP project publishes for a treebank, shared by all threads. */
record OfficialModels(POSModel tagger, LemmatizerModel lemmatiser) {
    private static final String VERSION = "-1.3-2.5.4.bin";

    /**
     * Loads the models from their jars.
     *
     * @param treebank the treebank they were trained on: de-ud-gsd
     */
    static OfficialModels load(String treebank) {
        try (InputStream tagger = open(treebank + "-pos");
                InputStream lemmatiser = open(treebank + "-lemmas")) {
            return new OfficialModels(new POSModel(tagger), new LemmatizerModel(lemmatiser));
        } catch (IOException e) {
            throw new UncheckedIOException("the models " + treebank + " cannot be read", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        String resource = "/opennlp-" + name + VERSION;
        InputStream stream = OfficialModels.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("missing resource " + resource);
        }
        return new BufferedInputStream(stream);
    }
}
