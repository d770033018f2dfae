package underlag.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underlag.dialogue.ReaderLanguage;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.review.DecisionLog;
import underlag.review.Decisions;

/**
 * A dialogue's workbook of decisions in the hands of a person. It is edited with another library
 * than the one that writes and the one that reads.
 */
record DecisionWorkbook(Path folder) {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T09:00+01:00");
    private static final Progress QUIET = (key, arguments) -> {};

    Path file() {
        return folder.resolve("beslut.xlsx");
    }

    /** Writes it, in the place of the one that is there. */
    void write() throws IOException, UnusableInputException {
        Files.deleteIfExists(file());
        DecideRun.write(folder, ReaderLanguage.SWEDISH, QUIET);
    }

    DecideRun.Outcome read() throws IOException, UnusableInputException {
        return read(false);
    }

    DecideRun.Outcome read(boolean replace) throws IOException, UnusableInputException {
        return DecideRun.read(
                folder, file(), "Utredaren", WHEN, replace, ReaderLanguage.SWEDISH, QUIET);
    }

    List<Decision> log() throws IOException {
        return DecisionLog.read(folder).decisions();
    }

    Decisions decisions() throws IOException {
        return Decisions.of(log());
    }

    /** What is decided and not undone. */
    List<Change> changes() throws IOException {
        return new ArrayList<>(decisions().inForce().stream().map(Decision::change).toList());
    }

    /**
     * What a cell holds.
     *
     * @param row the row's id, or words of what it tells first
     */
    String cell(String sheet, String row, String heading) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Sheet found = workbook.getSheet(sheet);
            return row(found, row).getCell(columnOf(found, heading)).getStringCellValue();
        }
    }

    /** What a column holds, from the top. */
    List<String> column(String sheet, String heading) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = open()) {
            Sheet found = workbook.getSheet(sheet);
            int column = columnOf(found, heading);
            for (int i = 1; i <= found.getLastRowNum(); i++) {
                Cell cell = found.getRow(i).getCell(column);
                cells.add(cell == null ? "" : cell.getStringCellValue());
            }
        }
        return cells;
    }

    void fill(String sheet, String row, String heading, String text) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Sheet found = workbook.getSheet(sheet);
            row(found, row).getCell(columnOf(found, heading)).setCellValue(text);
            try (OutputStream out = Files.newOutputStream(file())) {
                workbook.write(out);
            }
        }
    }

    List<CellType> types() throws IOException {
        List<CellType> types = new ArrayList<>();
        try (XSSFWorkbook workbook = open()) {
            workbook.forEach(s -> s.forEach(r -> r.forEach(c -> types.add(c.getCellType()))));
        }
        return types;
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file())) {
            return new XSSFWorkbook(in);
        }
    }

    private static Row row(Sheet sheet, String said) {
        Row found = null;
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(said)) {
                return row;
            }
            if (found == null && row.getCell(1).getStringCellValue().contains(said)) {
                found = row;
            }
        }
        if (found == null) {
            throw new AssertionError("no row " + said);
        }
        return found;
    }

    private static int columnOf(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
