package underlag.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block.Heading;

class ContentsTest {
    @Test
    void aShortReportHasNoListOfContents() {
        assertThat(of("# Före dialogen", "## Vad?", "# Efter dialogen", "## Vad blev det?"))
                .isEmpty();
    }

    @Test
    void sectionsThatEveryMeetingHasByTheSameNameAreLeftOut() {
        assertThat(
                        of(
                                "# Tack",
                                "# Biblioteket",
                                "## Förslag som kom fram",
                                "# Torget",
                                "## Förslag som kom fram",
                                "# Så används resultatet",
                                "## Tidplan",
                                "### Våren"))
                .containsExactly(
                        "Tack", "Biblioteket", "Torget", "Så används resultatet", "  Tidplan");
    }

    @Test
    void aChapterWithMoreSectionsThanHelpIsListedAlone() {
        List<String> headings = new ArrayList<>(List.of("# A", "# B", "# C", "# Alla teman"));
        for (int i = 1; i <= 16; i++) {
            headings.add("## Tema " + i);
        }
        assertThat(of(headings.toArray(String[]::new)))
                .containsExactly("A", "B", "C", "Alla teman");
    }

    private static List<String> of(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            int level = line.indexOf(' ') + 1;
            blocks.add(new Heading(level, line.substring(level), "h" + blocks.size()));
        }
        Report report = new Report(ReaderLanguage.SWEDISH, "Centrum", "", "", "", true, blocks);
        List<String> shown = new ArrayList<>();
        for (Contents.Chapter chapter : Contents.of(report).chapters()) {
            shown.add(chapter.heading().text());
            chapter.sections().forEach(section -> shown.add("  " + section.text()));
        }
        return shown;
    }
}
