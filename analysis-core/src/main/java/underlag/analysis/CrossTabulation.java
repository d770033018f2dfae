package underlag.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.answer.AnswerTable;
import underlag.answer.CrossTab;
import underlag.answer.CrossTab.Kind;
import underlag.answer.CrossTabs;
import underlag.answer.Distribution;
import underlag.answer.Grouping;
import underlag.dialogue.Activity;
import underlag.dialogue.Contribution;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.StatementState;
import underlag.dialogue.Unit;
import underlag.duplicate.Families;
import underlag.proposal.Proposal;
import underlag.theme.Theme;

/** Themes, proposals and answers by background and activity. */
final class CrossTabulation {
    /** Proposals that fewer persons made are not crossed: each stands in the report by itself. */
    private static final int LEAST_PERSONS = 5;

    /** A background question with more answers than this divides nobody. */
    private static final int MOST_GROUPS = 12;

    private final Dialogue dialogue;
    private final Material material;
    private final AnswerTable answers;
    private final List<JudgedStatement> statements;
    private final Families families;

    CrossTabulation(
            Dialogue dialogue,
            Material material,
            AnswerTable answers,
            List<JudgedStatement> statements,
            Families families) {
        this.dialogue = dialogue;
        this.material = material;
        this.answers = answers;
        this.families = families;
        this.statements =
                statements.stream()
                        .filter(s -> s.state() != StatementState.NO_CONTENT)
                        .filter(s -> s.state() != StatementState.WITHHELD)
                        .filter(s -> s.statement().contribution().unit() == Unit.PERSON)
                        .toList();
    }

    CrossTabs crossed(List<Theme> themes, List<Proposal> proposals) {
        List<CrossTabs.Said> items = new ArrayList<>();
        items.addAll(themes(themes));
        items.addAll(proposals(proposals));
        items.addAll(answers());
        return CrossTabs.of(answers, items, groupings());
    }

    private Set<String> speakers(Collection<JudgedStatement> said) {
        Set<String> speakers = new TreeSet<>();
        said.forEach(s -> speakers.add(s.statement().contribution().respondent()));
        return speakers;
    }

    private List<CrossTabs.Said> themes(List<Theme> themes) {
        Set<String> could = speakers(statements);
        Map<String, String> parents = new TreeMap<>();
        for (Theme theme : themes) {
            String parent = theme.parent();
            if (parent != null) {
                parents.put(theme.id(), parent);
            }
        }
        Map<String, Speakers> said = new TreeMap<>();
        for (JudgedStatement statement : statements) {
            for (JudgedStatement.ThemeScore score : statement.themes()) {
                @Nullable String theme = score.theme();
                for (Set<String> seen = new HashSet<>(); theme != null && seen.add(theme); ) {
                    said.computeIfAbsent(theme, t -> new Speakers()).add(statement, families);
                    theme = parents.get(theme);
                }
            }
        }
        return themes.stream()
                .map(
                        theme ->
                                said.getOrDefault(theme.id(), new Speakers())
                                        .saying(
                                                new CrossTab.Item(
                                                        Kind.THEME, theme.id(), theme.name(), ""),
                                                could))
                .toList();
    }

    private List<CrossTabs.Said> proposals(List<Proposal> proposals) {
        Set<String> could = speakers(statements);
        Map<String, Speakers> said = new TreeMap<>();
        for (JudgedStatement statement : statements) {
            String proposal = statement.proposalId();
            if (proposal != null) {
                said.computeIfAbsent(proposal, p -> new Speakers()).add(statement, families);
            }
        }
        List<CrossTabs.Said> items = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Speakers persons = said.getOrDefault(proposal.id(), new Speakers());
            if (persons.size() >= LEAST_PERSONS) {
                CrossTab.Item item =
                        new CrossTab.Item(Kind.PROPOSAL, proposal.id(), proposal.title(), "");
                items.add(persons.saying(item, could));
            }
        }
        return items;
    }

    private List<CrossTabs.Said> answers() {
        List<CrossTabs.Said> items = new ArrayList<>();
        for (Question question : material.questions()) {
            boolean closed =
                    question.kind() != Question.Kind.OPEN
                            && question.kind() != Question.Kind.BACKGROUND;
            if (closed) {
                items.addAll(answers(answers.distribution(question)));
            }
        }
        return items;
    }

    /**
     * A scale is read as its upper half, a question with two answers as the first; of others each
     * option is an item.
     */
    private static List<CrossTabs.Said> answers(Distribution distribution) {
        List<Distribution.Row> rows = distribution.rows();
        Set<String> could = new TreeSet<>();
        rows.forEach(row -> could.addAll(row.respondents()));
        List<Distribution.Row> compared = distribution.compared();
        if (!compared.isEmpty()) {
            return List.of(answer(distribution, compared, could));
        }
        if (rows.size() > MOST_GROUPS) {
            return List.of();
        }
        return rows.stream().map(row -> answer(distribution, List.of(row), could)).toList();
    }

    private static CrossTabs.Said answer(
            Distribution distribution, List<Distribution.Row> chosen, Set<String> could) {
        Question question = distribution.question();
        Set<String> said = new TreeSet<>();
        chosen.forEach(row -> said.addAll(row.respondents()));
        String name = String.join(" / ", chosen.stream().map(Distribution.Row::option).toList());
        return new CrossTabs.Said(
                new CrossTab.Item(Kind.ANSWER, question.id(), name, question.text()), said, could);
    }

    private List<Grouping> groupings() {
        List<Grouping> groupings = new ArrayList<>();
        for (Question question : material.questions()) {
            if (question.kind() == Question.Kind.BACKGROUND) {
                Map<String, Set<String>> groups = new LinkedHashMap<>();
                Set<String> missing = new TreeSet<>(answers.asked(question.id()));
                for (Distribution.Row row : answers.distribution(question).rows()) {
                    groups.put(row.option(), Set.copyOf(row.respondents()));
                    row.respondents().forEach(missing::remove);
                }
                if (groups.size() <= MOST_GROUPS) {
                    groupings.add(new Grouping(question.id(), question.text(), groups, missing));
                }
            }
        }
        Grouping activities = activities();
        if (activities.groups().size() > 1) {
            groupings.add(activities);
        }
        return groupings;
    }

    /** Activities that asked a question which another asked too: others cannot be compared. */
    private Grouping activities() {
        Map<String, Set<String>> asking = new TreeMap<>();
        material.answers()
                .forEach(
                        a ->
                                answers.respondent(a.respondent())
                                        .ifPresent(
                                                r ->
                                                        asking.computeIfAbsent(
                                                                        a.question(),
                                                                        q -> new TreeSet<>())
                                                                .add(r.activity())));
        for (Contribution contribution : material.contributions()) {
            String question = contribution.question();
            if (question != null && contribution.unit() == Unit.PERSON) {
                asking.computeIfAbsent(question, q -> new TreeSet<>()).add(contribution.activity());
            }
        }
        Set<String> comparable = new TreeSet<>();
        asking.values().stream().filter(a -> a.size() > 1).forEach(comparable::addAll);
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (Activity activity : dialogue.activities()) {
            if (comparable.contains(activity.id())) {
                Set<String> members = new TreeSet<>();
                material.respondents().stream()
                        .filter(r -> r.activity().equals(activity.id()))
                        .forEach(r -> members.add(r.id()));
                groups.put(activity.name(), members);
            }
        }
        return new Grouping(Grouping.ACTIVITY, "", groups, Set.of());
    }
}
