package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import underlag.dialogue.CellState;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.SourceReading;
import underlag.testing.TestFolders;

/** Real exports that the project did not write. */
class SurveyDataTest {

    @Test
    void swedishGoogleFormIsADateAndFiveScales() {
        Material material = read(TestFolders.data("surveys/google-forms-sv/ullrika_svar.csv"));
        SourceReading reading = Reading.only(material);

        assertThat(reading.columns().stream().map(RecognisedColumn::role))
                .containsExactly(
                        ColumnRole.DATE,
                        ColumnRole.SCALE,
                        ColumnRole.SCALE,
                        ColumnRole.SCALE,
                        ColumnRole.SCALE,
                        ColumnRole.SCALE);
        assertThat(material.questions())
                .hasSize(5)
                .allSatisfy(q -> assertThat(q.scale()).isEqualTo(new Question.Scale(1, 5, "", "")));
        assertThat(reading.records()).isEqualTo(21);
        assertThat(material.answers()).hasSize(105);
        assertThat(material.answers()).allMatch(a -> a.state() == ClosedAnswer.State.ANSWERED);
        assertThat(material.findings()).isEmpty();
    }

    @Test
    void everyCellOfTheMeasuringDataIsInTheLedgerOnce() throws IOException {
        for (String folder : List.of("swedish", "surveys")) {
            try (Stream<Path> files = Files.walk(TestFolders.data(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    ledgerAddsUp(file);
                }
            }
        }
    }

    private static void ledgerAddsUp(Path file) {
        Material material = read(file);
        SourceReading reading = Reading.only(material);
        // Two of the workbooks describe questions and hold no answers; their cells are counted all
        // the same.
        boolean described = file.getFileName().toString().startsWith("qu_format");
        assertThat(Reading.codes(material).contains("import.no-answers-sheet"))
                .isEqualTo(described);
        if (!described) {
            assertThat(material.findings())
                    .as("errors in " + file)
                    .noneMatch(f -> f.severity() == Finding.Severity.ERROR);
        }
        assertThat(reading.records() > 0).as("records in " + file).isNotEqualTo(described);
        assertThat(reading.cells().getOrDefault(CellState.CONTRIBUTION, 0L))
                .as("contributions in " + file)
                .isEqualTo(material.contributions().size());
        assertThat(reading.items()).as("cells in " + file).isEqualTo(CellCount.of(file, reading));
    }

    private static Material read(Path file) {
        return Reading.of(new FileSource(file.getFileName().toString(), file));
    }
}
