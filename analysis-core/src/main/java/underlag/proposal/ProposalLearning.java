package underlag.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.language.ClassifierTraining;
import underlag.language.ClassifierTraining.Example;
import underlag.language.LanguagePack;
import underlag.language.LinearClassifier;
import underlag.proposal.ProposalFeatures.Around;
import underlag.statistics.Figure;

/**
 * Learns from labelled dialogues which forms are proposals, and measures how well what was learnt
 * in some dialogues holds in another.
 */
public final class ProposalLearning {
    private static final double PENALTY = 10;
    private static final int AT_LEAST = 12;
    private static final double NEGLIGIBLE = 0.02;

    /** Each sentence is learnt twice, among its neighbours and alone, as both forms are met. */
    private static final double HALF = 0.5;

    /**
     * A labelled sentence.
     *
     * @param document sentences of one contribution, in order, share it
     * @param label what it does
     */
    public record Sentence(String document, String text, Label label) {}

    /** What a sentence does. */
    public enum Label {
        PROPOSAL,
        /** A reason for a proposal, or a problem. */
        REASON,
        NEITHER
    }

    private record Instance(List<String> among, List<String> alone, Label label) {}

    private ProposalLearning() {}

    /** The weights learnt from all the dialogues. */
    public static LinearClassifier train(Map<String, List<Sentence>> dialogues, LanguagePack pack) {
        List<Instance> all = new ArrayList<>();
        dialogues.values().forEach(sentences -> all.addAll(instances(sentences, pack)));
        return train(all);
    }

    /** For each dialogue, how well what was learnt from the others finds its proposals. */
    public static List<Figure> figures(
            String part, Map<String, List<Sentence>> dialogues, LanguagePack pack) {
        Map<String, List<Instance>> instances = new LinkedHashMap<>();
        dialogues.forEach((name, sentences) -> instances.put(name, instances(sentences, pack)));
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, List<Instance>> held : instances.entrySet()) {
            List<Instance> others = new ArrayList<>();
            instances.forEach(
                    (name, list) -> {
                        if (!name.equals(held.getKey())) {
                            others.addAll(list);
                        }
                    });
            LinearClassifier learnt = train(others);
            double share = share(others);
            for (boolean among : List.of(true, false)) {
                figures.addAll(figures(part, held.getKey(), learnt, share, held.getValue(), among));
            }
        }
        return figures;
    }

    /**
     * The details as text: for each family of rules, on how many sentences it fires and how many of
     * them are proposals.
     */
    public static String families(Map<String, List<Sentence>> dialogues, LanguagePack pack) {
        Grammar grammar = Grammar.of(pack.language());
        if (grammar == null) {
            throw new IllegalArgumentException("no rules for " + pack.language());
        }
        Map<String, Confusion> families = new LinkedHashMap<>();
        grammar.rules().forEach(rule -> families.put(rule.name(), new Confusion()));
        dialogues.values().stream()
                .flatMap(List::stream)
                .forEach(
                        sentence -> {
                            Seen seen = Seen.of(new Words(pack.annotate(sentence.text())), grammar);
                            boolean is = sentence.label() == Label.PROPOSAL;
                            families.forEach((name, all) -> all.add(is, seen.has(name)));
                        });
        StringBuilder text = new StringBuilder();
        families.forEach(
                (name, all) ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "  %-16s %5d hits, %5d right\n",
                                        name,
                                        all.said(),
                                        all.right())));
        return text.toString();
    }

    private static List<Figure> figures(
            String part,
            String name,
            LinearClassifier learnt,
            double share,
            List<Instance> test,
            boolean among) {
        Confusion all = new Confusion();
        Confusion reasons = new Confusion();
        Calibration calibration = new Calibration();
        double[] probabilities = corrected(learnt, share, test, among);
        for (int i = 0; i < probabilities.length; i++) {
            Instance one = test.get(i);
            double probability = probabilities[i];
            boolean says = probability >= LearnedLayer.THRESHOLD;
            boolean is = one.label() == Label.PROPOSAL;
            all.add(is, says);
            if (says) {
                calibration.add(probability, is);
            }
            if (one.label() != Label.NEITHER) {
                reasons.add(is, says);
            }
        }
        String how =
                name + ", learnt from the others, " + (among ? "in context" : "sentence alone");
        return figures(part, how, all, reasons, among ? calibration : null);
    }

    private static List<Figure> figures(
            String part,
            String how,
            Confusion all,
            Confusion reasons,
            @Nullable Calibration calibration) {
        boolean among = calibration != null;
        List<Figure> figures = new ArrayList<>();
        figures.add(
                new Figure(
                        part,
                        "macro-F1 (F1 of proposals), " + how,
                        String.format(Locale.ROOT, "%.3f (%.3f)", all.macroF1(), all.f1()),
                        among ? "≥ .80" : "",
                        ""));
        figures.add(
                new Figure(
                        part,
                        "macro-F1, proposal against reason, " + how,
                        String.format(Locale.ROOT, "%.3f", reasons.macroF1()),
                        among ? "≥ .85" : "",
                        among ? "BERT .86–.93" : ""));
        if (calibration != null) {
            figures.add(calibration.figure(part, how));
        }
        return figures;
    }

    private static double[] corrected(
            LinearClassifier learnt, double share, List<Instance> test, boolean among) {
        double[] said =
                test.stream()
                        .mapToDouble(i -> learnt.probability(among ? i.among() : i.alone()))
                        .toArray();
        ShareCorrection correction = ShareCorrection.of(said, share);
        return Arrays.stream(said).map(correction::of).toArray();
    }

    private static double share(List<Instance> instances) {
        return (double) instances.stream().filter(i -> i.label() == Label.PROPOSAL).count()
                / instances.size();
    }

    private static LinearClassifier train(List<Instance> instances) {
        List<Example> examples = new ArrayList<>();
        for (Instance one : instances) {
            boolean is = one.label() == Label.PROPOSAL;
            examples.add(new Example(one.among(), is, HALF));
            examples.add(new Example(one.alone(), is, HALF));
        }
        return ClassifierTraining.train(examples, PENALTY, AT_LEAST, NEGLIGIBLE);
    }

    private static List<Instance> instances(List<Sentence> sentences, LanguagePack pack) {
        Grammar grammar = Grammar.of(pack.language());
        if (grammar == null) {
            throw new IllegalArgumentException("no rules for " + pack.language());
        }
        List<Instance> instances = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int to = from + 1;
            String document = sentences.get(from).document();
            while (to < sentences.size() && sentences.get(to).document().equals(document)) {
                to++;
            }
            List<@Nullable Seen> seen = new ArrayList<>();
            for (Sentence sentence : sentences.subList(from, to)) {
                seen.add(Seen.of(new Words(pack.annotate(sentence.text())), grammar));
            }
            for (int i = 0; i < seen.size(); i++) {
                Seen one = seen.get(i);
                if (one != null) {
                    instances.add(
                            new Instance(
                                    names(one, InContext.around(seen, i), grammar),
                                    names(one, Around.NOTHING, grammar),
                                    sentences.get(from + i).label()));
                }
            }
            from = to;
        }
        return instances;
    }

    private static List<String> names(Seen seen, Around around, Grammar grammar) {
        return List.copyOf(ProposalFeatures.of(seen, around, grammar).keySet());
    }
}
