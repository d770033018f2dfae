package underlag.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.GoalType;
import underlag.dialogue.InfluenceLevel;
import underlag.goal.Measurement.Status;
import underlag.portfolio.Entry.GoalOutcome;
import underlag.portfolio.Entry.GroupReach;
import underlag.portfolio.Entry.HeldActivity;

/**
 * Several dialogues.
 *
 * @param year only dialogues with an activity in it count as held; null for all years
 * @param entries in the order in which they are told
 */
public record Portfolio(@Nullable Integer year, List<Entry> entries) {
    public Portfolio {
        entries = List.copyOf(entries);
    }

    /** Analysed dialogues, of the year where one is chosen. */
    public List<Entry> held() {
        Integer wanted = year;
        return entries.stream()
                .filter(e -> e.state() == Entry.State.ANALYSED)
                .filter(e -> wanted == null || e.years().contains(wanted))
                .toList();
    }

    /** Analysed dialogues whose plans do not tell any year. */
    public List<Entry> withoutYear() {
        return entries.stream()
                .filter(e -> e.state() == Entry.State.ANALYSED && e.years().isEmpty())
                .toList();
    }

    /** Dialogues that are planned or under way, whatever the year. */
    public List<Entry> underWay() {
        return entries.stream().filter(e -> e.state() != Entry.State.ANALYSED).toList();
    }

    /**
     * At least so many respondents: one and the same persons may have answered in all dialogues.
     */
    public int respondentsAtLeast() {
        return held().stream().mapToInt(Entry::respondentsAtLeast).max().orElse(0);
    }

    /** At most so many: nobody answered twice. */
    public int respondentsAtMost() {
        return held().stream().mapToInt(Entry::respondentsAtMost).sum();
    }

    /** Attendances at all meetings: seats taken, not persons. */
    public int attendance() {
        return held().stream().mapToInt(Entry::attendance).sum();
    }

    /** How many indicators came out how, for each type of goal that occurs. */
    public Map<GoalType, Map<Status, Integer>> goalsByType() {
        Map<GoalType, Map<Status, Integer>> types = new EnumMap<>(GoalType.class);
        for (Entry entry : held()) {
            for (GoalOutcome goal : entry.goals()) {
                types.computeIfAbsent(goal.type(), t -> new EnumMap<>(Status.class))
                        .merge(goal.status(), 1, Integer::sum);
            }
        }
        return types;
    }

    /** How many indicators came out so. */
    public int goals(Status status) {
        return held().stream().mapToInt(e -> e.goals(status)).sum();
    }

    /** Themes that at least two of the dialogues share. */
    public List<RecurringTheme> recurring() {
        return RecurringThemes.in(held());
    }

    /**
     * A method at a level of influence.
     *
     * @param level null where the plans do not say
     * @param method in small letters, "" where the plan does not say
     */
    public record Method(
            @Nullable InfluenceLevel level, String method, int activities, int dialogues) {}

    /** The methods used at each level, lowest first, without level last. */
    public List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (InfluenceLevel level : InfluenceLevel.values()) {
            addMethods(level, methods);
        }
        addMethods(null, methods);
        return methods;
    }

    private void addMethods(@Nullable InfluenceLevel level, List<Method> methods) {
        Map<String, List<String>> dialogues = new TreeMap<>();
        for (Entry entry : held()) {
            for (HeldActivity activity : entry.activities()) {
                if (activity.level() == level) {
                    dialogues
                            .computeIfAbsent(folded(activity.method()), m -> new ArrayList<>())
                            .add(entry.id());
                }
            }
        }
        dialogues.forEach(
                (method, in) ->
                        methods.add(
                                new Method(
                                        level,
                                        method,
                                        in.size(),
                                        (int) in.stream().distinct().count())));
    }

    /**
     * A target group over the dialogues.
     *
     * @param targeted dialogues that it is a target group of
     * @param reached those where at least one of it answered
     * @param missed those where it could have been recognised, and nobody answered
     * @param unknown those where its members cannot be recognised in the material
     */
    public record Reach(String name, int targeted, int reached, int missed, int unknown) {}

    /** The target groups by name; upper and lower case are one. */
    public List<Reach> reach() {
        Map<String, List<GroupReach>> groups = new LinkedHashMap<>();
        for (Entry entry : held()) {
            for (GroupReach group : entry.groups()) {
                groups.computeIfAbsent(folded(group.name()), g -> new ArrayList<>()).add(group);
            }
        }
        return groups.values().stream().map(Portfolio::reach).toList();
    }

    private static Reach reach(List<GroupReach> group) {
        int unknown = (int) group.stream().filter(g -> g.respondents() == null).count();
        int missed =
                (int)
                        group.stream()
                                .filter(g -> Integer.valueOf(0).equals(g.respondents()))
                                .count();
        return new Reach(
                group.getFirst().name(),
                group.size(),
                group.size() - unknown - missed,
                missed,
                unknown);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
