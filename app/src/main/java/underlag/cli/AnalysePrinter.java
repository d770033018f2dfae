package underlag.cli;

import java.util.List;
import picocli.CommandLine;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.workspace.AnalyseRun;
import underlag.workspace.RunSummary;

/** What an analysis found, in ten lines, and the findings that need a person. */
final class AnalysePrinter {
    private static final int FINDINGS_SHOWN = 10;

    private AnalysePrinter() {}

    static int print(AnalyseRun.Outcome outcome, ReaderLanguage language, CommandLine line) {
        List<Finding> findings =
                outcome.analysis().findings().stream()
                        .filter(f -> f.severity() != Finding.Severity.NOTE)
                        .toList();
        FindingPrinter.print(
                findings.stream().limit(FINDINGS_SHOWN).toList(), language, line.getErr());
        if (findings.size() > FINDINGS_SHOWN) {
            line.getErr()
                    .println(
                            Messages.text(
                                    language,
                                    "cli.more-findings",
                                    findings.size() - FINDINGS_SHOWN));
        }
        RunSummary.lines(outcome, language).forEach(line.getOut()::println);
        return outcome.leftOut() ? ExitCode.LEFT_OUT : ExitCode.DONE;
    }
}
