package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.testing.TestFolders;

class PublishRunTest {
    @TempDir Path folder;

    @Test
    void theSampleIsPublishedForResidentsIntoAFolderOfItsOwn() throws Exception {
        Path dialogue = sample();
        ReportRun.Outcome outcome =
                ReportRun.run(
                        dialogue,
                        "residents",
                        List.of("html", "csv"),
                        ReaderLanguage.SWEDISH,
                        Progress.silent());
        Path published = dialogue.resolve("published").resolve("residents");
        assertThat(outcome.files())
                .contains(
                        published.resolve("aterkoppling-till-invanare.html"),
                        published.resolve("tables/matrix-table.csv"));
        assertThat(dialogue.resolve("output")).doesNotExist();
        assertThat(Files.readString(published.resolve("tables/matrix-table.csv")))
                .startsWith("\uFEFFNi sa;Synpunkter;Vi gör;Skäl;Beslut;");
        assertThat(Files.readString(published.resolve("aterkoppling-till-invanare.html")))
                .contains("Ni sa – vi gör", "22 mars 2027")
                .doesNotContain("Arbetsmaterial", "Svars-id");
    }

    @Test
    void noCellOfATableIsTakenForAFormula() throws IOException {
        Table table =
                new Table(
                        "t",
                        "Tabell",
                        List.of(new Column("=Text", false), new Column("Antal", true)),
                        List.of(List.of(new Cell.Text("=1+1"), new Cell.Whole(12345))),
                        true,
                        null);
        Report report =
                new Report(
                        ReaderLanguage.SWEDISH,
                        "T",
                        "",
                        "",
                        "",
                        List.of(new Block.TableBlock(table)));
        Map<String, SheetTable> tables = SheetTable.of(report);
        assertThat(tables).containsOnlyKeys("tables/t.csv");
        Path file = folder.resolve("t.csv");
        for (SheetTable one : tables.values()) {
            one.write(file);
        }
        assertThat(Files.readString(file)).isEqualTo("\uFEFF'=Text;Antal\r\n'=1+1;12345\r\n");
    }

    private Path sample() throws IOException {
        Path from = TestFolders.root().resolve("sample-data");
        Path to = folder.resolve("dialog");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(one, copy);
            }
        }
        return to;
    }
}
