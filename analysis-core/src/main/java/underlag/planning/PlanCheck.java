package underlag.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Concern;
import underlag.dialogue.Dialogue;
import underlag.dialogue.FeedbackRound;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Mandate;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Preparation;
import underlag.dialogue.Responsibility;
import underlag.dialogue.TargetGroup;
import underlag.planning.PlanLine.Answer;
import underlag.planning.PlanLine.Owner;
import underlag.planning.PlanLine.Part;

/**
 * A plan held against the control questions and the three checklists of Vänersborg's handbook
 * (2024-01-08).
 *
 * @param lines in the handbook's order
 */
public record PlanCheck(List<PlanLine> lines) {
    public PlanCheck {
        lines = List.copyOf(lines);
    }

    /** Whether so much of the plan is written that a check says anything. */
    public static boolean possible(Dialogue plan) {
        return !blank(plan.question())
                || !blank(plan.purpose())
                || plan.influenceLevel() != null
                || !plan.goals().isEmpty()
                || !plan.targetGroups().isEmpty();
    }

    /** How many lines have an answer. */
    public int count(Answer answer) {
        return (int) lines.stream().filter(line -> line.answer() == answer).count();
    }

    /** The check of a plan; the same plan gives the same lines. */
    public static PlanCheck of(Dialogue plan) {
        List<PlanLine> lines = new ArrayList<>();
        control(plan, lines);
        lines.add(purpose(plan).line(Part.PLAN, "purpose", Owner.ELECTED));
        lines.add(
                new Gaps()
                        .severe(blank(plan.question()), "question")
                        .line(Part.PLAN, "question", Owner.ELECTED));
        lines.add(responsibility(plan.responsibility()));
        lines.add(influenceable(plan.mandate()));
        lines.add(goals(plan.goals()));
        lines.add(
                new Gaps()
                        .severe(plan.influenceLevel() == null, "level")
                        .line(Part.PLAN, "level", Owner.ELECTED));
        lines.add(targetGroups(plan.targetGroups()));
        lines.add(methods(plan));
        lines.add(participation(plan));
        lines.add(feedback(plan.feedback()));
        followUp(plan, lines);
        return new PlanCheck(lines);
    }

    private static void control(Dialogue plan, List<PlanLine> lines) {
        Preparation prepared = plan.preparation();
        lines.add(
                new Gaps()
                        .no(plan.influenceLevel() == InfluenceLevel.INFORMATION, "only-information")
                        .asked(plan.mandate().resultAskedFor(), "result")
                        .line(Part.CONTROL, "is-dialogue", Owner.OFFICIAL));
        lines.add(
                new Gaps()
                        .severe(blank(prepared.similarInitiatives()), "similar")
                        .line(Part.CONTROL, "similar", Owner.OFFICIAL));
        lines.add(
                new Gaps()
                        .severe(blank(prepared.earlier()), "earlier")
                        .line(Part.CONTROL, "earlier", Owner.OFFICIAL));
    }

    private static Gaps purpose(Dialogue plan) {
        return new Gaps()
                .severe(blank(plan.purpose()), "purpose")
                .partly(blank(plan.responsibility().use()), "use");
    }

    private static PlanLine responsibility(Responsibility who) {
        boolean nobody = blank(who.elected()) && blank(who.officials()) && blank(who.body());
        return new Gaps()
                .severe(nobody, "nobody")
                .partly(!nobody && blank(who.body()), "body")
                .partly(!nobody && blank(who.elected()), "elected")
                .partly(!nobody && blank(who.officials()), "officials")
                .line(Part.PLAN, "responsibility", Owner.SHARED);
    }

    private static PlanLine influenceable(Mandate mandate) {
        Boolean question = mandate.questionOpenToInfluence();
        Boolean makers = mandate.decisionMakersOpenToInfluence();
        if (question == null && makers == null) {
            return new Gaps()
                    .severe(true, "open-unsaid")
                    .line(Part.PLAN, "influenceable", Owner.ELECTED);
        }
        return new Gaps()
                .asked(question, "open-question")
                .asked(makers, "open-makers")
                .line(Part.PLAN, "influenceable", Owner.ELECTED);
    }

    private static PlanLine goals(List<PlannedGoal> goals) {
        List<PlannedIndicator> indicators =
                goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
        return new Gaps()
                .severe(goals.isEmpty(), "no-goals")
                .partly(
                        "no-indicator",
                        goals.stream()
                                .filter(goal -> goal.indicators().isEmpty())
                                .map(PlannedGoal::text)
                                .toList())
                .partly("no-collection", named(indicators, i -> blank(i.collection())))
                .partly("no-measure", named(indicators, i -> i.measure() == null))
                .line(Part.PLAN, "goals", Owner.SHARED);
    }

    private static List<String> named(
            List<PlannedIndicator> indicators, Predicate<PlannedIndicator> missing) {
        return indicators.stream().filter(missing).map(PlannedIndicator::text).toList();
    }

