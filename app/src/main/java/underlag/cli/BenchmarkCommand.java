package underlag.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import underlag.workspace.BenchmarkRun;

/** Measures quality or speed on measuring data. */
@Command(name = "benchmark")
final class BenchmarkCommand implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "WHAT")
    String what = "quality";

    @Option(names = "--data", required = true, paramLabel = "DIR")
    Path data = Path.of(".");

    @Option(names = "--only", paramLabel = "PART", split = ",")
    List<String> only = new ArrayList<>();

    @Option(names = "--details")
    boolean details;

    @Option(names = "--markdown")
    boolean markdown;

    @Override
    public Integer call() throws Exception {
        BenchmarkRun.run(
                new BenchmarkRun.Request(what, data, only, details, markdown),
                spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}
