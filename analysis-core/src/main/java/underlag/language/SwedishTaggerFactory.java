package underlag.language;

import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;

/** Gives OpenNLP's tagger the Swedish features; named in the model, so made by reflection. */
public final class SwedishTaggerFactory extends POSTaggerFactory {
    public SwedishTaggerFactory() {}

    @Override
    public POSContextGenerator getPOSContextGenerator() {
        return new TaggerFeatures();
    }

    @Override
    public POSContextGenerator getPOSContextGenerator(int cacheSize) {
        return new TaggerFeatures();
    }
}
