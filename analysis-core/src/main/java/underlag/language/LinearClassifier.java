package underlag.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A linear classifier over named features that are there or not: logistic regression. Its weights
 * are a table that can be read.
 */
public final class LinearClassifier implements TextClassifier {
    /** The feature that every text has. */
    static final String ALWAYS = "*";

    private final Map<String, Double> weights;

    LinearClassifier(Map<String, Double> weights) {
        this.weights = new HashMap<>(weights);
    }

    @Override
    public double probability(Collection<String> features) {
        double sum = weight(ALWAYS);
        for (String feature : features) {
            sum += weight(feature);
        }
        return sigmoid(sum);
    }

    @Override
    public double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** Reads what {@link #write} wrote. */
    public static LinearClassifier read(InputStream in) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                line = lines.readLine();
            }
        }
        return new LinearClassifier(weights);
    }

    /** Writes one line per feature, in alphabetical order: name, tab, weight in thousandths. */
    public void write(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(weights)
                .forEach(
                        (name, weight) ->
                                text.append(
                                        String.format(Locale.ROOT, "%s\t%.3f\n", name, weight)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The number of features with a weight. */
    public int size() {
        return weights.size();
    }
}
