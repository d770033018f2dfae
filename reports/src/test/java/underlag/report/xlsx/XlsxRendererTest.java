package underlag.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import underlag.report.HostileReport;
import underlag.report.RendererContract;
import underlag.report.model.Report;
import underlag.report.model.SampleReport;
import underlag.report.model.Table;

class XlsxRendererTest extends RendererContract {

    @Override
    protected String format() {
        return "xlsx";
    }

    @Override
    protected byte[] render(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxRenderer.render(report, out);
        return out.toByteArray();
    }

    @Override
    protected String textOf(byte[] file) throws IOException {
        return String.join("\n", pagesOf(file));
    }

    @Override
    protected List<String> pagesOf(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheets()
                    .map(
                            sheet -> {
                                try (var rows = sheet.openStream()) {
                                    return rows.map(XlsxRendererTest::text)
                                            .collect(Collectors.joining("\n"));
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            })
                    .toList();
        }
    }

    @Override
    protected List<String> logoTexts(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : workbook) {
                if (sheet.getDrawingPatriarch() instanceof XSSFDrawing drawing) {
                    for (XSSFShape shape : drawing.getShapes()) {
                        XSSFPicture picture = (XSSFPicture) shape;
                        assertThat(picture.getPictureData().getData()).isNotEmpty();
                        texts.add(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr());
                    }
                }
            }
            return texts;
        }
    }

    /** Underscores come back escaped from this reader. */
    private static String text(Row row) {
        return row.stream()
                .filter(Objects::nonNull)
                .map(Cell::getText)
                .collect(Collectors.joining(" "))
                .replace("_x005F_", "_");
    }

    /** Numbers are numbers: read back as they are, not as they are shown. */
    @Override
    protected String shown(Table.Cell cell) {
        return switch (cell) {
            case Table.Cell.Decimal decimal -> String.valueOf(decimal.number());
            case Table.Cell.Percent percent -> String.valueOf(percent.share());
            case Table.Cell.Whole whole -> String.valueOf(whole.number());
            default -> super.shown(cell);
        };
    }

    @Test
    void firstSheetSaysWhatTheOthersAreAndLeadsThere() throws IOException {
        try (Workbook workbook = open(render(SampleReport.swedish()))) {
            Sheet first = workbook.getSheetAt(0);
            assertThat(first.getSheetName()).isEqualTo("Läs mig");
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                var cell = first.getRow(Book.HEADING_ROW + i).getCell(0);
                assertThat(cell.getStringCellValue()).isEqualTo(workbook.getSheetName(i));
                assertThat(cell.getHyperlink().getAddress())
                        .isEqualTo("'" + workbook.getSheetName(i) + "'!A1");
            }
        }
    }

    @Test
    void everySheetKeepsItsHeadingRowInViewAndFiltersIt() throws IOException {
        try (XSSFWorkbook workbook = open(render(SampleReport.swedish()))) {
            workbook.sheetIterator()
                    .forEachRemaining(
                            sheet -> {
                                var pane = sheet.getPaneInformation();
                                assertThat(pane).isNotNull();
                                assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) 4);
                                assertThat(sheet.getRow(Book.HEADING_ROW).getCell(0)).isNotNull();
                            });
            assertThat(
                            workbook.getSheet("De största temana")
                                    .getCTWorksheet()
                                    .getAutoFilter()
                                    .getRef())
                    .isEqualTo("A4:B7");
        }
    }

    @Test
    void numbersAreNumbersAndSharesPerCent() throws IOException {
        try (Workbook workbook = open(render(SampleReport.swedish()))) {
            var row = workbook.getSheetAt(3).getRow(Book.HEADING_ROW + 1);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1257);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.294);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0%");
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        }
    }

    @Test
    void noTextIsAFormula() throws IOException {
        for (String text : HostileReport.TEXTS) {
            try (Workbook workbook = open(render(HostileReport.with(text)))) {
                workbook.forEach(
                        sheet ->
                                sheet.forEach(
                                        row ->
                                                row.forEach(
                                                        cell ->
                                                                assertThat(cell.getCellType())
                                                                        .isNotEqualTo(
                                                                                CellType
                                                                                        .FORMULA))));
            }
        }
    }

    @Test
    void textThatLooksLikeAnEscapeIsReadAsWritten() throws IOException {
        try (Workbook workbook = open(render(HostileReport.with("_x0041_ och _x000D_")))) {
            assertThat(
                            workbook.getSheetAt(2)
                                    .getRow(Book.HEADING_ROW)
                                    .getCell(0)
                                    .getStringCellValue())
                    .isEqualTo("_x0041_ och _x000D_");
        }
    }

    @Test
    void sheetNamesAreShortUniqueAndAllowed() {
        SheetNames names = new SheetNames();
        assertThat(names.of("Svar: ja/nej [2026]?")).isEqualTo("Svar ja nej 2026");
        assertThat(names.of("Vad tycker du om trafiken vid skolan på morgonen"))
                .isEqualTo("Vad tycker du om trafiken vid…");
        assertThat(names.of("vad tycker du om trafiken vid skolan på kvällen"))
                .isEqualTo("vad tycker du om trafiken… (2)");
        assertThat(names.of("'History'")).isEqualTo("History (2)");
        assertThat(names.of("???")).isEqualTo("–");
        assertThat(names.of("Enmycketlångsammansättningutanblanksteg"))
                .isEqualTo("Enmycketlångsammansättningutan…");
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
