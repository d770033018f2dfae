package underlag.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import underlag.dialogue.Dialogue;
import underlag.dialogue.ReaderLanguage;
import underlag.language.training.LanguageBenchmark;
import underlag.proposal.ProposalLearning.Sentence;
import underlag.statistics.Figure;
import underlag.statistics.SplitMix;
import underlag.theme.Codebook;
import underlag.theme.ThemeBenchmark.Labelled;

/** What {@code benchmark speed} measures, in core-time of one thread. */
final class SpeedParts {
    private static final int ANSWERS = 6_000;
    private static final int TITLES = 100_000;
    private static final int LONGEST = 140;
    private static final long SEED = 1;

    /** In the order of the table. */
    static final List<BenchmarkPart> ALL =
            List.of(
                    new BenchmarkPart(
                            "tagging-sv", BenchmarkRun.TREEBANK, data -> List.of(tagging(data))),
                    new BenchmarkPart("steps-sv", QualityParts.SENTENCES, SpeedParts::swedish),
                    new BenchmarkPart("steps-de", LabelledSentences.GERMAN, SpeedParts::german),
                    new BenchmarkPart("steps-en", QualityParts.TITLES, SpeedParts::english),
                    new BenchmarkPart("themes-100000", QualityParts.TITLES, SpeedParts::many));

    private SpeedParts() {}

    private static Figure tagging(Path data) throws IOException {
        double speed = LanguageBenchmark.tokensPerSecond(data.resolve(BenchmarkRun.TREEBANK));
        return new Figure(
                "Tagging, Swedish",
                "words per second",
                String.format(Locale.ROOT, "%,.0f", speed),
                "",
                "");
    }

    /** Short answers of two sentences that residents wrote, under the sample's list of themes. */
    private static List<Figure> swedish(Path data) throws IOException {
        List<String> sentences =
                QualityParts.labelled(data.resolve(QualityParts.SENTENCES), "source_category")
                        .stream()
                        .map(Labelled::text)
                        .filter(text -> text.length() < LONGEST)
                        .toList();
        SplitMix random = new SplitMix(SEED);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            String first = sentences.get(random.nextInt(sentences.size()));
            answers.add(first + " " + sentences.get(random.nextInt(sentences.size())));
        }
        Path sample = Path.of(System.getProperty("underlag.home", ".")).resolve("sample-data");
        String what = "Swedish, answers of two sentences, with a codebook and a mandate";
        try {
            DialogueFolder folder = DialogueFolder.open(sample);
            return new StepTimes(folder.dialogue(), folder.codebook()).figures(what, answers);
        } catch (UnusableInputException e) {
            throw new IOException("the sample dialogue cannot be read", e);
        }
    }

    private static List<Figure> german(Path data) throws IOException {
        List<String> texts =
                LabelledSentences.german(data).values().stream()
                        .flatMap(List::stream)
                        .map(Sentence::text)
                        .toList();
        return steps("de").figures("German, sentences of three dialogues", texts);
    }

    private static List<Figure> english(Path data) throws IOException {
        List<String> texts =
                QualityParts.titles(data.resolve(QualityParts.TITLES)).stream()
                        .map(Labelled::text)
                        .toList();
        return steps("en").figures("English, question titles", texts);
    }

    /** Titles as they are, and then the beginning of one with the end of another of its tag. */
    private static List<Figure> many(Path data) throws IOException {
        List<Labelled> titles = QualityParts.titles(data.resolve(QualityParts.TITLES));
        Map<String, List<String>> byTag = new HashMap<>();
        titles.forEach(t -> byTag.computeIfAbsent(t.label(), l -> new ArrayList<>()).add(t.text()));
        SplitMix random = new SplitMix(SEED);
        List<String> texts = new ArrayList<>();
        titles.forEach(title -> texts.add(title.text()));
        while (texts.size() < TITLES) {
            Labelled title = titles.get(texts.size() % titles.size());
            List<String> others = byTag.getOrDefault(title.label(), List.of());
            String other = others.get(random.nextInt(others.size()));
            texts.add(
                    title.text().substring(0, middle(title.text()))
                            + other.substring(middle(other)));
        }
        return steps("en").ofThemes("English, titles and mixed titles", "≤ 40 s", texts);
    }

    /** Where the word that stands in the middle of a text begins, with the space before it. */
    private static int middle(String text) {
        int space = text.indexOf(' ', text.length() / 2);
        return space < 0 ? text.length() : space;
    }

    private static StepTimes steps(String language) {
        return new StepTimes(
                Dialogue.unplanned("", List.of(), language, ReaderLanguage.ENGLISH),
                Codebook.empty());
    }
}
