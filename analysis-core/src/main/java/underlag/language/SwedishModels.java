package underlag.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.ext.ExtensionLoader;

/** The trained Swedish models that ship with the program, shared by all threads. */
record SwedishModels(POSModel tagger, LemmaLexicon lexicon, LemmatizerModel lemmatiser) {
    private static final String FOLDER = "/underlag/language/sv/";

    static SwedishModels load() {
        // OpenNLP makes only classes of packages it has been told of.
        ExtensionLoader.registerAllowedPackage("underlag.language");
        try (InputStream tagger = open("tagger.bin");
                InputStream lexicon = open("lemmas.tsv.gz");
                InputStream lemmatiser = open("lemmatiser.bin")) {
            return new SwedishModels(
                    new POSModel(tagger),
                    LemmaLexicon.read(lexicon),
                    new LemmatizerModel(lemmatiser));
        } catch (IOException e) {
            throw new UncheckedIOException("the Swedish models cannot be read", e);
        }
    }

    static InputStream open(String name) throws IOException {
        InputStream stream = SwedishModels.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IOException("missing resource " + FOLDER + name);
        }
        return new BufferedInputStream(stream);
    }
}
