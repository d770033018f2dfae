package underlag.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.MemorySource;

/** Tables in all the ways that people save them. */
class TableFormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void encodingIsFoundOut(String charset) throws Exception {
        byte[] bytes = "Fråga;Ort\nÅäö är kvar;Älvängen\n".getBytes(Charset.forName(charset));

        assertThat(rows(new MemorySource("a.csv", bytes)).get(1).cells())
                .containsExactly("Åäö är kvar", "Älvängen");
    }

    @Test
    void singleSwedishLetterFarDownDecidesTheEncoding() throws Exception {
        byte[] bytes =
                ("a;b\n" + "plain text;more\n".repeat(10_000) + "så;x\n")
                        .getBytes(TextEncoding.WINDOWS);

        assertThat(rows(new MemorySource("a.csv", bytes)).getLast().cell(0)).isEqualTo("så");
    }

    @Test
    void fileOfTwoCharsetsIsRemarkedOn() {
        byte[] windows = "Går det så?\nNär då?\n".getBytes(TextEncoding.WINDOWS);
        byte[] mixed =
                ByteBuffer.allocate(200)
                        .put(windows)
                        .put("Där, på ön.\n".getBytes(StandardCharsets.UTF_8))
                        .array();

        assertThat(TextEncoding.detect(windows).doubtful()).isZero();
        assertThat(TextEncoding.detect(mixed).doubtful()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void delimiterIsFoundOutInTextFullOfCommas(String delimiter) throws Exception {
        String text =
                "id_Vad tycker du, egentligen?_Ort\n1_\"Bra, fint, roligt; men dyrt\"_Åmål\n2_\"Nej, nej, nej\"_Ed\n3_Jo_Mellerud\n"
                        .replace("_", delimiter);

        assertThat(
                        rows(
                                MemorySource.of(
                                        "a.csv",
                                        text.replace(
                                                "du, egentligen",
                                                delimiter.equals(",") ? "du" : "du, egentligen"))))
                .allSatisfy(r -> assertThat(r.cells()).hasSize(3));
    }

    @Test
    void columnOfProseIsOneColumn() throws Exception {
        String text = "Synpunkt\nBra, tycker jag, men dyrt\nNej\nTja, kanske\n";

        assertThat(rows(MemorySource.of("a.csv", text)))
                .allSatisfy(r -> assertThat(r.cells()).hasSize(1));
    }

    @Test
    void excelsHintIsHonouredAndNoRow() throws Exception {
        List<TableRow> rows = rows(MemorySource.of("a.csv", "sep=;\r\nFråga;Ort\r\nBra;Ed\r\n"));

        assertThat(rows.getFirst().cells()).containsExactly("Fråga", "Ort");
        assertThat(rows.getFirst().number()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowsAreCountedAsASpreadsheetCountsThem(String end) throws Exception {
        String text = String.join(end, "a;b", "1;\"två", "rader\"", "", "3;x", "");

        assertThat(rows(MemorySource.of("a.csv", text)))
                .extracting(TableRow::number)
                .containsExactly(1, 2, 4);
    }

    @Test
    void tabsWithoutQuotingKeepStrayQuotes() throws Exception {
        String text =
                "id\ttext\tx\n1\t\"Näset\" är fint\t\n2\t5\" rör\t\n3\tVi kallar det \"Näset\"\ty\n";

        assertThat(rows(MemorySource.of("a.tsv", text)))
                .extracting(r -> r.cell(1))
                .containsExactly("text", "\"Näset\" är fint", "5\" rör", "Vi kallar det \"Näset\"");
    }

    @Test
    void tabsWithQuotingLoseTheQuotes() throws Exception {
        String text = "id\ttext\n1\t\"Hon sa \"\"hej\"\"\"\n2\tinget\n3\t\"två\nrader\"\n";

        assertThat(rows(MemorySource.of("a.tsv", text)))
                .extracting(r -> r.cell(1))
                .containsExactly("text", "Hon sa \"hej\"", "inget", "två\nrader");
    }

    @Test
    void workbookCellsReadAsPeopleSeeThem() throws Exception {
        List<TableRow> rows = rows(workbook());

        assertThat(rows.get(1).cells())
                .containsExactly(
                        "3",
                        "0.3",
                        "2026-03-01",
                        "2026-03-01 14:30:00",
                        "TRUE",
                        "rad ett\nrad två",
                        "25.5%",
                        "123456789012");
        assertThat(rows.get(2).number()).isEqualTo(5);
    }

    @Test
    void formulaInTextIsText() throws Exception {
        assertThat(rows(MemorySource.of("a.csv", "a;b\n=cmd|' /C calc'!A0;x\n")).get(1).cell(0))
                .isEqualTo("=cmd|' /C calc'!A0");
    }

    private static MemorySource workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Svar");
            for (int i = 0; i < 8; i++) {
                sheet.value(0, i, "kolumn " + i);
            }
            sheet.value(1, 0, 3.0);
            sheet.value(1, 1, new BigDecimal("0.30000000000000004"));
            sheet.value(1, 2, LocalDate.of(2026, 3, 1));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(1, 3, LocalDateTime.of(2026, 3, 1, 14, 30));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 4, true);
            sheet.value(1, 5, "rad ett_x000A_rad två");
            sheet.value(1, 6, 0.255);
            sheet.style(1, 6).format("0.0%").set();
            sheet.value(1, 7, 123456789012L);
            sheet.value(4, 0, "efter två tomma rader");
        }
        return new MemorySource("a.xlsx", bytes.toByteArray());
    }

    private static List<TableRow> rows(ImportSource source) throws IOException, ImportException {
        TableFile table = TableFile.of(source, SourceFile.plain("a", source.name()));
        List<TableRow> read = new ArrayList<>();
        try (TableRows rows = table.open()) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
            }
        }
        return read;
    }

    @Test
    void previewIsBoundedAndHoldsTheFirstRows() throws Exception {
        byte[] bytes = ("a;b\n" + "1;2\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8);

        var preview =
                new FormatPreviewer()
                        .preview(new MemorySource("a.csv", bytes), SourceFile.plain("a", "a.csv"));

        assertThat(preview.rows()).hasSize(50);
        assertThat(preview.delimiter()).isEqualTo(';');
    }
}
