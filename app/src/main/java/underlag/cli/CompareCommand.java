package underlag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.agreement.Draw;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.workspace.CompareRun;
import underlag.workspace.CompareSummary;
import underlag.workspace.DrawRun;
import underlag.workspace.UnusableInputException;

/**
 * Sets a person's coding against the machine's or another person's, or makes a sheet to code in.
 */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private static final int SHOWN_OF_EACH = 5;
    private static final String SHEET = "kodning.xlsx";

    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "CODED|DIR")
    List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR|FILE")
    @Nullable Path out;

    @Option(names = "--draw", paramLabel = "N")
    @Nullable Integer draw;

    @Option(names = "--seed", defaultValue = "1")
    int seed = 1;

    @Override
    public Integer call() throws Exception {
        Path folder = paths.getLast();
        List<Path> coded = paths.subList(0, paths.size() - 1);
        if (draw != null) {
            return draw(folder, coded, draw);
        }
        if (coded.isEmpty()) {
            throw new UnusableInputException(
                    Finding.error("workspace.compare-what", Origin.whole("")));
        }
        Path place = out == null ? CompareRun.beside(coded.getFirst()) : out;
        CompareRun.Outcome outcome = CompareRun.run(coded, folder, place, parent.language());
        print(outcome.findings());
        CompareSummary.lines(outcome, parent.language())
                .forEach(spec.commandLine().getOut()::println);
        return outcome.leftOut() ? ExitCode.LEFT_OUT : ExitCode.DONE;
    }

    private int draw(Path folder, List<Path> coded, int count)
            throws IOException, UnusableInputException {
        if (!coded.isEmpty()) {
            throw new UnusableInputException(
                    Finding.error("workspace.draw-and-coded", Origin.whole("")));
        }
        Path place = out == null ? Path.of(SHEET) : out;
        Draw drawn = DrawRun.run(folder, count, seed, place, parent.language());
        String told =
                drawn.drawn() == drawn.of()
                        ? Messages.text(
                                parent.language(), "cli.drawn-all", drawn.of(), place.toString())
                        : Messages.text(
                                parent.language(),
                                "cli.drawn",
                                drawn.drawn(),
                                drawn.of(),
                                place.toString());
        spec.commandLine().getOut().println(told);
        return ExitCode.DONE;
    }

    /** The first few of each kind; all stand in findings.csv and in the report. */
    private void print(List<Finding> findings) {
        Map<String, Integer> shown = new TreeMap<>();
        List<Finding> first =
                findings.stream()
                        .filter(f -> f.severity() != Finding.Severity.NOTE)
                        .filter(f -> shown.merge(f.code(), 1, Integer::sum) <= SHOWN_OF_EACH)
                        .toList();
        FindingPrinter.print(first, parent.language(), spec.commandLine().getErr());
        long all = findings.stream().filter(f -> f.severity() != Finding.Severity.NOTE).count();
        if (all > first.size()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            Messages.text(
                                    parent.language(), "cli.more-findings", all - first.size()));
        }
    }
}
