package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import underlag.answer.Headcount;
import underlag.dialogue.Activity;
import underlag.dialogue.Condition;
import underlag.dialogue.Contribution;
import underlag.dialogue.Measure;
import underlag.dialogue.Statement;
import underlag.participation.Participation;
import underlag.participation.Participations;
import underlag.statistics.Interval;

/** Measures by counting; a count says what it counts. */
final class Counts {
    private final Condition where;
    private final Sources sources;

    private Counts(Condition where, Sources sources) {
        this.where = where;
        this.sources = sources;
    }

    static Outcome of(Measure.Count count, Sources sources) {
        Counts counts = new Counts(count.where(), sources);
        return switch (count.counted()) {
            case RESPONDENTS -> counts.respondents();
            case ATTENDANCE -> counts.attendance();
            case CONTRIBUTIONS -> counts.contributions();
            case STATEMENTS -> counts.statements();
            case PROPOSALS -> counts.proposals();
            case THEMES -> counts.themes();
            case ACTIVITIES -> counts.activities();
        };
    }

    /** Across activities that ids do not link, the lowest possible number is the outcome. */
    private Outcome respondents() {
        Set<String> chosen = sources.respondents(where);
        List<String> persons = sources.answers().persons(chosen);
        Headcount heads = sources.answers().headcount(persons);
        int others = chosen.size() - persons.size();
        if (persons.isEmpty() && others > 0) {
            return Outcome.unknown(Notes.note("only-groups", others));
        }
        Interval limits =
                heads.certain() ? null : new Interval(heads.atLeast(), heads.atMost(), "bounds");
        Outcome outcome = Outcome.counted(heads.atLeast(), limits, persons);
        if (!heads.certain()) {
            outcome = outcome.with(Notes.note("at-least", heads.atLeast(), heads.atMost()));
        }
        return others == 0 ? outcome : outcome.with(Notes.note("not-persons", others));
    }

    /** A seat at a meeting is one attendance, so activities are added up. */
    private Outcome attendance() {
        if (!ActivityCondition.only(where)) {
            return Outcome.unknown(Notes.note("attendance-by-activity-only"));
        }
        int sum = 0;
        List<String> counted = new ArrayList<>();
        List<String> uncounted = new ArrayList<>();
        for (Activity activity : sources.plan().activities()) {
            if (!ActivityCondition.holds(where, activity.id())) {
                continue;
            }
            Participation.Attendance found =
                    Participations.attendance(activity, sources.material(), sources.answers());
            if (found.attendance() != null) {
                sum += found.attendance();
                counted.add(activity.id());
            } else {
                uncounted.add(activity.name());
            }
        }
        if (counted.isEmpty()) {
            return Outcome.unknown(Notes.note("no-attendance"));
        }
        Outcome outcome = Outcome.counted(sum, null, counted).with(Notes.note("attendance", sum));
        return uncounted.isEmpty()
                ? outcome
                : outcome.with(Notes.note("not-counted", String.join(", ", uncounted)));
    }

    private Outcome contributions() {
        boolean byStatement =
                PlanNames.leaves(where).stream()
                        .anyMatch(
                                leaf ->
                                        leaf instanceof Condition.HasTheme
                                                || leaf instanceof Condition.IsProposal
                                                || leaf instanceof Condition.Answered);
        Set<String> ids = new TreeSet<>();
        if (byStatement) {
            sources.statements(where).forEach(s -> ids.add(s.contribution().id()));
        } else {
            Set<String> respondents = sources.respondents(where);
            sources.material().contributions().stream()
                    .filter(c -> respondents.contains(c.respondent()))
                    .map(Contribution::id)
                    .forEach(ids::add);
        }
        return Outcome.counted(ids.size(), null, List.copyOf(ids));
    }

    private Outcome statements() {
        List<String> ids = sources.statements(where).stream().map(Statement::id).toList();
        return Outcome.counted(ids.size(), null, ids);
    }

    private Set<String> chosenStatements() {
        Set<String> chosen = new TreeSet<>();
        sources.statements(where).forEach(statement -> chosen.add(statement.id()));
        return chosen;
    }

    private Outcome proposals() {
        Set<String> chosen = chosenStatements();
        List<String> ids =
                sources.scope().proposals().stream()
                        .filter(p -> p.statements().stream().anyMatch(chosen::contains))
                        .map(proposal -> proposal.id())
                        .toList();
        return Outcome.counted(ids.size(), null, ids);
    }

    private Outcome themes() {
        Set<String> chosen = chosenStatements();
        List<String> ids =
                sources.scope().themes().stream()
                        .filter(
                                t ->
                                        t.members().stream()
                                                .anyMatch(m -> chosen.contains(m.statement())))
                        .map(theme -> theme.id())
                        .toList();
        return Outcome.counted(ids.size(), null, ids);
    }

    /** An activity was held when something came in from it, or someone was counted there. */
    private Outcome activities() {
        Set<String> respondents = sources.respondents(where);
        List<String> ids =
                sources.plan().activities().stream()
                        .filter(activity -> held(activity, respondents))
                        .map(Activity::id)
                        .toList();
        return Outcome.counted(ids.size(), null, ids);
    }

    private boolean held(Activity activity, Set<String> respondents) {
        boolean came = activity.participants() != null && activity.participants() > 0;
        return (came
                        && ActivityCondition.only(where)
                        && ActivityCondition.holds(where, activity.id()))
                || sources.material().respondents().stream()
                        .anyMatch(
                                r ->
                                        r.activity().equals(activity.id())
                                                && respondents.contains(r.id()));
    }
}
