package underlag.goal;

import underlag.dialogue.Condition;

/** Conditions that are about nothing but activities. */
final class ActivityCondition {
    private ActivityCondition() {}

    /** Whether the condition is about nothing but activities. */
    static boolean only(Condition condition) {
        return PlanNames.leaves(condition).stream()
                .allMatch(
                        leaf ->
                                leaf instanceof Condition.InActivity
                                        || leaf instanceof Condition.Always);
    }

    /** Whether it chooses an activity; parts about anything else choose all. */
    static boolean holds(Condition condition, String activity) {
        return switch (condition) {
            case Condition.InActivity in -> in.activity().equals(activity);
            case Condition.All all -> all.parts().stream().allMatch(p -> holds(p, activity));
            case Condition.Any any -> any.parts().stream().anyMatch(p -> holds(p, activity));
            case Condition.Not not -> !holds(not.part(), activity);
            default -> true;
        };
    }
}
