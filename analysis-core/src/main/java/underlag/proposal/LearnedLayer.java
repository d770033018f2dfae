package underlag.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.LinearClassifier;
import underlag.language.TextClassifier;

/**
 * What was learnt about which forms are proposals, on top of a language's rules. Only German has
 * one: it is learnt from German dialogues and was not better than the rules elsewhere.
 */
final class LearnedLayer {
    /** The name of the reason where no family of rules fired. */
    static final String FORM = "FORM";

    /** From this probability on a statement is a proposal; see docs/proposals.md. */
    static final double THRESHOLD = 0.42;

    /** The share of proposals in what the German layer was learnt from. */
    static final double LEARNT_SHARE = 0.269;

    private final TextClassifier classifier;

    LearnedLayer(TextClassifier classifier) {
        this.classifier = classifier;
    }

    /** The layer of a language given by its two-letter code; null where it has none. */
    static @Nullable LearnedLayer of(String language) {
        return language.equals("de") ? German.LAYER : null;
    }

    double probability(Map<String, Span> features) {
        return classifier.probability(features.keySet());
    }

    /** The tokens that speak most for a proposal; the first where none does. */
    Span deciding(Map<String, Span> features) {
        Span deciding = new Span(0, 1);
        double most = 0;
        for (Map.Entry<String, Span> feature : features.entrySet()) {
            double weight = classifier.weight(feature.getKey());
            if (weight > most && feature.getValue().length() > 0) {
                most = weight;
                deciding = feature.getValue();
            }
        }
        return deciding;
    }

    /** Read at first use, once. */
    private static final class German {
        static final LearnedLayer LAYER = new LearnedLayer(read("proposal-de.tsv"));

        private static TextClassifier read(String name) {
            try (InputStream in = LearnedLayer.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its file " + name);
                }
                return LinearClassifier.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
