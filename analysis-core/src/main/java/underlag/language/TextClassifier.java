package underlag.language;

import java.util.Collection;

/** Tells how probable it is that a text belongs to a class, by features that it has. */
public interface TextClassifier {

    /** From 0 to 1; each feature is given once, unknown ones count for nothing. */
    double probability(Collection<String> features);

    /** What one feature adds, in logits; 0 where it is unknown. */
    double weight(String feature);
}
