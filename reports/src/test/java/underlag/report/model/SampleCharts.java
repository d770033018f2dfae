package underlag.report.model;

import java.util.List;
import underlag.report.model.Chart.Matrix;
import underlag.report.model.Chart.MatrixCell;
import underlag.report.model.Chart.MatrixRow;
import underlag.report.model.Chart.Sign;
import underlag.report.model.Chart.StatusRow;
import underlag.report.model.Chart.Statuses;
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

    /** A goal with an indicator of every kind, and one without indicators. */
    public static Statuses statuses() {
        String title = "Alla mål i överblick";
        return new Statuses(
                "overblick",
                title,
                "Nå många: Delvis uppnått. Ökad tillit: Går inte att bedöma.",
                new Table(
                        "overblick-data",
                        title,
                        List.of(new Column("Mål", false), new Column("Bedömning", false)),
                        List.of(
                                List.of(
                                        new Cell.Text("Nå många"),
                                        new Cell.Text("Delvis uppnått"))),
                        true,
                        null),
                List.of(
                        new Sign(Sign.Shape.FULL, true, "Uppnått"),
                        new Sign(Sign.Shape.UNKNOWN, true, "Går inte att bedöma"),
                        new Sign(Sign.Shape.EMPTY, false, "Streckad kant: osäkert")),
                List.of(
                        new StatusRow(
                                "Nå många",
                                "Processmål",
                                List.of(
                                        new Sign(Sign.Shape.FULL, false, ""),
                                        new Sign(Sign.Shape.HALF, true, ""),
                                        new Sign(Sign.Shape.EMPTY, true, ""),
                                        new Sign(Sign.Shape.UNKNOWN, true, "")),
                                "Delvis uppnått"),
                        new StatusRow("Ökad tillit", "", List.of(), "Går inte att bedöma")));
    }
}
