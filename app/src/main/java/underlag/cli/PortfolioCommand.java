package underlag.cli;

import java.io.PrintWriter;
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
import underlag.workspace.PortfolioRun;
import underlag.workspace.PortfolioSearch;
import underlag.workspace.PortfolioSummary;

/** Sets several dialogues side by side, or searches them all. */
@Command(name = "portfolio")
final class PortfolioCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "DIR")
    List<Path> folders = List.of();

    @Option(names = "--year", paramLabel = "YEAR")
    @Nullable Integer year;

    @Option(names = "--search", paramLabel = "QUERY")
    @Nullable String search;

    @Option(names = "--limit", defaultValue = "5")
    int limit = 5;

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter to = spec.commandLine().getOut();
        if (search != null) {
            PortfolioSearch.Found found =
                    PortfolioSearch.run(folders, search, limit, parent.language());
            FindingPrinter.print(found.findings(), parent.language(), err);
            found.lines().forEach(to::println);
            return found.leftOut() ? ExitCode.LEFT_OUT : ExitCode.DONE;
        }
        PortfolioRun.Outcome outcome = PortfolioRun.run(folders, year, out, parent.language());
        FindingPrinter.print(outcome.findings(), parent.language(), err);
        PortfolioSummary.lines(outcome, parent.language()).forEach(to::println);
        return outcome.leftOut() ? ExitCode.LEFT_OUT : ExitCode.DONE;
    }
}
