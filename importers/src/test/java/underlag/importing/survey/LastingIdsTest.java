package underlag.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.SourceFile;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** Ids are made of content, so that people's decisions outlive the next export. */
class LastingIdsTest {
    private static final String FIRST =
            "Ålder;Vad saknas?\n34;Fler bänkar\n51;Mer ljus i tunneln\n34;Fler bänkar\n";

    @Test
    void longerAndResortedExportUnderAnotherNameKeepsTheIds() {
        String next =
                "Ålder;Vad saknas?\n19;En lekplats\n51;Mer ljus i tunneln\n34;Fler bänkar\n70;Soffor\n34;Fler bänkar\n";

        Map<String, String> before = ids("vecka1.csv", FIRST);
        Map<String, String> after = ids("vecka2.csv", next);

        assertThat(before).hasSize(3);
        assertThat(after).hasSize(5).containsAllEntriesOf(before);
    }

    @Test
    void otherColumnOrderAndDelimiterKeepTheIds() {
        String turned =
                "Vad saknas?\tÅlder\nMer ljus i tunneln\t51\nFler bänkar\t34\nFler bänkar\t34\n";

        assertThat(ids("b.tsv", turned)).isEqualTo(ids("a.csv", FIRST));
    }

    @Test
    void recordWithItsOwnIdKeepsItWhenTheAnswerIsCorrected() {
        String corrected = FIRST.replace("tunneln", "gångtunneln");
        String first = numbered(FIRST);

        assertThat(ids("b.csv", numbered(corrected)).keySet())
                .isEqualTo(ids("a.csv", first).keySet());
    }

    @Test
    void anotherRoleGivesOtherIds() {
        Material one = Reading.of(MemorySource.of("a.csv", FIRST), Reading.settings("ett"));
        Material two = Reading.of(MemorySource.of("a.csv", FIRST), Reading.settings("två"));

        assertThat(one.contributions())
                .extracting(Contribution::id)
                .doesNotContainAnyElementsOf(
                        two.contributions().stream().map(Contribution::id).toList());
    }

    private static String numbered(String table) {
        StringBuilder numbered = new StringBuilder();
        int row = 0;
        for (String line : table.split("\n")) {
            numbered.append(row == 0 ? "Svars-id" : "s" + row)
                    .append(';')
                    .append(line)
                    .append('\n');
            row++;
        }
        return numbered.toString();
    }

    private static Map<String, String> ids(String name, String table) {
        Map<String, String> ids = new TreeMap<>();
        Material material =
                Reading.of(
                        MemorySource.of(name, table),
                        Reading.settings(SourceFile.plain("webbenkat", name), List.of()));
        material.contributions().forEach(c -> ids.put(c.id(), c.text()));
        return ids;
    }
}
