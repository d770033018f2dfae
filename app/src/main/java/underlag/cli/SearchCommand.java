package underlag.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.workspace.SearchRun;

/** Finds statements, with the words found marked and the place they stand. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR")
    Path folder = Path.of(".");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY")
    List<String> query = List.of();

    @Option(names = "--source")
    List<String> sources = List.of();

    @Option(names = "--question")
    List<String> questions = List.of();

    @Option(names = "--activity")
    List<String> activities = List.of();

    @Option(names = "--theme")
    List<String> themes = List.of();

    @Option(names = "--background", paramLabel = "VARIABLE=VALUE")
    List<String> background = List.of();

    @Option(names = "--limit", defaultValue = "20")
    int limit = 20;

    @Override
    public Integer call() throws Exception {
        SearchRun.Request request =
                new SearchRun.Request(
                        folder,
                        String.join(" ", query),
                        sources,
                        questions,
                        activities,
                        themes,
                        background,
                        limit,
                        parent.language());
        SearchRun.run(request).forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}
