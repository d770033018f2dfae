package underlag.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.goal.Measurement.Status;
import underlag.portfolio.Entry;
import underlag.portfolio.Portfolio;
import underlag.portfolio.RecurringTheme;

/** portfolio.csv and its companions. */
final class PortfolioFiles {
    private PortfolioFiles() {}

    /** The tables, by file name. */
    static Map<String, CsvTable> of(Portfolio portfolio) {
        Map<String, CsvTable> files = new LinkedHashMap<>();
        files.put("portfolio.csv", dialogues(portfolio));
        files.put("portfolio-goals.csv", goals(portfolio));
        files.put("portfolio-groups.csv", groups(portfolio));
        files.put("portfolio-methods.csv", methods(portfolio));
        files.put("portfolio-themes.csv", themes(portfolio));
        return files;
    }

    /** Every dialogue, also those under way and those of other years. */
    private static CsvTable dialogues(Portfolio portfolio) {
        CsvTable.Builder table =
                CsvTable.of(
                        "dialogue, title, state, counted, years, influence_level, decision_date,"
                                + " activities, respondents_at_least, respondents_at_most,"
                                + " attendance, statements, proposals, reached, partly,"
                                + " not_reached, cannot_be_told");
        for (Entry entry : portfolio.entries()) {
            table.row(
                    entry.id(),
                    entry.title(),
                    entry.state(),
                    portfolio.held().contains(entry),
                    entry.years().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    entry.level(),
                    entry.decisionDate(),
                    entry.activities().size(),
                    counted(entry.countsRespondents(), entry.respondentsAtLeast()),
                    counted(entry.countsRespondents(), entry.respondentsAtMost()),
                    counted(entry.countsAttendance(), entry.attendance()),
                    entry.statements(),
                    entry.proposals(),
                    entry.goals(Status.REACHED),
                    entry.goals(Status.PARTLY),
                    entry.goals(Status.NOT_REACHED),
                    entry.goals(Status.CANNOT_BE_TOLD));
        }
        return table.build();
    }

    private static @Nullable Integer counted(boolean counted, int number) {
        return counted ? Integer.valueOf(number) : null;
    }

    private static CsvTable goals(Portfolio portfolio) {
        CsvTable.Builder table =
                CsvTable.of("dialogue, type, goal, indicator, target, outcome, status, certainty");
        for (Entry entry : portfolio.held()) {
            for (Entry.GoalOutcome goal : entry.goals()) {
                table.row(
                        entry.id(),
                        goal.type(),
                        goal.goal(),
                        goal.indicator(),
                        goal.target(),
                        goal.outcome(),
                        goal.status(),
                        goal.certainty());
            }
        }
        return table.build();
    }

    private static CsvTable groups(Portfolio portfolio) {
        CsvTable.Builder table = CsvTable.of("dialogue, group, respondents, priority");
        for (Entry entry : portfolio.held()) {
            for (Entry.GroupReach group : entry.groups()) {
                table.row(entry.id(), group.name(), group.respondents(), group.priority());
            }
        }
        return table.build();
    }

    private static CsvTable methods(Portfolio portfolio) {
        CsvTable.Builder table = CsvTable.of("influence_level, method, activities, dialogues");
        for (Portfolio.Method method : portfolio.methods()) {
            table.row(method.level(), method.method(), method.activities(), method.dialogues());
        }
        return table.build();
    }

    private static CsvTable themes(Portfolio portfolio) {
        CsvTable.Builder table =
                CsvTable.of("theme, basis, dialogue, theme_id, name, statements, proposals");
        for (RecurringTheme theme : portfolio.recurring()) {
            for (RecurringTheme.Member member : theme.members()) {
                table.row(
                        theme.name(),
                        theme.basis(),
                        member.dialogue().id(),
                        member.theme().id(),
                        member.theme().name(),
                        member.theme().statements(),
                        member.theme().proposals());
            }
        }
        return table.build();
    }
}
