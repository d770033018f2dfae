package underlag.cli;

import java.util.Locale;
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
        importers
                .descriptions(parent.language())
                .forEach(
                        (id, what) ->
                                spec.commandLine()
                                        .getOut()
                                        .println(String.format(Locale.ROOT, "%-17s %s", id, what)));
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
