package underlag.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import underlag.report.chart.ChartDrawing;
import underlag.report.compose.PagedReport;
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

    /** Writes a report in one format. */
    private interface Format {
        void write(OutputStream out) throws IOException;
    }

    private ReportFiles() {}

    /** Any report, as {@code report.html} and so on, with its charts. */
    static void write(Report report, Set<String> formats, OutputFolder output) throws IOException {
        write(report, "report", formats, output);
    }

    /** Any report under a name of its own, with its charts. */
    static void write(Report report, String name, Set<String> formats, OutputFolder output)
            throws IOException {
        try {
            Function<Chart, byte[]> pictures = charts(report, output);
            Report paged = PagedReport.of(report);
            Map<String, Format> files =
                    Map.of(
                            "html",
                            out -> out.write(HtmlRenderer.render(report).getBytes(UTF_8)),
                            "docx",
                            out -> DocxRenderer.render(paged, pictures, out),
                            "xlsx",
                            out -> XlsxRenderer.render(report, out),
                            "pdf",
                            out -> PdfRenderer.render(paged, out));
            // Each is a file of its own made of the same report: in any order, on any core.
            files.entrySet().parallelStream()
                    .filter(file -> formats.contains(file.getKey()))
                    .forEach(file -> write(file.getValue(), name + "." + file.getKey(), output));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the charts as pictures, each drawn once; returns each chart's. */
    private static Function<Chart, byte[]> charts(Report report, OutputFolder output) {
        Map<String, byte[]> drawn = new ConcurrentHashMap<>();
        Function<Chart, byte[]> pictures =
                chart ->
                        drawn.computeIfAbsent(
                                chart.id(), id -> ChartDrawing.png(chart, report.palette(), SCALE));
        report.blocks().parallelStream()
                .filter(Block.ChartBlock.class::isInstance)
                .map(block -> ((Block.ChartBlock) block).chart())
                .forEach(
                        chart -> {
                            String name = "charts/" + chart.id();
                            String svg = ChartDrawing.svg(chart, report.palette());
                            write(out -> out.write(svg.getBytes(UTF_8)), name + ".svg", output);
                            byte[] picture = pictures.apply(chart);
                            write(out -> out.write(picture), name + ".png", output);
                        });
        return pictures;
    }

    private static void write(Format format, String name, OutputFolder output) {
        try (OutputStream out = Files.newOutputStream(output.file(name))) {
            format.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
