package underlag.report.model;

import java.util.Arrays;
import java.util.List;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Facts;
import underlag.report.model.Block.Facts.Fact;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Quote;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Chart.Bar;
import underlag.report.model.Chart.Bars;
import underlag.report.model.Chart.Bullet;
import underlag.report.model.Chart.BulletLegend;
import underlag.report.model.Chart.Diverging;
import underlag.report.model.Chart.Pair;
import underlag.report.model.Chart.Paired;
import underlag.report.model.Chart.Scaled;
import underlag.report.model.Chart.Target;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** A hand-built report with every kind of block, chart and cell, for trying renderers on. */
public final class SampleReport {
    private SampleReport() {}

    /** The report, in Swedish. */
    public static Report swedish() {
        return new Report(
                ReaderLanguage.SWEDISH,
                "Trafiken kring Ängslyckans skola",
                "Underlag från invånardialogen i Åsby kommun, hösten 2026",
                "Arbetsmaterial – kan innehålla personuppgifter, får inte publiceras",
                "Vad invånarna svarade om trafiken kring skolan, och om dialogens mål nåddes.",
                List.of(
                        new Heading(2, "Dialogen i korthet", "korthet"),
                        facts(),
                        new Paragraph(
                                "Det största temat är Hastighet vid skolan med 57 synpunkter."
                                        + " Andelen är 29\u00a0% av de svarande; 1\u00a0234,5"
                                        + " kronor gick åt & inget mer än < 5 % återstår."),
                        new Remark(
                                "Dialogen är en konsultation. Antalen visar vad som har framförts,"
                                        + " inte vad en större grupp tycker."),
                        new Bullets(
                                List.of(
                                        "45 svarande i webbenkäten",
                                        "3 grupper i workshoppen ”Vägen till skolan”")),
                        new Heading(2, "Teman", "teman"),
                        new ChartBlock(themeSizes()),
                        new TableBlock(themes()),
                        new Heading(3, "Hastighet vid skolan", "tema-t01"),
                        new Quote(
                                "Bilarna kör alldeles för fort förbi skolan!\nSätt upp farthinder"
                                        + " \"på riktigt\" – inte bara skyltar.",
                                "Vad vill du förändra? (enkat.csv, D12)"),
                        new Link("Alla 57 synpunkter i temat", "bilaga-t01"),
                        new Heading(2, "Frågor med svarsalternativ", "svar"),
                        new ChartBlock(scales()),
                        new Heading(2, "Måluppfyllelse", "mal"),
                        new ChartBlock(goals()),
                        new Heading(2, "Vilka som deltog", "deltog"),
                        new ChartBlock(ages()),
                        new ChartBlock(SampleCharts.matrix()),
                        new Heading(2, "Bilaga: synpunkter per tema", "bilaga"),
                        new Heading(3, "Hastighet vid skolan: alla synpunkter", "bilaga-t01"),
                        new Heading(4, "Synpunkter från enkäten", "bilaga-t01-enkat"),
                        new Paragraph("Se statements.csv.")));
    }

    private static Facts facts() {
        return new Facts(
                List.of(
                        new Fact("Fråga", "Hur blir vägen till skolan tryggare?"),
                        new Fact("Syfte", "Att få veta vad barn och föräldrar oroar sig för"),
                        new Fact("Inflytandenivå", "Konsultation: invånarna får tycka")));
    }

    /** Horizontal bars with long labels. */
    public static Bars themeSizes() {
        return new Bars(
                "tema-storlek",
                "De största temana",
                "Liggande staplar. Flest synpunkter har Hastighet vid skolan (57), följt av"
                        + " Hämtning och lämning med bil (31) och Gång- och cykelvägar (1).",
                new Table(
                        "tema-storlek-data",
                        "Synpunkter per tema",
                        List.of(new Column("Tema", false), new Column("Synpunkter", true)),
                        List.of(
                                row("Hastighet vid skolan", 57),
                                row(
                                        "Hämtning och lämning med bil på morgonen utanför"
                                                + " Ängslyckans förskola och skola",
                                        31),
                                row("Gång- och cykelvägar", 1)),
                        true,
                        null),
                "Antal synpunkter",
                true,
                List.of(
                        new Bar("Hastighet vid skolan", 57, "57"),
                        new Bar(
                                "Hämtning och lämning med bil på morgonen utanför Ängslyckans"
                                        + " förskola och skola",
                                31,
                                "31"),
                        new Bar("Gång- och cykelvägar", 1, "1")));
    }

