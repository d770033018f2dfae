package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Messages;
import underlag.participation.TargetMatrix;
import underlag.participation.TargetMatrix.Basis;
import underlag.participation.TargetMatrix.Row;
import underlag.report.model.Chart.Matrix;
import underlag.report.model.Chart.MatrixCell;
import underlag.report.model.Chart.MatrixRow;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** The chart of target groups beside activities, with its table. */
final class TargetGroupMatrix {
    private final Words words;
    private final TargetMatrix matrix;
    private final Shading shading;

    TargetGroupMatrix(Words words, TargetMatrix matrix) {
        this.words = words;
        this.matrix = matrix;
        List<Integer> counts = new ArrayList<>();
        for (Row row : matrix.rows()) {
            for (TargetMatrix.Cell cell : row.cells()) {
                Integer people = cell.people();
                if (people != null) {
                    counts.add(people);
                }
            }
        }
        this.shading = Shading.of(counts);
    }

    Matrix chart() {
        String title = say("matrix.title");
        List<String> told = matrix.rows().stream().map(this::told).toList();
        return new Matrix(
                "target-groups-matrix",
                title,
                say("matrix.alt", String.join(" ", told)),
                table(title),
                activities(),
                matrix.rows().stream().map(this::row).toList(),
                keys());
    }

    private List<String> activities() {
        return matrix.activities().stream().map(activity -> activity.name()).toList();
    }

    private MatrixRow row(Row row) {
        return new MatrixRow(
                row.group().name(), note(row), row.cells().stream().map(this::cell).toList());
    }

    private String note(Row row) {
        Integer priority = row.group().priority();
        Double population = row.population();
        if (priority == null) {
            return say("matrix.row.no-priority");
        }
        return population == null
                ? say("matrix.row", priority)
                : say("matrix.row.population", priority, words.figures().percent(population));
    }

    private MatrixCell cell(TargetMatrix.Cell cell) {
        Integer people = cell.people();
        if (people == null) {
            return new MatrixCell(cell.meant() ? "?" : "", 0, cell.meant());
        }
        String text = words.figures().whole(people) + (cell.basis() == Basis.COUNTED ? "*" : "");
        return new MatrixCell(text, shading.of(people), cell.meant());
    }

    private List<MatrixCell> keys() {
        List<MatrixCell> keys = new ArrayList<>();
        keys.add(new MatrixCell(say("key.meant"), 0, true));
        keys.addAll(shading.keys(words));
        keys.add(new MatrixCell(say("key.unknown"), 0, false));
        if (any(Basis.COUNTED)) {
            keys.add(new MatrixCell(say("key.counted"), 0, false));
        }
        return keys;
    }

    private boolean any(Basis basis) {
        return matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.basis() == basis && cell.people() != null);
    }

    private String told(Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            TargetMatrix.Cell cell = row.cells().get(i);
            Integer people = cell.people();
            String activity = matrix.activities().get(i).name();
            if (people != null) {
                parts.add(say("matrix.alt.cell", words.figures().whole(people), activity));
            } else if (cell.meant()) {
                parts.add(say("matrix.alt.meant", activity));
            }
        }
        String all = parts.isEmpty() ? say("matrix.alt.nothing") : words.list(parts);
        return say("matrix.alt.row", row.group().name(), all);
    }

    private Table table(String title) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("column.target-group"), false));
        columns.add(new Column(words.say("column.priority"), true));
        columns.add(new Column(say("column.concern"), false));
        columns.add(new Column(say("column.active"), false));
        columns.add(new Column(words.say("column.must-be-heard"), false));
        activities().forEach(name -> columns.add(new Column(name, false)));
        columns.add(new Column(say("column.population"), true));
        columns.add(new Column(say("column.verdict"), false));
        return new Table(
                "target-groups-table",
                title,
                columns,
                matrix.rows().stream().map(this::cells).toList(),
                true,
                say("matrix.note"));
    }

    private List<Cell> cells(Row row) {
        Integer priority = row.group().priority();
        Double population = row.population();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(row.group().name()));
        cells.add(priority == null ? new Cell.Empty("–") : new Cell.Whole(priority));
        cells.add(new Cell.Text(words.name("concern", row.group().concern())));
        cells.add(new Cell.Text(words.yesNo(row.group().active())));
        cells.add(new Cell.Text(words.yesNo(row.group().mustBeHeard())));
        row.cells().forEach(cell -> cells.add(inWords(cell)));
        cells.add(population == null ? new Cell.Empty("–") : new Cell.Percent(population));
        cells.add(new Cell.Text(say("verdict." + row.verdict().name())));
        return cells;
    }

    private Cell inWords(TargetMatrix.Cell cell) {
        Integer people = cell.people();
        if (people == null && !cell.meant()) {
            return new Cell.Empty("–");
        }
        String text = people == null ? say("matrix.cell.unknown") : known(cell, people);
        return new Cell.Text(cell.meant() ? say("matrix.cell.meant", text) : text);
    }

    private String known(TargetMatrix.Cell cell, int people) {
        String number = words.figures().whole(people);
        Double share = cell.share();
        Integer of = cell.of();
        if (cell.basis() == Basis.COUNTED || share == null || of == null) {
            return say("matrix.cell.counted", number);
        }
        return say(
                "matrix.cell", number, words.figures().percent(share), words.figures().whole(of));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach." + key, arguments);
    }
}
