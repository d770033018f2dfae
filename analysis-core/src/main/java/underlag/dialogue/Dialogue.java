package underlag.dialogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a dialogue: what the handbook says must be settled before it is held.
 *
 * @param title short name of the dialogue
 * @param municipality who holds it, or null
 * @param question the question that the dialogue is to answer, or null
 * @param influenceLevel null where the plan does not say
 * @param language the language of the texts: sv, en, de or auto
 * @param reportLanguage the language of the report: sv or en
 * @param populations the people in the groups of background questions, for those that have a file
 * @param themeDetail how finely discovered themes divide the material
 * @param preparation what was found out before the planning
 * @param privacy names to mask and words to keep
 */
public record Dialogue(
        String title,
        @Nullable String municipality,
        @Nullable String question,
        @Nullable String purpose,
        @Nullable InfluenceLevel influenceLevel,
        Mandate mandate,
        Responsibility responsibility,
        List<TargetGroup> targetGroups,
        List<Activity> activities,
        List<Question> questions,
        List<PlannedGoal> goals,
        List<FeedbackRound> feedback,
        String language,
        ReaderLanguage reportLanguage,
        ThemeDetail themeDetail,
        List<Population> populations,
        Preparation preparation,
        PrivacySettings privacy) {
    public Dialogue {
        targetGroups = List.copyOf(targetGroups);
        activities = List.copyOf(activities);
        questions = List.copyOf(questions);
        goals = List.copyOf(goals);
        feedback = List.copyOf(feedback);
        populations = List.copyOf(populations);
    }

    /** A dialogue of which nothing was planned. */
    public static Dialogue unplanned(
            String title, List<Activity> activities, String language, ReaderLanguage report) {
        return new Dialogue(
                title,
                null,
                null,
                null,
                null,
                Mandate.unknown(),
                Responsibility.unknown(),
                List.of(),
                activities,
                List.of(),
                List.of(),
                List.of(),
                language,
                report,
                ThemeDetail.NORMAL,
                List.of(),
                Preparation.unknown(),
                PrivacySettings.standard());
    }

    /** The people in the groups of a background question, where the plan names a file with them. */
    public Optional<Population> population(String variable) {
        List<String> alone = List.of(variable);
        return populations.stream().filter(p -> p.variables().equals(alone)).findFirst();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public Optional<Activity> activity(String id) {
        return activities.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