    /** A table with every type of cell. */
    public static Table themes() {
        return new Table(
                "teman-tabell",
                "Teman med antal synpunkter, svarande och hur säkert temat är",
                List.of(
                        new Column("Tema", false),
                        new Column("Synpunkter", true),
                        new Column("Andel av svarande", true),
                        new Column("Medelvärde", true),
                        new Column("Viktiga ord", false)),
                List.of(
                        List.of(
                                new Cell.Link("Hastighet vid skolan", "tema-t01"),
                                new Cell.Whole(1257),
                                new Cell.Percent(0.294),
                                new Cell.Decimal(1234.46, 1),
                                new Cell.Text("hastighet, farthinder, skylt")),
                        List.of(
                                new Cell.Text("Gång- & cykelvägar"),
                                new Cell.Whole(1),
                                new Cell.Empty("Visas inte (färre än 5)"),
                                new Cell.Empty(""),
                                new Cell.Text("=SUMMA(A1)"))),
                true,
                "En synpunkt kan höra till flera teman.");
    }

    /** Diverging bars over five steps, one question with long text. */
    public static Diverging scales() {
        List<String> steps =
                List.of(
                        "Instämmer inte alls",
                        "Instämmer till viss del",
                        "Varken eller",
                        "Instämmer till stor del",
                        "Instämmer helt");
        List<Scaled> rows =
                List.of(
                        scaled("Vägen till skolan känns trygg", 0.30, 0.25, 0.20, 0.15, 0.10),
                        scaled(
                                "Jag har fått den information jag behöver om kommunens planer för"
                                        + " trafiken kring skolan",
                                0.02,
                                0.08,
                                0.10,
                                0.35,
                                0.45));
        return new Diverging(
                "skalfragor",
                "Vad de svarande instämmer i",
                "Staplar åt vänster och höger. Vägen till skolan känns trygg: 55 procent instämmer"
                        + " inte, 25 procent instämmer.",
                new Table(
                        "skalfragor-data",
                        "Svar på skalfrågorna",
                        List.of(new Column("Påstående", false), new Column("Svarande", true)),
                        List.of(row("Vägen till skolan känns trygg", 212)),
                        true,
                        "Ej svarat: 3."),
                steps,
                rows);
    }

    private static Scaled scaled(String label, double... shares) {
        List<Double> values = Arrays.stream(shares).boxed().toList();
        return new Scaled(
                label,
                values,
                values.stream().map(s -> Math.round(s * 100) + "\u00a0%").toList(),
                "212 svarande");
    }

    /** Goals: reached, not reached with interval, at most, and one without outcome. */
    public static Bullet goals() {
        return new Bullet(
                "mal-utfall",
                "Utfall mot målvärde",
                "Andel som känner sig lyssnade på: 84 % mot minst 80 %, uppnått.",
                new Table(
                        "mal-utfall-data",
                        "Utfall och målvärden",
                        List.of(new Column("Indikator", false), new Column("Utfall", true)),
                        List.of(row("Deltagare", 45)),
                        true,
                        null),
                new BulletLegend("Utfall", "Målvärde", "Osäkerhet (95 %)"),
                List.of(
                        new Target(
                                "Andel deltagare som känner sig lyssnade på",
                                0.84,
                                0.80,
                                0.71,
                                0.92,
                                1,
                                true,
                                "84\u00a0%",
                                "minst 80\u00a0%",
                                "Uppnått"),
                        new Target(
                                "Antal deltagare",
                                45.0,
                                60,
                                null,
                                null,
                                75,
                                true,
                                "45",
                                "minst 60",
                                "Delvis uppnått"),
                        new Target(
                                "Kostnad per deltagare i kronor, räknat på alla aktiviteter",
                                310.0,
                                300,
                                null,
                                null,
                                400,
                                false,
                                "310",
                                "högst 300",
                                "Ej uppnått"),
                        new Target(
                                "Andel förtroendevalda som fått ökad kunskap",
                                null,
                                0.5,
                                null,
                                null,
                                1,
                                true,
                                "Inte insamlat",
                                "minst 50\u00a0%",
                                "Går inte att bedöma")));
    }

    /** Two series beside each other. */
    public static Paired ages() {
        return new Paired(
                "deltagare-alder",
                "Deltagarnas ålder",
                "16–24 år: 8 procent av de svarande och 12 procent av befolkningen.",
                new Table(
                        "deltagare-alder-data",
                        "Svarande och befolkning efter ålder",
                        List.of(
                                new Column("Ålder", false),
                                new Column("Svarande", true),
                                new Column("Befolkning", true)),
                        List.of(
                                List.of(
                                        new Cell.Text("16–24 år"),
                                        new Cell.Percent(0.08),
                                        new Cell.Percent(0.12)),
                                List.of(
                                        new Cell.Text("65 år och äldre"),
                                        new Cell.Percent(0.41),
                                        new Cell.Percent(0.26))),
                        true,
                        null),
                "Andel i procent",
                List.of("Svarande", "Befolkning"),
                List.of(
                        new Pair("16–24 år", List.of(0.08, 0.12), List.of("8\u00a0%", "12\u00a0%")),
                        new Pair(
                                "65 år och äldre",
                                List.of(0.41, 0.26),
                                List.of("41\u00a0%", "26\u00a0%"))));
    }

    private static List<Cell> row(String label, long number) {
        return List.of(new Cell.Text(label), new Cell.Whole(number));
    }
}
