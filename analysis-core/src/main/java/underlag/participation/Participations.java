package underlag.participation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.answer.AnswerTable;
import underlag.answer.Distribution;
import underlag.answer.Headcount;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.Respondent;
import underlag.dialogue.Unit;

/** Counts who took part. */
public final class Participations {
    private Participations() {}

    /** Who took part in a dialogue, activity by activity and group by group. */
    public static Participation of(Dialogue plan, Material material, AnswerTable answers) {
        List<Participation.Attendance> activities =
                plan.activities().stream()
                        .map(activity -> attendance(activity, material, answers))
                        .toList();
        List<Distribution> background =
                material.questions().stream()
                        .filter(question -> question.kind() == Question.Kind.BACKGROUND)
                        .map(answers::distribution)
                        .toList();
        Headcount persons = answers.headcount(answers.respondents());
        int atLeast = persons.atLeast();
        int atMost = persons.atMost();
        for (Participation.Attendance activity : activities) {
            int respondents = activity.respondents() == null ? 0 : activity.respondents();
            int people = activity.people();
            atLeast = Math.max(atLeast, people);
            atMost += people - respondents;
        }
        return new Participation(
                activities,
                background,
                TargetMatrices.of(plan, answers, activities),
                Voices.counts(plan.activities(), material.questions(), answers),
                Representations.of(plan, answers),
                Timelines.of(activities, material).orElse(null),
                atLeast,
                atMost);
    }

    /** Who took part in one activity. */
    public static Participation.Attendance attendance(
            Activity activity, Material material, AnswerTable answers) {
        List<Respondent> records =
                material.respondents().stream()
                        .filter(respondent -> respondent.activity().equals(activity.id()))
                        .toList();
        List<Respondent> groups = records.stream().filter(r -> r.unit() == Unit.GROUP).toList();
        Headcount persons = answers.headcount(records.stream().map(Respondent::id).toList());
        return new Participation.Attendance(
                activity,
                persons.activities() == 0 ? null : Integer.valueOf(persons.atMost()),
                groups.size(),
                attendance(activity, groups),
                (int) records.stream().filter(respondent -> !respondent.finished()).count(),
                (int)
                        material.contributions().stream()
                                .filter(c -> c.activity().equals(activity.id()))
                                .count());
    }

    /** Counted by hand, else the groups' sizes; null where the size of any group is unknown. */
    private static @Nullable Integer attendance(Activity activity, Collection<Respondent> groups) {
        if (activity.participants() != null || groups.isEmpty()) {
            return activity.participants();
        }
        int sum = 0;
        for (Respondent group : groups) {
            Integer size = group.groupSize() == null ? activity.groupSize() : group.groupSize();
            if (size == null) {
                return null;
            }
            sum += size;
        }
        return sum;
    }
}
