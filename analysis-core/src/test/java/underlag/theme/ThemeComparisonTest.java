package underlag.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.statistics.Figure;
import underlag.testing.TestFolders;
import underlag.theme.ThemeBenchmark.Labelled;

/**
 * The comparison with MALLET's LDA, which is minutes long and so runs on request only: see
 * docs/quality.md. What is measured goes into the folder that the property names.
 */
class ThemeComparisonTest {
    private static final String OUT = "underlag.compare";

    @Test
    @EnabledIfSystemProperty(named = OUT, matches = ".+")
    void proposalsOfACityAreDividedBetterThanByEveryPeer() throws IOException {
        List<Labelled> texts = MeasuringTexts.proposals(TestFolders.data(""));
        write("proposals", ThemeComparison.figures("proposals", "", texts, pack("sv")));
        ThemeScore ours = ThemeBenchmark.measure(texts, pack("sv")).top();
        LabelledTexts words = new LabelledTexts(texts, pack("sv"));
        List<String> labels = texts.stream().map(Labelled::label).toList();
        for (ThemePeer peer : List.of(new KMeans(), new LatentDirichlet(), new PlainMixture(300))) {
            int[] groups = peer.groups(words.bags(), LabelledTexts.labels(texts));
            assertThat(ours.agreement().ari())
                    .as(peer.name())
                    .isGreaterThan(ThemeScore.of(labels, words.named(groups)).agreement().ari());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = OUT, matches = ".+")
    void sentencesAndTitlesAreComparedToo() throws IOException {
        Path data = TestFolders.data("");
        List<Figure> sentences =
                ThemeComparison.figures(
                        "sentences of proposals", "", MeasuringTexts.sentences(data), pack("sv"));
        write("sentences", sentences);
        List<Figure> titles =
                ThemeComparison.figures(
                        "question titles", "NMI ≥ .65", MeasuringTexts.titles(data), pack("en"));
        write("titles", titles);
        assertThat(sentences).hasSameSizeAs(titles);
    }

    @Test
    @EnabledIfSystemProperty(named = OUT, matches = ".+")
    void sheetsForABlindReadingNameNoMethod() throws IOException {
        Path out = Path.of(System.getProperty(OUT)).resolve("blind");
        BlindReading.write(MeasuringTexts.proposals(TestFolders.data("")), pack("sv"), 20, out);
        assertThat(out.resolve("key.tsv")).content().contains("k-means", "LDA", "GSDMM");
        assertThat(out.resolve("sheet-A.md")).content().contains("## A1").doesNotContain("LDA");
    }

    private static LanguagePack pack(String language) {
        return LanguagePacks.installed().pack(language).orElseThrow();
    }

    private static void write(String name, List<Figure> figures) throws IOException {
        Path out = Files.createDirectories(Path.of(System.getProperty(OUT)));
        Files.writeString(out.resolve(name + ".md"), ThemeComparison.markdown(figures));
    }
}
