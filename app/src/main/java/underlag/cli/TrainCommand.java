package underlag.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.training.Training;
import underlag.proposal.ProposalLearning;
import underlag.workspace.BenchmarkRun;
import underlag.workspace.LabelledSentences;
import underlag.workspace.UnusableInputException;

/** Trains the shipped language models again. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
    @ParentCommand Underlag parent = new Underlag();

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--language", paramLabel = "L", defaultValue = "sv")
    String language = "sv";

    @Option(names = "--data", required = true, paramLabel = "DIR")
    Path data = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "DIR")
    Path out = Path.of(".");

    @Override
    public Integer call() throws Exception {
        switch (language) {
            case "sv" -> Training.swedish(data.resolve(BenchmarkRun.TREEBANK), out);
            case "de" -> germanProposals();
            default ->
                    throw new UnusableInputException(
                            Finding.error(
                                    "workspace.no-language-pack", Origin.whole(""), language));
        }
        spec.commandLine()
                .getOut()
                .println(Messages.text(parent.language(), "cli.trained", out.toString()));
        return ExitCode.DONE;
    }

    /** What the German dialogues teach about the form of proposals. */
    private void germanProposals() throws IOException {
        LanguagePack german = LanguagePacks.installed().pack("de").orElseThrow();
        Files.createDirectories(out);
        try (OutputStream file = Files.newOutputStream(out.resolve("proposal-de.tsv"))) {
            ProposalLearning.train(LabelledSentences.german(data), german).write(file);
        }
    }
}
