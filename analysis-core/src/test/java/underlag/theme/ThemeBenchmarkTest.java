package underlag.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.language.LanguagePacks;
import underlag.testing.TestFolders;

class ThemeBenchmarkTest {
    @Test
    void titlesOfTwentySubjectsAgreeWithTheirLabels() throws IOException {
        List<String> titles =
                Files.readAllLines(TestFolders.data("english/title_StackOverflow.txt"));
        List<String> labels =
                Files.readAllLines(TestFolders.data("english/label_StackOverflow.txt"));
        List<ThemeBenchmark.Labelled> texts = new ArrayList<>();
        for (int row = 0; row < Math.min(titles.size(), labels.size()); row += 10) {
            texts.add(new ThemeBenchmark.Labelled(titles.get(row), labels.get(row)));
        }
        ThemeScore figures = ThemeBenchmark.measure(texts, null).lowest();
        assertThat(figures.agreement().nmi()).as(figures.toString()).isGreaterThan(0.58);
        assertThat(figures.rest()).as(figures.toString()).isLessThan(0.15);
    }

    @Test
    void swedishProposalsGiveThemesThatPeopleCanTakeIn() throws IOException {
        Path file = TestFolders.data("swedish/goteborgsforslaget_dev.tsv");
        List<ThemeBenchmark.Labelled> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file).subList(1, 1001)) {
            String[] cells = line.split("\t", -1);
            texts.add(new ThemeBenchmark.Labelled(cells[4], cells[2]));
        }
        ThemeScore figures =
                ThemeBenchmark.measure(texts, LanguagePacks.installed().pack("sv").orElseThrow())
                        .lowest();
        assertThat(figures.themes()).as(figures.toString()).isBetween(8, 40);
        assertThat(figures.rest()).as(figures.toString()).isLessThan(0.3);
        assertThat(figures.agreement().nmi()).as(figures.toString()).isGreaterThan(0.12);
    }
}
