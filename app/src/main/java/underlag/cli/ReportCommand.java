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
import underlag.dialogue.Messages;
import underlag.workspace.ReportRun;

/** Writes the report of a dialogue in the formats asked for. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR")
    Path folder = Path.of(".");

    @Option(names = "--audience", paramLabel = "AUDIENCE", defaultValue = "internal")
    String audience = "internal";

    @Option(names = "--format", split = ",", paramLabel = "FORMAT")
    List<String> formats = List.of();

    @Option(names = "--since", paramLabel = "RUN")
    @Nullable Path since;

    @Option(names = "--draft", paramLabel = "VERSION")
    @Nullable String draft;

    @Override
    public Integer call() throws Exception {
        ProgressPrinter progress =
                new ProgressPrinter(spec.commandLine().getErr(), parent.language());
        String version = draft;
        if (version != null) {
            wrote(ReportRun.draft(folder, audience, version, parent.language(), progress));
            spec.commandLine()
                    .getOut()
                    .println(Messages.text(parent.language(), "version.drafted"));
            return ExitCode.DONE;
        }
        Path earlier = since;
        ReportRun.Outcome outcome =
                earlier == null
                        ? ReportRun.run(folder, audience, formats, parent.language(), progress)
                        : ReportRun.since(
                                folder, earlier, audience, formats, parent.language(), progress);
        FindingPrinter.print(outcome.findings(), parent.language(), spec.commandLine().getErr());
        outcome.files().forEach(this::wrote);
        return outcome.leftOut() ? ExitCode.LEFT_OUT : ExitCode.DONE;
    }

    private void wrote(Path file) {
        spec.commandLine()
                .getOut()
                .println(Messages.text(parent.language(), "cli.report-done", file.toString()));
    }
}
