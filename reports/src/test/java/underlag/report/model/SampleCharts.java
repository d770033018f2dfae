package underlag.report.model;

import java.util.List;
import underlag.report.model.Chart.Matrix;
import underlag.report.model.Chart.MatrixCell;
import underlag.report.model.Chart.MatrixRow;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** More charts made by hand, for trying renderers on. */
public final class SampleCharts {
    private SampleCharts() {}

    /** Target groups beside activities, one of which has a word longer than its column. */
    public static Matrix matrix() {
        String title = "Målgrupper och aktiviteter";
        return new Matrix(
                "malgrupper",
                title,
                "Unga: 19 i kunskapsenkäten. Äldre: inte känt.",
                new Table(
                        "malgrupper-data",
                        title,
                        List.of(
                                new Column("Målgrupp", false),
                                new Column(
                                        "Kunskapsenkät till kommunfullmäktigegruppsledarna", true),
                                new Column("Dialogcafé", true),
                                new Column("Dialogtält", true)),
                        List.of(
                                List.of(
                                        new Cell.Text("Unga"),
                                        new Cell.Whole(19),
                                        new Cell.Whole(146),
                                        new Cell.Empty("–")),
                                List.of(
                                        new Cell.Text("Äldre"),
                                        new Cell.Empty("Inte känt"),
                                        new Cell.Whole(0),
                                        new Cell.Whole(6))),
                        true,
                        null),
                List.of(
                        "Kunskapsenkät till kommunfullmäktigegruppsledarna",
                        "Dialogcafé",
                        "Dialogtält"),
                List.of(
                        new MatrixRow(
                                "Unga 16–24 år som bor i byarna utanför tätorten",
                                "prioritet 1",
                                List.of(
                                        new MatrixCell("19", 2, true),
                                        new MatrixCell("146", 4, false),
                                        new MatrixCell("", 0, false))),
                        new MatrixRow(
                                "Äldre",
                                "",
                                List.of(
                                        new MatrixCell("?", 0, true),
                                        new MatrixCell("0", 0, false),
                                        new MatrixCell("6*", 1, false)))),
                List.of(
                        new MatrixCell("Riktad till gruppen", 0, true),
                        new MatrixCell("1–18", 1, false),
                        new MatrixCell("19–145", 2, false),
                        new MatrixCell("146", 4, false),
                        new MatrixCell("? Inte känt", 0, false)));
    }
}
