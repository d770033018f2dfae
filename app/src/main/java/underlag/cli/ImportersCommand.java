package underlag.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.importing.Importers;

/** Lists the installed importers. */
@Command(name = "importers")
final class ImportersCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Importers.installed()
                .descriptions(parent.language())
                .forEach(
                        (id, what) ->
                                spec.commandLine()
                                        .getOut()
                                        .println(String.format(Locale.ROOT, "%-16s %s", id, what)));
        return ExitCode.DONE;
    }
}
