package underlag.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.dialogue.ThemeDetail;
import underlag.workspace.AnalyseRequest;
import underlag.workspace.AnalyseRun;

/** The whole way: from files to all outputs. */
@Command(name = "analyse")
final class AnalyseCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE")
    List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable Path out;

    @Option(names = "--language", paramLabel = "sv|en|de|auto")
    @Nullable String language;

    @Option(names = "--text", paramLabel = "COL")
    List<String> text = List.of();

    @Option(names = "--id", paramLabel = "COL")
    @Nullable String id;

    @Option(names = "--as", paramLabel = "IMPORTER")
    @Nullable String importer;

    @Option(names = "--detail", paramLabel = "coarser|normal|finer")
    @Nullable ThemeDetail detail;

    @Override
    public Integer call() throws Exception {
        AnalyseRequest request =
                new AnalyseRequest(
                        paths, out, language, text, id, importer, detail, parent.language());
        return AnalysePrinter.print(
                AnalyseRun.run(
                        request,
                        new ProgressPrinter(spec.commandLine().getErr(), parent.language())),
                parent.language(),
                spec.commandLine());
    }
}
