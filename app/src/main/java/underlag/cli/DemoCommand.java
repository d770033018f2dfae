package underlag.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.workspace.AnalyseRequest;
import underlag.workspace.AnalyseRun;

/** Analyses the sample dialogue that comes with the program. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        Path sample = Path.of(System.getProperty("underlag.home", ".")).resolve("sample-data");
        AnalyseRequest request =
                new AnalyseRequest(
                        List.of(sample), out, null, List.of(), null, null, null, parent.language());
        return AnalysePrinter.print(
                AnalyseRun.run(
                        request,
                        new ProgressPrinter(spec.commandLine().getErr(), parent.language())),
                parent.language(),
                spec.commandLine());
    }
}
