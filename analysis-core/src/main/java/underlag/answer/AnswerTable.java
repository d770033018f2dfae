package underlag.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ClosedAnswer.State;
import underlag.dialogue.Condition;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;
import underlag.dialogue.Unit;
import underlag.statistics.Interval;
import underlag.statistics.MeanIntervals;
import underlag.statistics.ShareIntervals;

/**
 * All closed answers and background of a dialogue, to be counted. Within an activity a person with
 * several records (known by the plan's id column) has one answer per question, the last. Immutable
 * and thread-safe once made.
 */
public final class AnswerTable {
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final NavigableMap<String, Respondent> respondents = new TreeMap<>();
    private final Map<String, ColumnAnswers> columns = new TreeMap<>();
    private final Map<String, NavigableSet<String>> open = new TreeMap<>();
    private final Map<String, NavigableSet<String>> asked = new TreeMap<>();

    private AnswerTable(Material material) {
        material.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
        material.respondents().forEach(person -> respondents.put(person.id(), person));
        EffectiveAnswers effective = new EffectiveAnswers(material);
        for (String id : effective.questions()) {
            Question question =
                    questions.computeIfAbsent(
                            id,
                            key -> new Question(key, key, Question.Kind.CHOICE, List.of(), null));
            columns.put(id, new ColumnAnswers(question, effective.to(id)));
        }
        for (Contribution contribution : material.contributions()) {
            if (contribution.question() != null) {
                open.computeIfAbsent(contribution.question(), id -> new TreeSet<>())
                        .add(contribution.respondent());
            }
        }
        findAsked(material);
    }

    /** The table of everything that came in. */
    public static AnswerTable of(Material material) {
        return new AnswerTable(material);
    }

    /** The question or background variable with this id, where the plan or the files have it. */
    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** Ids of all respondents, sorted. */
    public Set<String> respondents() {
        return Collections.unmodifiableSet(respondents.keySet());
    }

    /** The record behind a respondent's id. */
    public Optional<Respondent> respondent(String id) {
        return Optional.ofNullable(respondents.get(id));
    }

    /**
     * Ids of the respondents that a condition on answers, background or activity chooses, sorted.
     */
    public List<String> respondents(Condition condition) {
        return respondents(condition, ConditionScope.none());
    }

    /** Ids of the respondents that a condition chooses, sorted. */
    public List<String> respondents(Condition condition, ConditionScope scope) {
        return List.copyOf(new ChosenRespondents(this, scope).by(condition));
    }

    /** How the answers of all respondents are spread. */
    public Distribution distribution(Question question) {
        return distribution(question, respondents.keySet());
    }

