package underlag.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.workspace.CheckRun;

/** Examines plan and input; writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR")
    Path folder = Path.of(".");

    @Override
    public Integer call() throws Exception {
        CheckRun.Outcome outcome = CheckRun.run(folder, parent.language());
        outcome.lines().forEach(spec.commandLine().getOut()::println);
        FindingPrinter.print(outcome.findings(), parent.language(), spec.commandLine().getOut());
        spec.commandLine().getOut().println(outcome.conclusion());
        return outcome.usable() ? ExitCode.DONE : ExitCode.UNUSABLE;
    }
}
