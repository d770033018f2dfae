package underlag.goal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import underlag.answer.ConditionScope;
import underlag.dialogue.Statement;
import underlag.proposal.Proposal;
import underlag.theme.Theme;

/** Which statements, and which respondents through them, stand behind themes and proposals. */
final class ThemeMembers {
    private final Map<String, Set<String>> statementsOf = new LinkedHashMap<>();
    private final Set<String> proposing = new TreeSet<>();
    private final ConditionScope respondents;

    ThemeMembers(GoalScope scope) {
        for (Theme theme : scope.themes()) {
            Set<String> members = new TreeSet<>();
            collect(theme, scope.themes(), members, new TreeSet<>());
            for (String name : List.of(theme.id(), theme.name())) {
                statementsOf.computeIfAbsent(normal(name), key -> new TreeSet<>()).addAll(members);
            }
        }
        for (Proposal proposal : scope.proposals()) {
            proposing.addAll(proposal.statements());
        }
        Map<String, String> speaker = new HashMap<>();
        for (Statement statement : scope.statements()) {
            speaker.put(statement.id(), statement.contribution().respondent());
        }
        Map<String, Set<String>> themes = new LinkedHashMap<>();
        statementsOf.forEach((name, ids) -> themes.put(name, speakers(ids, speaker)));
        respondents = new ConditionScope(themes, speakers(proposing, speaker));
    }

    ConditionScope respondents() {
        return respondents;
    }

    /** Statements of a theme, named by id or name, and of the themes below it. */
    Set<String> statements(String theme) {
        return statementsOf.getOrDefault(normal(theme), Set.of());
    }

    Set<String> proposing() {
        return proposing;
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void collect(
            Theme theme, List<Theme> all, Set<String> members, Set<String> seen) {
        if (!seen.add(theme.id())) {
            return;
        }
        theme.members().forEach(member -> members.add(member.statement()));
        all.stream()
                .filter(below -> theme.id().equals(below.parent()))
                .forEach(below -> collect(below, all, members, seen));
    }

    private static Set<String> speakers(Set<String> statements, Map<String, String> speaker) {
        Set<String> found = new TreeSet<>();
        for (String statement : statements) {
            String respondent = speaker.get(statement);
            if (respondent != null) {
                found.add(respondent);
            }
        }
        return found;
    }
}
