package underlag.theme;

import cc.mallet.pipe.Noop;
import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * MALLET's latent Dirichlet allocation, told the number of topics; a text's group is its largest.
 */
final class LatentDirichlet implements ThemePeer {
    private static final int ITERATIONS = 1000;
    private static final int BURN_IN = 200;
    private static final int OPTIMISE_EVERY = 20;
    private static final double ALPHA_SUM = 5;
    private static final double BETA = 0.01;

    @Override
    public String name() {
        return "LDA (MALLET), told the number";
    }

    @Override
    public int[] groups(Bags texts, int told) {
        Alphabet words = new Alphabet();
        for (int word = 0; word < texts.vocabulary(); word++) {
            words.lookupIndex(Integer.toString(word), true);
        }
        InstanceList instances = new InstanceList(new Noop(words, null));
        for (int text = 0; text < texts.size(); text++) {
            FeatureSequence sequence = new FeatureSequence(words, texts.length(text) + 1);
            for (int i = 0; i < texts.words(text).length; i++) {
                for (int time = 0; time < texts.counts(text)[i]; time++) {
                    sequence.add(texts.words(text)[i]);
                }
            }
            instances.add(new Instance(sequence, null, Integer.toString(text), null));
        }
        ParallelTopicModel.logger.setLevel(java.util.logging.Level.OFF);
        ParallelTopicModel model = new ParallelTopicModel(told, ALPHA_SUM, BETA);
        model.setRandomSeed(7);
        model.setNumThreads(1);
        model.setNumIterations(ITERATIONS);
        model.setBurninPeriod(BURN_IN);
        model.setOptimizeInterval(OPTIMISE_EVERY);
        model.addInstances(instances);
        try {
            model.estimate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int[] groups = new int[texts.size()];
        for (int text = 0; text < groups.length; text++) {
            double[] topics = model.getTopicProbabilities(text);
            for (int topic = 1; topic < topics.length; topic++) {
                if (topics[topic] > topics[groups[text]]) {
                    groups[text] = topic;
                }
            }
        }
        return groups;
    }
}
