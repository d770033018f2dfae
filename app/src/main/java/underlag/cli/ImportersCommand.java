package underlag.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.dialogue.Finding;
import underlag.importing.Importers;

/** Lists the installed importers. */
@Command(name = "importers")
final class ImportersCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Importers importers = Importers.installed();
        int width = importers.ids().stream().mapToInt(String::length).max().orElse(0);
        importers
                .descriptions(parent.language())
                .forEach(
                        (id, what) ->
                                spec.commandLine()
                                        .getOut()
                                        .println(id + " ".repeat(width + 2 - id.length()) + what));
        for (Finding remark : importers.remarks()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            remark.where().source()
                                    + ": "
                                    + remark.problem(parent.language())
                                    + " "
                                    + remark.remedy(parent.language()));
        }
        return ExitCode.DONE;
    }
}
