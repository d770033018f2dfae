package underlag.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.SourceReading;
import underlag.dialogue.StatementState;

/** Open questions one by one: how many answered, which themes and proposals they gave. */
final class Questions {
    /** The id of the material that answers no question. */
    static final String UNASKED = "";

    private final Material material;
    private final Counting counting;
    private final Map<String, List<JudgedStatement>> byQuestion = new TreeMap<>();

    Questions(Material material, List<JudgedStatement> statements, Counting counting) {
        this.material = material;
        this.counting = counting;
        for (JudgedStatement statement : statements) {
            String asked = statement.statement().contribution().question();
            byQuestion
                    .computeIfAbsent(asked == null ? UNASKED : asked, key -> new ArrayList<>())
                    .add(statement);
        }
    }

    List<QuestionResult> asked() {
        return material.questions().stream()
                .filter(q -> q.kind() == Question.Kind.OPEN || byQuestion.containsKey(q.id()))
                .map(this::result)
                .toList();
    }

    List<QuestionResult> unasked() {
        return byQuestion.containsKey(UNASKED)
                ? List.of(result(new Question(UNASKED, "", Question.Kind.OPEN, List.of(), null)))
                : List.of();
    }

    private QuestionResult result(Question question) {
        List<JudgedStatement> here = byQuestion.getOrDefault(question.id(), List.of());
        Set<String> answered =
                here.stream()
                        .filter(s -> s.state() != StatementState.NO_CONTENT)
                        .map(s -> s.statement().contribution().id())
                        .collect(Collectors.toSet());
        long without =
                here.stream()
                        .map(s -> s.statement().contribution())
                        .map(Contribution::id)
                        .distinct()
                        .filter(id -> !answered.contains(id))
                        .count();
        long empty =
                material.sources().stream()
                        .map(SourceReading::notAnswered)
                        .mapToLong(n -> n.getOrDefault(question.id(), 0L))
                        .sum();
        return new QuestionResult(
                question, answered.size(), (int) (without + empty), themes(here), proposals(here));
    }

    private List<QuestionResult.ThemeCount> themes(List<JudgedStatement> statements) {
        Map<String, List<JudgedStatement>> byTheme = new TreeMap<>();
        for (JudgedStatement statement : statements) {
            for (JudgedStatement.ThemeScore theme : statement.themes()) {
                byTheme.computeIfAbsent(theme.theme(), key -> new ArrayList<>()).add(statement);
            }
        }
        return byTheme.entrySet().stream()
                .map(
                        e ->
                                new QuestionResult.ThemeCount(
                                        e.getKey(),
                                        counting.of(e.getValue()),
                                        e.getValue().stream().map(JudgedStatement::id).toList()))
                .sorted(
                        Comparator.comparingInt(
                                        (QuestionResult.ThemeCount t) -> -t.counts().statements())
                                .thenComparing(QuestionResult.ThemeCount::theme))
                .toList();
    }

    private static List<String> proposals(List<JudgedStatement> statements) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JudgedStatement statement : statements) {
            if (statement.proposalId() != null) {
                counts.merge(statement.proposalId(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
