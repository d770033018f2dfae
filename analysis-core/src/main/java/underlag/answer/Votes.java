package underlag.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.answer.VoteResult.Row;
import underlag.dialogue.Activity;
import underlag.dialogue.Condition;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Question;
import underlag.dialogue.Vote;

/**
 * Counts votes: each person once, as they last voted; groups have no vote.
 *
 * <p>A ranking is counted by first choices and by the points of Borda, "Mémoire sur les élections
 * au scrutin" (1781): with m options, m−1 for the first place, m−2 for the next and so on; an
 * option that somebody left out gets none from them.
 */
public final class Votes {
    /** "Rank these [the park]", "Share out: the park". */
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]+)]\\s*$|:\\s*([^:]+)$");

    /** "500 kr", "500:-". */
    private static final Pattern CURRENCY =
            Pattern.compile("\\s*(?:kr\\.?|kronor|SEK|:-)\\s*$", Pattern.CASE_INSENSITIVE);

    private final AnswerTable answers;
    private final Vote vote;
    private final List<String> persons;

    private Votes(Activity activity, Vote vote, AnswerTable answers) {
        this.answers = answers;
        this.vote = vote;
        this.persons =
                answers.persons(answers.respondents(new Condition.InActivity(activity.id())));
    }

    /** All votes of the plan, in its order. */
    public static List<VoteResult> of(Dialogue plan, AnswerTable answers) {
        List<VoteResult> results = new ArrayList<>();
        for (Activity activity : plan.activities()) {
            for (Vote vote : activity.votes()) {
                Votes votes = new Votes(activity, vote, answers);
                Tally tally =
                        switch (vote.method()) {
                            case CHOICE -> votes.choice();
                            case RANKING -> votes.ranking();
                            case BUDGET -> votes.budget();
                        };
                List<Row> rows =
                        tally.rows.stream()
                                .sorted(
                                        Comparator.comparingDouble(Row::weight)
                                                .reversed()
                                                .thenComparing(Row::option))
                                .toList();
                results.add(new VoteResult(activity, vote, rows, tally.ballots, tally.invalid));
            }
        }
        return results;
    }

    private record Tally(List<Row> rows, int ballots, int invalid) {}

    private Tally choice() {
        List<Row> rows = new ArrayList<>();
        int ballots = 0;
        for (String id : vote.questions()) {
            Distribution spread = spread(id);
            ballots += spread.of();
            spread.rows().forEach(row -> rows.add(new Row(row.option(), row.count(), null, null)));
        }
        return new Tally(rows, ballots, 0);
    }

    private Distribution spread(String question) {
        return answers.distribution(question(question), persons);
    }

    private Question question(String id) {
        return answers.question(id)
                .orElseGet(() -> new Question(id, id, Question.Kind.CHOICE, List.of(), null));
    }

    private Tally ranking() {
        boolean byOption = byOption();
        Map<String, List<Placed>> ballots = placed(byOption);
        Map<String, Integer> points = new LinkedHashMap<>();
        Map<String, Integer> firsts = new LinkedHashMap<>();
        for (String option : options(byOption)) {
            points.put(option, 0);
            firsts.put(option, 0);
        }
        int invalid = 0;
        for (List<Placed> ballot : ballots.values()) {
            if (!countable(ballot)) {
                invalid++;
                continue;
            }
            ballot.sort(Comparator.comparingDouble(Placed::place));
            firsts.merge(ballot.getFirst().option(), 1, Integer::sum);
            for (int i = 0; i < ballot.size(); i++) {
                points.merge(ballot.get(i).option(), points.size() - 1 - i, Integer::sum);
            }
        }
        List<Row> rows = new ArrayList<>();
        points.forEach(
                (option, sum) ->
                        rows.add(new Row(option, firsts.getOrDefault(option, 0), sum, null)));
        return new Tally(rows, ballots.size() - invalid, invalid);
    }

    /** Where somebody put an option: 1 is first. */
    private record Placed(String option, double place) {}

    /** Person → what they ranked, in the order of the questions. */
    private Map<String, List<Placed>> placed(boolean byOption) {
        Map<String, List<Placed>> ballots = new TreeMap<>();
        for (int q = 0; q < vote.questions().size(); q++) {
            Question question = question(vote.questions().get(q));
            if (byOption) {
                numbers(question)
                        .forEach(
                                (person, place) ->
                                        add(ballots, person, new Placed(part(question), place)));
                continue;
            }
            for (Distribution.Row row : spread(question.id()).rows()) {
                Placed placed = new Placed(row.option(), q + 1.0);
                row.respondents().forEach(person -> add(ballots, person, placed));
            }
        }
        return ballots;
    }

    private static void add(Map<String, List<Placed>> ballots, String person, Placed placed) {
        ballots.computeIfAbsent(person, p -> new ArrayList<>()).add(placed);
    }

    /**
     * Whether each question is an option answered with its place, not a place with an option: most
     * answers are numbers. One place in words must not turn the numbers into options.
     */
    private boolean byOption() {
        List<Double> given =
                vote.questions().stream()
                        .flatMap(id -> numbers(question(id)).values().stream())
                        .toList();
        return 2 * given.stream().filter(place -> !place.isNaN()).count() > given.size();
    }

    private List<String> options(boolean byOption) {
        if (byOption) {
            return vote.questions().stream().map(id -> part(question(id))).toList();
        }
        return vote.questions().stream()
                .flatMap(id -> spread(id).rows().stream().map(Distribution.Row::option))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean countable(List<Placed> ballot) {
        HashSet<String> options = new HashSet<>();
        HashSet<Double> places = new HashSet<>();
        return ballot.stream()
                .allMatch(
                        p ->
                                !Double.isNaN(p.place())
                                        && options.add(p.option())
                                        && places.add(p.place()));
    }

    private Tally budget() {
        Map<String, Double> shared = new TreeMap<>();
        HashSet<String> impossible = new HashSet<>();
        List<SortedMap<String, Double>> amounts = new ArrayList<>();
        for (String id : vote.questions()) {
            SortedMap<String, Double> given = numbers(question(id));
            amounts.add(given);
            given.forEach((person, amount) -> shared.merge(person, amount, Double::sum));
            given.forEach((person, amount) -> addIf(!(amount >= 0), person, impossible));
        }
        shared.forEach((person, sum) -> addIf(!(sum > 0), person, impossible));
        List<Row> rows = new ArrayList<>();
        for (int q = 0; q < amounts.size(); q++) {
            amounts.get(q).keySet().removeAll(impossible);
            double sum = amounts.get(q).values().stream().mapToDouble(a -> a).sum();
            int votes = (int) amounts.get(q).values().stream().filter(a -> a > 0).count();
            rows.add(new Row(part(question(vote.questions().get(q))), votes, null, sum));
        }
        return new Tally(rows, shared.size() - impossible.size(), impossible.size());
    }

    private static void addIf(boolean holds, String person, HashSet<String> to) {
        if (holds) {
            to.add(person);
        }
    }

    /**
     * Person → the number answered, of those who may vote here; NaN where the answer is none. Each
     * answer is read by itself: that one person writes words must not void what the others gave.
     */
    private SortedMap<String, Double> numbers(Question question) {
        SortedMap<String, Double> numbers = new TreeMap<>();
        for (Distribution.Row row : spread(question.id()).rows()) {
            String written = CURRENCY.matcher(row.option()).replaceFirst("");
            double number = WrittenNumber.whole(written).orElse(Double.NaN);
            row.respondents().forEach(person -> numbers.put(person, number));
        }
        SortedMap<String, Double> steps = answers.numbers(question.id());
        numbers.replaceAll((person, number) -> steps.getOrDefault(person, number));
        return numbers;
    }

    /** The option that a question is about: what stands last in brackets or after a colon. */
    private static String part(Question question) {
        Matcher matcher = PART.matcher(question.text());
        if (!matcher.find()) {
            return question.text();
        }
        @Nullable String bracketed = matcher.group(1);
        return (bracketed == null ? matcher.group(2) : bracketed).strip();
    }
}
