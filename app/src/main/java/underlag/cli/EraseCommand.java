package underlag.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.workspace.EraseRun;

/** Takes a person's record out of everything, and says what a person must delete. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR")
    Path folder = Path.of(".");

    @Option(names = "--record", paramLabel = "ID", required = true)
    String record = "";

    @Option(names = "--by", paramLabel = "NAME")
    @Nullable String by;

    @Option(names = "--why", paramLabel = "REASON")
    @Nullable String why;

    @Override
    public Integer call() throws Exception {
        ProgressPrinter progress =
                new ProgressPrinter(spec.commandLine().getErr(), parent.language());
        OffsetDateTime when = OffsetDateTime.now(ZoneId.systemDefault());
        EraseRun.Outcome outcome =
                EraseRun.run(
                        folder,
                        record,
                        parent.deciding(by),
                        when,
                        why,
                        parent.language(),
                        progress);
        outcome.lines().forEach(spec.commandLine().getOut()::println);
        FindingPrinter.print(outcome.findings(), parent.language(), spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
