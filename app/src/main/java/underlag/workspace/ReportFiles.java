package underlag.workspace;

import java.io.IOException;
import java.util.Set;
import underlag.analysis.Analysis;

/** The report in its formats, and the charts as pictures of their own. */
final class ReportFiles {
    static final Set<String> FORMATS = Set.of("html", "pdf", "docx", "xlsx");

    private ReportFiles() {}

    static void write(Analysis analysis, Set<String> formats, OutputFolder output)
            throws IOException {}
}
