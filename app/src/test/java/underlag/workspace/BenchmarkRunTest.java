package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Dialogue;
import underlag.dialogue.ReaderLanguage;
import underlag.statistics.Figure;
import underlag.theme.Codebook;

class BenchmarkRunTest {
    @TempDir Path data = Path.of("");

    @Test
    void partsWhoseFilesAreMissingAreLeftOutAndNamed() throws Exception {
        List<String> out = new ArrayList<>();
        BenchmarkRun.run(request(List.of()), out::add);
        assertThat(String.join("\n", out))
                .contains(
                        "left out: language-sv, no treebank-sv",
                        "left out: proposals-sv, no swedish/sv_statements_dev.tsv");
    }

    @Test
    void oneLabelledFileGivesItsFiguresInBothFormsOfTheTable() throws Exception {
        Files.createDirectories(data.resolve("swedish"));
        Files.writeString(
                data.resolve("swedish/sv_statements_dev.tsv"),
                """
                id\ttext\tis_proposal\ttheme
                byn-1-01\tBygg en brygga vid sjön.\t1\tBad
                byn-1-02\tVattnet är kallt i maj.\t0\tBad
                byn-2-01\tSätt upp "lyktor" längs stigen.\t1\tLjus
                """);
        List<String> out = new ArrayList<>();
        BenchmarkRun.run(request(List.of("proposals")), out::add);
        assertThat(String.join("\n", out))
                .contains("Proposals, Swedish", "F1, 3 sentences")
                .contains("left out: proposals-de, no german/dataset_CDB.tsv")
                .doesNotContain("left out: proposals-sv,");
    }

    @Test
    void anUnknownPartIsRefusedAndTheKnownOnesNamed() {
        assertThatThrownBy(() -> BenchmarkRun.run(request(List.of("temana")), line -> {}))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused ->
                                assertThat(refused.findings().getFirst().arguments())
                                        .anyMatch(a -> a.toString().contains("themes-titles")));
    }

    @Test
    void speedHasPartsOfItsOwn() throws Exception {
        List<String> out = new ArrayList<>();
        BenchmarkRun.run(
                new BenchmarkRun.Request("speed", data, List.of("steps"), false, false), out::add);
        assertThat(String.join("\n", out))
                .contains("left out: steps-de, no german/dataset_CDB.tsv")
                .doesNotContain("tagging-sv");
    }

    @Test
    void everyStepStandsAgainstTagging() {
        StepTimes times =
                new StepTimes(
                        Dialogue.unplanned("", List.of(), "sv", ReaderLanguage.SWEDISH),
                        Codebook.empty());
        List<Figure> figures =
                times.figures(
                        "Swedish",
                        List.of("Bygg en brygga vid sjön.", "Vattnet är kallt.", "Fler bänkar!"));
        assertThat(figures)
                .extracting(Figure::measure)
                .startsWith("annotate", "duplicates", "themes", "proposals", "kinds", "joining")
                .endsWith(
                        "added to tagging by duplicates, themes, proposals, kinds, joining,"
                                + " mandate");
        assertThat(figures).allMatch(figure -> figure.part().endsWith("Swedish: 3 texts"));
    }

    @Test
    void figuresStandUnderTheirPartInAlignedColumns() {
        FigureTable table =
                new FigureTable(
                        List.of(
                                new Figure("Proposals", "F1", ".82", "≥ .80", ""),
                                new Figure("Themes", "NMI, long|short", ".7", "", "LDA .5"),
                                new Figure("Proposals", "precision", ".9", "", "")));
        assertThat(table.plain())
                .isEqualTo(
                        """
                                           measured  wanted  others reach
                        Proposals
                          F1               .82       ≥ .80
                          precision        .9
                        Themes
                          NMI, long|short  .7                LDA .5
                        """);
        assertThat(table.markdown())
                .contains(
                        "### Proposals\n\n|  | measured | wanted | others reach |\n|---|---|---|---|\n")
                .contains("| NMI, long\\|short | .7 |  | LDA .5 |\n");
    }

    private BenchmarkRun.Request request(List<String> only) {
        return new BenchmarkRun.Request("quality", data, only, false, false);
    }
}
