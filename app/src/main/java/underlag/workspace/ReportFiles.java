package underlag.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Set;
import underlag.analysis.Analysis;
import underlag.report.chart.ChartDrawing;
import underlag.report.compose.InternalReport;
import underlag.report.docx.DocxRenderer;
import underlag.report.html.HtmlRenderer;
import underlag.report.model.Block;
import underlag.report.model.Chart;
import underlag.report.model.Report;
import underlag.report.pdf.PdfRenderer;
import underlag.report.xlsx.XlsxRenderer;

/** The report in its formats, and the charts as pictures of their own. */
final class ReportFiles {
    /** Every format but CSV, whose files are always written. */
    static final Set<String> FORMATS = Set.of("html", "pdf", "docx", "xlsx");

    /** Pixels per unit of the drawing: sharp in print. */
    private static final double SCALE = 3;

    private ReportFiles() {}

    static void write(Analysis analysis, Set<String> formats, OutputFolder output)
            throws IOException {
        Report report = InternalReport.compose(analysis);
        for (Block block : report.blocks()) {
            if (block instanceof Block.ChartBlock charted) {
                Chart chart = charted.chart();
                Files.writeString(
                        output.file("charts/" + chart.id() + ".svg"), ChartDrawing.svg(chart));
                Files.write(
                        output.file("charts/" + chart.id() + ".png"),
                        ChartDrawing.png(chart, SCALE));
            }
        }
        if (formats.contains("html")) {
            Files.writeString(output.file("report.html"), HtmlRenderer.render(report));
        }
        if (formats.contains("docx")) {
            try (OutputStream out = Files.newOutputStream(output.file("report.docx"))) {
                DocxRenderer.render(report, chart -> ChartDrawing.png(chart, SCALE), out);
            }
        }
        if (formats.contains("xlsx")) {
            try (OutputStream out = Files.newOutputStream(output.file("report.xlsx"))) {
                XlsxRenderer.render(report, out);
            }
        }
        if (formats.contains("pdf")) {
            try (OutputStream out = Files.newOutputStream(output.file("report.pdf"))) {
                PdfRenderer.render(report, out);
            }
        }
    }
}
