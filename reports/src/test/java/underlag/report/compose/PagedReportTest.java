package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

class PagedReportTest {

    @Test
    void aTableOfThousandsOfRowsIsCutAndSaysWhereTheyAllAre() {
        Report paged = PagedReport.of(report(13_500));
        assertThat(paged.blocks().get(1))
                .isEqualTo(
                        new Remark(
                                "Här visas de första 1\u00a0000 av 13\u00a0500 rader i tabellen nedan."
                                        + " Alla rader finns i samma rapport som webbsida (HTML)"
                                        + " och som arbetsbok (XLSX)."));
        assertThat(((TableBlock) paged.blocks().get(2)).table().rows())
                .hasSize(1000)
                .startsWith(List.of(new Cell.Text("Förslag 1")));
    }

    @Test
    void aReportOfOrdinaryLengthIsUntouched() {
        assertThat(PagedReport.of(report(1000))).isEqualTo(report(1000));
    }

    private static Report report(int rows) {
        List<List<Cell>> proposals =
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.<Cell>of(new Cell.Text("Förslag " + i)))
                        .toList();
        Table table =
                new Table(
                        "proposals-once-table",
                        "Förslag som finns i en synpunkt",
                        List.of(new Table.Column("Förslag", false)),
                        proposals,
                        true,
                        null);
        List<Block> blocks =
                List.of(new Paragraph("Alla förslag står här."), new TableBlock(table));
        return new Report(
                ReaderLanguage.SWEDISH,
                "Framtidens centrum",
                "Rapport",
                "Arbetsmaterial",
                "",
                blocks);
    }
}
