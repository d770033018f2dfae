package underlag.language.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import underlag.language.SwedishTaggerFactory;
import underlag.language.training.Treebank.Sentence;
import underlag.language.training.Treebank.Word;

/** Trains the tagger: one perceptron for both tags, with the words seen often as a dictionary. */
final class TaggerTraining {
    private static final int ITERATIONS = 60;
    private static final int SEEN_OFTEN = 3;

    private TaggerTraining() {}

    static POSModel train(List<Sentence> sentences) throws IOException {
        ExtensionLoader.registerAllowedPackage("underlag.language");
        List<POSSample> samples = new ArrayList<>();
        for (Sentence sentence : InformalVariants.with(sentences)) {
            String[] tags = sentence.words().stream().map(Word::joint).toArray(String[]::new);
            samples.add(new POSSample(sentence.forms(), tags));
        }
        SwedishTaggerFactory factory = new SwedishTaggerFactory();
        factory.setTagDictionary(dictionary(sentences));
        return POSTaggerME.train(
                "sv", ObjectStreamUtils.createObjectStream(samples), parameters(), factory);
    }

    static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        return parameters;
    }

    private static POSDictionary dictionary(List<Sentence> sentences) {
        Map<String, Integer> seen = new TreeMap<>();
        Map<String, TreeSet<String>> tags = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String form = word.form().toLowerCase(Locale.ROOT);
                seen.merge(form, 1, Integer::sum);
                tags.computeIfAbsent(form, any -> new TreeSet<>()).add(word.joint());
            }
        }
        POSDictionary dictionary = new POSDictionary(false);
        seen.forEach(
                (form, times) -> {
                    if (times >= SEEN_OFTEN) {
                        dictionary.put(
                                form,
                                tags.getOrDefault(form, new TreeSet<>()).toArray(String[]::new));
                    }
                });
        return dictionary;
    }
}