    private static PlanLine targetGroups(List<TargetGroup> groups) {
        return new Gaps()
                .severe(groups.isEmpty(), "no-groups")
                .partly(
                        !groups.isEmpty()
                                && groups.stream().allMatch(g -> g.concern() == Concern.NONE),
                        "no-concerned")
                .partly(
                        "no-priority",
                        groups.stream()
                                .filter(group -> group.priority() == null)
                                .map(TargetGroup::name)
                                .toList())
                .line(Part.PLAN, "target-groups", Owner.SHARED);
    }

    private static PlanLine methods(Dialogue plan) {
        List<Activity> activities = plan.activities();
        InfluenceLevel promised = plan.influenceLevel();
        return new Gaps()
                .severe(activities.isEmpty(), "no-activity")
                .partly("no-method", named(plan, activity -> activity.method().isBlank()))
                .partly("method-below", named(plan, activity -> below(activity, promised)))
                .partly(noneReaches(activities, promised), "none-reaches")
                .line(Part.CARRY_OUT, "method", Owner.SHARED);
    }

    private static List<String> named(Dialogue plan, Predicate<? super Activity> missing) {
        return plan.activities().stream().filter(missing).map(Activity::name).toList();
    }

    private static boolean below(Activity activity, @Nullable InfluenceLevel dialogue) {
        InfluenceLevel own = activity.influenceLevel();
        InfluenceLevel promised = own == null ? dialogue : own;
        return promised != null
                && Methods.reach(activity.method())
                        .filter(reached -> reached.compareTo(promised) < 0)
                        .isPresent();
    }

    /** Whether every activity says a lower level of its own, or has a method that stays below. */
    private static boolean noneReaches(
            List<Activity> activities, @Nullable InfluenceLevel promised) {
        return promised != null
                && !activities.isEmpty()
                && activities.stream().allMatch(activity -> stays(activity, promised));
    }

    private static boolean stays(Activity activity, InfluenceLevel promised) {
        InfluenceLevel own = activity.influenceLevel();
        return own != null && own.compareTo(promised) < 0
                || Methods.reach(activity.method())
                        .filter(reached -> reached.compareTo(promised) < 0)
                        .isPresent();
    }

    private static PlanLine participation(Dialogue plan) {
        Set<String> sought =
                plan.activities().stream()
                        .flatMap(activity -> activity.targetGroups().stream())
                        .collect(Collectors.toSet());
        List<String> unsought =
                plan.targetGroups().stream()
                        .filter(group -> !sought.contains(group.id()))
                        .map(TargetGroup::name)
                        .toList();
        return new Gaps()
                .severe(plan.activities().isEmpty(), "nothing-held")
                .partly("no-activity-for", unsought)
                .partly("no-channels", named(plan, activity -> activity.channels().isEmpty()))
                .partly("no-place-time", named(plan, PlanCheck::nowhere))
                .partly("no-enabling", named(plan, PlanCheck::untold))
                .line(Part.CARRY_OUT, "participation", Owner.OFFICIAL);
    }

    private static boolean nowhere(Activity activity) {
        return blank(activity.time())
                || activity.form() != Activity.Form.DIGITAL && blank(activity.place());
    }

    /** Whether an activity turns to target groups and does not tell how they could take part. */
    private static boolean untold(Activity activity) {
        return !activity.targetGroups().isEmpty() && activity.enabling().isEmpty();
    }

    private static PlanLine feedback(List<FeedbackRound> rounds) {
        return new Gaps()
                .severe(rounds.isEmpty(), "no-feedback")
                .partly(
                        "no-feedback-date",
                        rounds.stream()
                                .filter(round -> blank(round.date()))
                                .map(FeedbackRound::to)
                                .toList())
                .partly(!rounds.isEmpty() && !says(rounds, "delt", "partic"), "no-participants")
                .partly(
                        !rounds.isEmpty()
                                && !says(rounds, "invån", "boende", "hushåll", "resident"),
                        "no-residents")
                .line(Part.CARRY_OUT, "feedback", Owner.ELECTED);
    }

    private static boolean says(List<FeedbackRound> rounds, String... parts) {
        return rounds.stream().anyMatch(round -> contains(round.to(), parts));
    }

    private static boolean contains(String text, String... parts) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static void followUp(Dialogue plan, List<PlanLine> lines) {
        lines.add(
                new Gaps()
                        .severe(named(plan, a -> !a.files().isEmpty()).isEmpty(), "no-files")
                        .line(Part.FOLLOW_UP, "compile", Owner.OFFICIAL));
        lines.add(
                new Gaps()
                        .partly(blank(plan.responsibility().answeredTo()), "answered-to")
                        .partly(blank(plan.responsibility().decisionDate()), "decision-date")
                        .line(Part.FOLLOW_UP, "analyse-result", Owner.SHARED));
        lines.add(later("analyse-process", Owner.SHARED));
        lines.add(later("report", Owner.SHARED));
        boolean web =
                plan.feedback().stream()
                        .flatMap(round -> round.channels().stream())
                        .anyMatch(channel -> contains(channel, "webb", "hemsid", "web"));
        lines.add(
                new Gaps()
                        .severe(!web, "not-on-web")
                        .line(Part.FOLLOW_UP, "publish", Owner.OFFICIAL));
    }

    private static PlanLine later(String code, Owner owner) {
        return new PlanLine(Part.FOLLOW_UP, code, owner, Answer.CANNOT_TELL, List.of());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
