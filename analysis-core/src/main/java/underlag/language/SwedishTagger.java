package underlag.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best tags of a sentence with an OpenNLP perceptron, several times as fast as OpenNLP's
 * own search: what does not hang on the tags before is added up once for each word. Keeps the three
 * best sequences. Plain sums and no exponents, so the same on every machine. One per thread.
 */
final class SwedishTagger {
    private static final int BEAM = 3;
    private static final int CACHED = 40_000;

    /** A word's features as weights of the model, and the tags that the dictionary allows. */
    private record Weights(
            List<Context> own,
            List<Context> asBefore,
            List<Context> asAfter,
            @Nullable Context asSecondBefore,
            @Nullable Context asSecondAfter,
            List<Integer> allowed) {}

    /** Tags so far, last first; the tag before the first is the number of tags. */
    private record Path(@Nullable Path before, int tag, double score) {}

    private final TaggerFeatures features = new TaggerFeatures();
    private final Map<String, Context> model;
    private final List<String> tags;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable TagDictionary dictionary;
    private final Map<String, Weights> words = new HashMap<>();
    private final Map<Integer, List<Context>> histories = new HashMap<>();
    private final List<Integer> everyTag = new ArrayList<>();
    private final Weights edge;

    @SuppressWarnings("unchecked")
    SwedishTagger(POSModel trained) {
        AbstractModel perceptron = trained.getArtifact("pos.model");
        Object[] parts = perceptron.getDataStructures();
        model = (Map<String, Context>) parts[1];
        tags = List.of((String[]) parts[2]);
        for (int i = 0; i < tags.size(); i++) {
            numbers.put(tags.get(i), i);
            everyTag.add(i);
        }
        dictionary = trained.getFactory().getTagDictionary();
        edge = weights(TaggerFeatures.EDGE, everyTag);
    }

    /** The joint tags of the words of a sentence, in composed characters. */
    String[] tag(String[] sentence) {
        List<Weights> known = new ArrayList<>(sentence.length);
        for (String word : sentence) {
            known.add(word(word));
        }
        List<Path> beam = List.of(new Path(null, tags.size(), 0));
        double[] fixed = new double[tags.size()];
        for (int i = 0; i < sentence.length; i++) {
            Weights word = known.get(i);
            if (word.allowed().size() > 1) {
                sum(known, i, fixed);
            }
            beam = extend(beam, word.allowed(), fixed);
        }
        return read(beam.get(0), sentence.length);
    }

    private String[] read(Path best, int length) {
        String[] result = new String[length];
        Path path = best;
        for (int i = length - 1; i >= 0 && path != null; i--) {
            result[i] = tags.get(path.tag());
            path = path.before();
        }
        return result;
    }

    private void sum(List<Weights> sentence, int index, double[] sums) {
        Arrays.fill(sums, 0);
        add(sentence.get(index).own(), sums);
        add(index > 0 ? sentence.get(index - 1).asBefore() : edge.asBefore(), sums);
        boolean last = index + 1 >= sentence.size();
        add(last ? edge.asAfter() : sentence.get(index + 1).asAfter(), sums);
        add((index > 1 ? sentence.get(index - 2) : edge).asSecondBefore(), sums);
        boolean near = index + 2 >= sentence.size();
        add((near ? edge : sentence.get(index + 2)).asSecondAfter(), sums);
    }

    private List<Path> extend(List<Path> beam, List<Integer> allowed, double[] fixed) {
        if (allowed.size() == 1) {
            return beam.stream().map(p -> new Path(p, allowed.get(0), p.score())).toList();
        }
        List<Path> longer = new ArrayList<>();
        double[] sums = new double[fixed.length];
        for (Path path : beam) {
            System.arraycopy(fixed, 0, sums, 0, fixed.length);
            Path before = path.before();
            add(history(before == null ? tags.size() : before.tag(), path.tag()), sums);
            double scale = 1;
            for (double sum : sums) {
                scale = Math.max(scale, Math.abs(sum));
            }
            for (int tag : allowed) {
                insert(longer, new Path(path, tag, path.score() + sums[tag] / scale));
            }
        }
        return longer;
    }

    /** Keeps the best few in falling order; of equals the one that came first. */
    private static void insert(List<Path> best, Path path) {
        int at = best.size();
        while (at > 0 && best.get(at - 1).score() < path.score()) {
            at--;
        }
        if (at < BEAM) {
            best.add(at, path);
            if (best.size() > BEAM) {
                best.remove(BEAM);
            }
        }
    }

    private static void add(List<Context> weights, double[] sums) {
        for (Context weight : weights) {
            add(weight, sums);
        }
    }

    private static void add(@Nullable Context weight, double[] sums) {
        if (weight != null) {
            int[] outcomes = weight.getOutcomes();
            double[] values = weight.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += values[i];
            }
        }
    }

    private List<Context> history(int before, int previous) {
        return histories.computeIfAbsent(
                before * (tags.size() + 1) + previous,
                any ->
                        contexts(
                                List.of(
                                        TaggerFeatures.tag(name(previous)),
                                        TaggerFeatures.tags(name(before), name(previous)))));
    }

    private String name(int tag) {
        return tag == tags.size() ? TaggerFeatures.OUTSIDE : tags.get(tag);
    }

    private Weights word(String form) {
        Weights known = words.get(form);
        if (known == null) {
            known = weights(features.word(form), allowed(form));
            if (words.size() >= CACHED) {
                words.clear();
            }
            words.put(form, known);
        }
        return known;
    }

    private List<Integer> allowed(String form) {
        String[] listed = dictionary == null ? null : dictionary.getTags(form);
        if (listed == null) {
            return everyTag;
        }
        List<Integer> allowed = new ArrayList<>();
        for (String tag : listed) {
            Integer number = numbers.get(tag);
            if (number != null) {
                allowed.add(number);
            }
        }
        return allowed.isEmpty() ? everyTag : allowed;
    }

    private Weights weights(TaggerFeatures.Word word, List<Integer> allowed) {
        return new Weights(
                contexts(word.own()),
                contexts(word.asBefore()),
                contexts(word.asAfter()),
                model.get(word.asSecondBefore()),
                model.get(word.asSecondAfter()),
                allowed);
    }

    private List<Context> contexts(List<String> names) {
        List<Context> found = new ArrayList<>(names.size());
        for (String name : names) {
            Context context = model.get(name);
            if (context != null) {
                found.add(context);
            }
        }
        return found;
    }
}
