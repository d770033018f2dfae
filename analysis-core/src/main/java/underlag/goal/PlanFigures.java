package underlag.goal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Condition;
import underlag.dialogue.FeedbackRound;
import underlag.dialogue.FollowUp.Settled;
import underlag.dialogue.Measure;
import underlag.dialogue.Question;
import underlag.participation.Participations;
import underlag.proposal.Proposal;

/** Measures of how the dialogue was carried out: counted, not estimated. */
final class PlanFigures {
    private PlanFigures() {}

    static Outcome responseRate(Measure.ResponseRate rate, Sources sources) {
        Activity activity = sources.plan().activity(rate.activity()).orElseThrow();
        Integer invited = activity.invited();
        if (invited == null || invited == 0) {
            return Outcome.unknown(Notes.note("no-invited", activity.name()));
        }
        List<String> answered =
                sources.answers()
                        .persons(sources.respondents(new Condition.InActivity(activity.id())));
        int came = sources.persons(answered);
        return came > invited
                ? Outcome.unknown(Notes.note("more-than-invited", activity.name(), came, invited))
                : share(came, invited, answered).with(Notes.note("response-rate", came, invited));
    }

    /** The planned questions that are not background. */
    static Outcome questions(Measure.QuestionsAnswered measure, Sources sources) {
        List<String> planned =
                sources.plan().questions().stream()
                        .filter(question -> question.kind() != Question.Kind.BACKGROUND)
                        .map(Question::id)
                        .toList();
        if (planned.isEmpty()) {
            return Outcome.unknown(Notes.note("no-questions"));
        }
        List<String> few =
                planned.stream().filter(q -> answered(q, sources) < measure.atLeast()).toList();
        int enough = planned.size() - few.size();
        Outcome outcome =
                share(enough, planned.size(), List.of())
                        .with(
                                Notes.note(
                                        "questions-answered",
                                        enough,
                                        planned.size(),
                                        measure.atLeast()));
        return few.isEmpty()
                ? outcome
                : outcome.with(
                        Notes.note(
                                "questions-few",
                                String.join(", ", few.stream().map(sources::title).toList())));
    }

    private static int answered(String question, Sources sources) {
        return sources.persons(
                sources.answers().persons(sources.respondents(new Condition.Answered(question))));
    }

    /** Of the activities whose cost is recorded and whose participants are known. */
    static Outcome effort(Measure.EffortPerParticipant measure, Sources sources) {
        if (!ActivityCondition.only(measure.where())) {
            return Outcome.unknown(Notes.note("effort-by-activity-only"));
        }
        double spent = 0;
        int people = 0;
        List<String> counted = new ArrayList<>();
        List<String> uncounted = new ArrayList<>();
        for (Activity activity : sources.plan().activities()) {
            if (!ActivityCondition.holds(measure.where(), activity.id())) {
                continue;
            }
            Double effort = measure.hours() ? activity.hours() : activity.cost();
            int came =
                    Participations.attendance(activity, sources.material(), sources.answers())
                            .people();
            if (effort == null || came == 0) {
                uncounted.add(activity.name());
            } else {
                spent += effort;
                people += came;
                counted.add(activity.id());
            }
        }
        if (people == 0) {
            return Outcome.unknown(Notes.note(measure.hours() ? "no-hours" : "no-cost"));
        }
        Outcome outcome =
                Outcome.worked(spent / people, counted)
                        .with(Notes.note(measure.hours() ? "hours-of" : "cost-of", spent, people));
        return uncounted.isEmpty()
                ? outcome
                : outcome.with(Notes.note("effort-left-out", String.join(", ", uncounted)));
    }

    static Outcome settled(Measure.ProposalsSettled measure, Sources sources) {
        Map<String, Settled> settled = sources.followUp().proposals();
        List<String> all = sources.scope().proposals().stream().map(Proposal::id).toList();
        List<String> decided = all.stream().filter(settled::containsKey).toList();
        if (all.isEmpty() || measure.granted() && decided.isEmpty()) {
            return Outcome.unknown(Notes.note(all.isEmpty() ? "no-proposals" : "none-settled"));
        }
        if (!measure.granted()) {
            return share(decided.size(), all.size(), decided)
                    .with(Notes.note("settled", decided.size(), all.size()));
        }
        List<String> granted =
                decided.stream()
                        .filter(
                                id ->
                                        settled.get(id) == Settled.GRANTED
                                                || settled.get(id) == Settled.PARTLY)
                        .toList();
        return share(granted.size(), decided.size(), granted)
                .with(Notes.note("granted", granted.size(), decided.size()));
    }

    static Outcome delay(Measure.FeedbackDelay measure, Sources sources) {
        FeedbackRound round =
                sources.plan().feedback().stream()
                        .filter(one -> one.to().equalsIgnoreCase(measure.to()))
                        .findFirst()
                        .orElse(null);
        if (round == null) {
            return Outcome.unknown(Notes.note("no-such-feedback", measure.to()));
        }
        LocalDate promised = date(round.date());
        if (promised == null) {
            return Outcome.unknown(Notes.note("feedback-without-date", round.to()));
        }
        LocalDate given = round.given();
        if (given == null) {
            return Outcome.unknown(Notes.note("feedback-not-given", round.to(), promised));
        }
        long days = ChronoUnit.DAYS.between(promised, given);
        return Outcome.worked((double) days, List.of())
                .with(Notes.note("feedback-given", promised, given));
    }

    private static @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Outcome share(int part, int whole, List<String> evidence) {
        return new Outcome(
                (double) part / whole,
                null,
                null,
                part,
                whole,
                null,
                null,
                null,
                null,
                null,
                true,
                List.of(),
                evidence);
    }
}
