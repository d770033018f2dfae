package underlag.testing;

import java.util.List;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Mandate;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.Population;
import underlag.dialogue.Preparation;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Responsibility;
import underlag.dialogue.TargetGroup;
import underlag.dialogue.ThemeDetail;

/** A plan of which a test writes only what it is about. */
public final class HandmadePlan {
    private List<TargetGroup> groups = List.of();
    private List<Activity> activities = List.of();
    private List<PlannedGoal> goals = List.of();
    private List<Population> populations = List.of();

    public HandmadePlan concerning(List<TargetGroup> those) {
        groups = List.copyOf(those);
        return this;
    }

    public HandmadePlan holding(List<Activity> those) {
        activities = List.copyOf(those);
        return this;
    }

    public HandmadePlan aiming(PlannedGoal... at) {
        goals = List.of(at);
        return this;
    }

    public HandmadePlan among(List<Population> people) {
        populations = List.copyOf(people);
        return this;
    }

    public Dialogue dialogue() {
        return new Dialogue(
                "Dialog",
                null,
                null,
                null,
                null,
                Mandate.unknown(),
                Responsibility.unknown(),
                groups,
                activities,
                List.of(),
                goals,
                List.of(),
                "sv",
                ReaderLanguage.SWEDISH,
                ThemeDetail.NORMAL,
                populations,
                Preparation.unknown(),
                PrivacySettings.standard());
    }
}
