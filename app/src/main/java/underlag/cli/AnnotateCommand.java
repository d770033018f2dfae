package underlag.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.language.Annotate;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.workspace.UnusableInputException;

/** Lines on standard input to CoNLL-U on standard output. */
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--language", paramLabel = "L", defaultValue = "sv")
    String language = "sv";

    @Override
    public Integer call() throws Exception {
        LanguagePack pack =
                LanguagePacks.installed()
                        .pack(language)
                        .orElseThrow(
                                () ->
                                        new UnusableInputException(
                                                Finding.error(
                                                        "workspace.no-language-pack",
                                                        Origin.whole(""),
                                                        language)));
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.print(Annotate.line(pack, line));
        }
        out.flush();
        return ExitCode.DONE;
    }
}
