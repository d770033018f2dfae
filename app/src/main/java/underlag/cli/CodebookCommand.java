package underlag.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.workspace.CodebookRun;

/** Tries the codebook: what it catches, what could be added, what a change of it moves. */
@Command(name = "codebook")
final class CodebookCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR")
    Path folder = Path.of(".");

    @Option(names = "--propose")
    boolean propose;

    @Option(names = "--against", paramLabel = "FILE")
    @Nullable Path against;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        Path earlier = against;
        if (earlier != null) {
            CodebookRun.checkEarlier(earlier);
        }
        CodebookRun run = CodebookRun.of(folder, parent.language());
        if (propose) {
            spec.commandLine().getOut().print(run.proposal());
            return ExitCode.DONE;
        }
        Path changes = out;
        CodebookRun.Outcome outcome =
                earlier == null
                        ? run.coverage()
                        : run.against(
                                earlier,
                                changes == null ? folder.resolve(CodebookRun.CHANGES) : changes);
        FindingPrinter.print(outcome.findings(), parent.language(), spec.commandLine().getErr());
        outcome.lines().forEach(spec.commandLine().getOut()::println);
        return outcome.leftOut() ? ExitCode.LEFT_OUT : ExitCode.DONE;
    }
}