    /**
     * How the answers of these respondents are spread, in the plan's order of options, else the
     * scale's, else the most common first.
     */
    public Distribution distribution(Question question, Collection<String> among) {
        ColumnAnswers column = columns.get(question.id());
        if (column == null) {
            return new Distribution(question, List.of(), 0, 0, 0, null, null);
        }
        Set<String> chosen = new TreeSet<>(among);
        Map<String, NavigableSet<String>> choices = column.choices(chosen);
        Set<String> answered = new TreeSet<>();
        choices.values().forEach(answered::addAll);
        boolean persons = answered.stream().allMatch(this::isPerson);
        double[] numbers =
                column.numbers().entrySet().stream()
                        .filter(entry -> chosen.contains(entry.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .toArray();
        return new Distribution(
                question,
                rows(column, choices, persons ? answered.size() : 0),
                answered.size(),
                countIn(column, State.NOT_ANSWERED, chosen),
                countIn(column, State.DONT_KNOW, chosen),
                numbers.length == 0 ? null : MeanIntervals.mean(numbers),
                numbers.length == 0 ? null : MeanIntervals.median(numbers));
    }

    /** Respondents who answered the question, open or closed, other than with "vet ej"; sorted. */
    public List<String> answered(String question) {
        NavigableSet<String> all = new TreeSet<>(open.getOrDefault(question, new TreeSet<>()));
        ColumnAnswers column = columns.get(question);
        if (column != null) {
            all.addAll(column.in(State.ANSWERED));
        }
        return List.copyOf(all);
    }

    /** Respondents who answered "vet ej" or the like; sorted. */
    public List<String> dontKnow(String question) {
        ColumnAnswers column = columns.get(question);
        return column == null ? List.of() : List.copyOf(column.in(State.DONT_KNOW));
    }

    /** Respondents whose file asks the question, whether they answered or not; sorted. */
    public List<String> asked(String question) {
        return List.copyOf(asked.getOrDefault(question, new TreeSet<>()));
    }

    /**
     * Respondent → the number or step of a scale that was answered; answers that are no number are
     * left out.
     */
    public SortedMap<String, Double> numbers(String question) {
        ColumnAnswers column = columns.get(question);
        return column == null ? new TreeMap<>() : column.numbers();
    }

    /** The ends of a scale whose steps are known. */
    public Optional<ScaleEnds> ends(String question) {
        ColumnAnswers column = columns.get(question);
        return column == null ? Optional.empty() : column.steps().ends();
    }

    /** Those of these records that are persons', sorted. */
    public List<String> persons(Collection<String> ids) {
        return new TreeSet<>(ids).stream().filter(this::isPerson).toList();
    }

    /** How many persons stand behind these records; records of groups are not counted. */
    public Headcount headcount(Collection<String> ids) {
        List<Respondent> records = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            respondent(id).filter(r -> r.unit() == Unit.PERSON).ifPresent(records::add);
        }
        return Headcount.of(records);
    }

    /** Who a record is, across activities where the plan's id column tells. */
    public String person(String respondent) {
        @Nullable Respondent record = respondents.get(respondent);
        return record == null || record.personKey() == null || record.unit() != Unit.PERSON
                ? "record " + respondent
                : "person " + record.personKey();
    }

    NavigableSet<String> inActivity(String activity) {
        NavigableSet<String> found = new TreeSet<>();
        respondents.values().stream()
                .filter(respondent -> respondent.activity().equals(activity))
                .forEach(respondent -> found.add(respondent.id()));
        return found;
    }

    NavigableSet<String> choosing(String question, BiPredicate<String, Double> holds) {
        ColumnAnswers column = columns.get(question);
        return column == null ? new TreeSet<>() : new TreeSet<>(column.where(holds));
    }

    private boolean isPerson(String id) {
        Respondent respondent = respondents.get(id);
        return respondent != null && respondent.unit() == Unit.PERSON;
    }

    private static int countIn(ColumnAnswers column, State state, Set<String> among) {
        return (int) column.in(state).stream().filter(among::contains).count();
    }

    /**
     * @param of the denominator of shares, or 0 where there are none
     */
    private static List<Distribution.Row> rows(
            ColumnAnswers column, Map<String, NavigableSet<String>> chosen, int of) {
        Map<String, Integer> counts = new TreeMap<>();
        chosen.forEach((option, ids) -> counts.put(option, ids.size()));
        List<Distribution.Row> rows = new ArrayList<>();
        for (String option : column.steps().order(counts)) {
            Set<String> ids = chosen.getOrDefault(option, new TreeSet<>());
            Double share = of == 0 ? null : Double.valueOf((double) ids.size() / of);
            Interval interval = of == 0 ? null : ShareIntervals.wilson(ids.size(), of);
            rows.add(new Distribution.Row(option, ids.size(), share, interval, List.copyOf(ids)));
        }
        return rows;
    }

    /** A file asks a question where it has a column for it, or anything that answers it. */
    private void findAsked(Material material) {
        Map<String, Set<String>> sources = new TreeMap<>();
        for (SourceReading reading : material.sources()) {
            for (RecognisedColumn column : reading.columns()) {
                sources.computeIfAbsent(column.question().id(), id -> new TreeSet<>())
                        .add(reading.source());
            }
        }
        for (Contribution contribution : material.contributions()) {
            if (contribution.question() != null) {
                sources.computeIfAbsent(contribution.question(), id -> new TreeSet<>())
                        .add(contribution.origin().source());
            }
        }
        material.answers()
                .forEach(
                        answer ->
                                sources.computeIfAbsent(answer.question(), id -> new TreeSet<>())
                                        .add(answer.origin().source()));
        for (Respondent respondent : respondents.values()) {
            respondent
                    .background()
                    .keySet()
                    .forEach(
                            variable ->
                                    sources.computeIfAbsent(variable, id -> new TreeSet<>())
                                            .add(respondent.origin().source()));
        }
        sources.forEach((question, files) -> asked.put(question, from(files)));
    }

    private NavigableSet<String> from(Set<String> sources) {
        NavigableSet<String> found = new TreeSet<>();
        respondents.values().stream()
                .filter(respondent -> sources.contains(respondent.origin().source()))
                .forEach(respondent -> found.add(respondent.id()));
        return found;
    }
}
