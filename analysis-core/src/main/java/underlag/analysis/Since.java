package underlag.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.analysis.EarlierRun.Named;
import underlag.analysis.EarlierRun.Said;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.goal.Measurement.Status;
import underlag.proposal.Proposal;
import underlag.theme.Theme;

/**
 * What is new since an earlier analysis of the same dialogue. Statements keep their ids when the
 * export grows, so that they are known again; themes that were discovered are not, and are known by
 * the statements they share.
 *
 * @param added statements that were not there, in the order of the material
 * @param gone statements that are no longer there
 * @param themes every theme now, those with most new statements first
 * @param dissolved names of earlier themes that no theme now continues, by name
 * @param proposals proposals that are new or that more statements make now, the newest first
 * @param goals indicators whose status has changed
 */
public record Since(
        List<JudgedStatement> added,
        List<Said> gone,
        List<ThemeSince> themes,
        List<String> dissolved,
        List<ProposalSince> proposals,
        List<GoalSince> goals) {

    /**
     * A theme.
     *
     * @param continues name of the earlier theme that it continues, or null where it is new
     * @param before statements that the earlier theme had
     * @param now statements now, with those of the themes below it
     * @param added statements now that were not there at all
     */
    public record ThemeSince(
            Theme theme, @Nullable String continues, int before, int now, int added) {}

    /**
     * A proposal.
     *
     * @param before statements behind it that were there; none: it is new
     * @param added statements behind it that are new
     */
    public record ProposalSince(Proposal proposal, int before, int added) {}

    /** An indicator whose status has changed; before is null where it is new. */
    public record GoalSince(Goal goal, Measurement measurement, @Nullable Status before) {}

    public Since {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        themes = List.copyOf(themes);
        dissolved = List.copyOf(dissolved);
        proposals = List.copyOf(proposals);
        goals = List.copyOf(goals);
    }

    /** Holds an analysis against an earlier one. */
    public static Since of(EarlierRun earlier, Analysis now) {
        Set<String> here = new LinkedHashSet<>();
        now.statements().forEach(statement -> here.add(statement.id()));
        List<Said> gone = new ArrayList<>();
        earlier.statements()
                .forEach(
                        (id, said) -> {
                            if (!here.contains(id)) {
                                gone.add(said);
                            }
                        });
        Set<String> added = new HashSet<>(here);
        added.removeAll(earlier.statements().keySet());
        List<ThemeSince> themes = themes(earlier, now, added);
        Set<String> continued = new HashSet<>();
        themes.forEach(theme -> addIf(theme.continues(), continued));
        return new Since(
                now.statements().stream().filter(s -> added.contains(s.id())).toList(),
                gone,
                themes,
                earlier.themes().values().stream()
                        .map(Named::name)
                        .filter(name -> !continued.contains(name))
                        .distinct()
                        .sorted()
                        .toList(),
                proposals(now, added),
                goals(earlier, now));
    }

    private static void addIf(@Nullable String name, Set<String> to) {
        if (name != null) {
            to.add(name);
        }
    }

    private static List<ThemeSince> themes(EarlierRun earlier, Analysis now, Set<String> added) {
        Map<String, Named> continued = continued(earlier, now);
        List<ThemeSince> themes = new ArrayList<>();
        for (Theme theme : now.themes()) {
            Named from = continued.get(theme.id());
            themes.add(
                    new ThemeSince(
                            theme,
                            from == null ? null : from.name(),
                            from == null ? 0 : from.statements(),
                            counted(now, theme.id()),
                            (int) members(theme).stream().filter(added::contains).count()));
        }
        themes.sort(Comparator.comparingInt(ThemeSince::added).reversed());
        return themes;
    }

    private static Set<String> members(Theme theme) {
        Set<String> members = new LinkedHashSet<>();
        theme.members().forEach(member -> members.add(member.statement()));
        return members;
    }

    /** That a theme now shares so many statements with an earlier one. */
    private record Shared(String now, String then, int statements) {}

    /**
     * Theme id now → the earlier theme that it continues: the one with its id and name, else the
     * one that it shares most statements with, where they are half of the smaller one at least. An
     * earlier theme is continued once.
     */
    private static Map<String, Named> continued(EarlierRun earlier, Analysis now) {
        Map<String, Named> continued = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        List<Shared> candidates = new ArrayList<>();
        for (Theme theme : now.themes()) {
            Named same = earlier.themes().get(theme.id());
            if (same != null && same.name().equals(theme.name())) {
                continued.put(theme.id(), same);
                taken.add(theme.id());
            } else {
                candidates.addAll(shared(theme, earlier));
            }
        }
        candidates.sort(Comparator.comparingInt(Shared::statements).reversed());
        for (Shared one : candidates) {
            Named then = earlier.themes().get(one.then());
            if (then != null && !continued.containsKey(one.now()) && taken.add(one.then())) {
                continued.put(one.now(), then);
            }
        }
        return continued;
    }

    private static List<Shared> shared(Theme theme, EarlierRun earlier) {
        Set<String> members = members(theme);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String member : members) {
            Said said = earlier.statements().get(member);
            if (said != null && said.theme() != null) {
                counts.merge(said.theme(), 1, Integer::sum);
            }
        }
        List<Shared> shared = new ArrayList<>();
        counts.forEach(
                (then, statements) -> {
                    Named named = earlier.themes().get(then);
                    int smaller = named == null ? 0 : Math.min(members.size(), named.statements());
                    if (named != null && 2 * statements >= smaller) {
                        shared.add(new Shared(theme.id(), then, statements));
                    }
                });
        return shared;
    }

    private static int counted(Analysis now, String id) {
        Counts counts = now.counts().get(id);
        return counts == null ? 0 : counts.statements();
    }

    private static List<ProposalSince> proposals(Analysis now, Set<String> added) {
        List<ProposalSince> proposals = new ArrayList<>();
        for (Proposal proposal : now.proposals()) {
            int fresh = (int) proposal.statements().stream().filter(added::contains).count();
            if (fresh > 0) {
                proposals.add(
                        new ProposalSince(proposal, proposal.statements().size() - fresh, fresh));
            }
        }
        proposals.sort(
                Comparator.comparing((ProposalSince one) -> one.before() > 0)
                        .thenComparing(Comparator.comparingInt(ProposalSince::added).reversed()));
        return proposals;
    }

    private static List<GoalSince> goals(EarlierRun earlier, Analysis now) {
        List<GoalSince> changed = new ArrayList<>();
        for (Goal goal : now.goals()) {
            for (Measurement measurement : goal.measurements()) {
                String id = goal.plan().id() + " " + measurement.indicator().id();
                Status before = earlier.goals().get(id);
                if (before != measurement.status()) {
                    changed.add(new GoalSince(goal, measurement, before));
                }
            }
        }
        return changed;
    }
}
