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
import underlag.workspace.DecideRun;

/** Writes a workbook of decisions to make, or reads it back. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR")
    Path folder = Path.of(".");

    @Parameters(index = "1", arity = "0..1", paramLabel = "WORKBOOK")
    @Nullable Path workbook;

    @Option(names = "--by", paramLabel = "NAME")
    @Nullable String by;

    @Option(names = "--replace")
    boolean replace;

    @Override
    public Integer call() throws Exception {
        ProgressPrinter progress =
                new ProgressPrinter(spec.commandLine().getErr(), parent.language());
        Path book = workbook;
        if (book == null) {
            print(DecideRun.write(folder, parent.language(), progress));
            return ExitCode.DONE;
        }
        String who = parent.deciding(by);
        OffsetDateTime when = OffsetDateTime.now(ZoneId.systemDefault());
        DecideRun.Outcome outcome =
                DecideRun.read(folder, book, who, when, replace, parent.language(), progress);
        print(outcome);
        return outcome.findings().isEmpty() ? ExitCode.DONE : ExitCode.LEFT_OUT;
    }

    private void print(DecideRun.Outcome outcome) {
        FindingPrinter.print(outcome.findings(), parent.language(), spec.commandLine().getErr());
        outcome.lines().forEach(spec.commandLine().getOut()::println);
    }
}
