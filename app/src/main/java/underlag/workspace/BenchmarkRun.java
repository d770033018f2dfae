package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.training.LanguageBenchmark;
import underlag.proposal.ProposalBenchmark;

/** Prints the figures that the documentation quotes, from the measuring data. */
public final class BenchmarkRun {
    private static final Set<String> KINDS = Set.of("quality", "speed");

    private BenchmarkRun() {}

    /**
     * Runs the benchmark.
     *
     * @param what quality or speed
     * @param data the folder with measuring data; parts whose files are missing are left out,
     *     saying so
     */
    public static void run(String what, Path data, Consumer<String> out)
            throws IOException, UnusableInputException {
        if (!KINDS.contains(what) || !Files.isDirectory(data)) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.unknown-benchmark", Origin.whole(data.toString()), what));
        }
        LanguagePack swedish = LanguagePacks.installed().pack("sv").orElseThrow();
        if (what.equals("speed")) {
            out.accept(
                    String.format(
                            Locale.ROOT,
                            "tokens per second, one thread: %.0f",
                            LanguageBenchmark.tokensPerSecond(data)));
            return;
        }
        out.accept(LanguageBenchmark.quality(data).table());
        Path statements = data.resolve("swedish/sv_statements_dev.tsv");
        if (Files.exists(statements)) {
            out.accept(ProposalBenchmark.table(statements, swedish));
        }
    }
}
