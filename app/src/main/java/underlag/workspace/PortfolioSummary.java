package underlag.workspace;

import java.util.List;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.goal.Measurement.Status;
import underlag.portfolio.Portfolio;
import underlag.report.compose.PortfolioWords;

/** Several dialogues in three lines. */
public final class PortfolioSummary {
    private PortfolioSummary() {}

    /** What was read, how the goals came out, and where the report lies. */
    public static List<String> lines(PortfolioRun.Outcome outcome, ReaderLanguage language) {
        Portfolio portfolio = outcome.portfolio();
        String respondents =
                new PortfolioWords(language)
                        .respondents(portfolio.respondentsAtLeast(), portfolio.respondentsAtMost());
        return List.of(
                Messages.text(
                        language,
                        "workspace.portfolio-held",
                        portfolio.held().size(),
                        portfolio.underWay().size(),
                        respondents,
                        portfolio.attendance()),
                Messages.text(
                        language,
                        "workspace.portfolio-goals",
                        portfolio.goals(Status.REACHED),
                        portfolio.goals(Status.PARTLY),
                        portfolio.goals(Status.NOT_REACHED),
                        portfolio.goals(Status.CANNOT_BE_TOLD),
                        portfolio.recurring().size()),
                Messages.text(
                        language,
                        "workspace.summary-report",
                        outcome.output().resolve("report.html").toString()));
    }
}
