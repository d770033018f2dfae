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
import underlag.dialogue.Messages;
import underlag.workspace.InitRun;
import underlag.workspace.plan.Questionnaire;

/** Starts a dialogue folder, with a plan already filled from the files. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR")
    Path folder = Path.of(".");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE")
    List<Path> files = List.of();

    @Option(names = "--with-questionnaire", paramLabel = "WHO")
    List<Questionnaire.Respondents> questionnaires = List.of();

    @Override
    public Integer call() throws Exception {
        InitRun.Outcome outcome = InitRun.run(folder, files, questionnaires, parent.language());
        FindingPrinter.print(outcome.findings(), parent.language(), spec.commandLine().getErr());
        spec.commandLine()
                .getOut()
                .println(
                        Messages.text(
                                parent.language(),
                                "cli.init-done",
                                outcome.plan().toString(),
                                folder.toString()));
        for (Path paper : outcome.questionnaires()) {
            spec.commandLine()
                    .getOut()
                    .println(
                            Messages.text(
                                    parent.language(), "cli.init-questionnaire", paper.toString()));
        }
        return outcome.leftOut() ? ExitCode.LEFT_OUT : ExitCode.DONE;
    }
}
