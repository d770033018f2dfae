package underlag.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.FollowUp;

/**
 * The decisions in force: those not undone, the later before the earlier where both settle the
 * same.
 *
 * @param inForce all that were not undone, in the order of the log, without the undoing
 */
public record Decisions(List<Decision> inForce) {
    public Decisions {
        inForce = List.copyOf(inForce);
    }

    /** Nothing decided. */
    public static Decisions none() {
        return new Decisions(List.of());
    }

    /**
     * The state after these decisions. An undoing that was itself undone does nothing; one of a
     * decision that does not come before it does nothing either.
     *
     * @param log in the order they were taken
     */
    public static Decisions of(List<Decision> log) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < log.size(); i++) {
            places.put(log.get(i).id(), i);
        }
        Set<String> undone = new HashSet<>();
        List<Decision> inForce = new ArrayList<>();
        for (int i = log.size() - 1; i >= 0; i--) {
            Decision decision = log.get(i);
            if (undone.contains(decision.id())) {
                continue;
            }
            if (decision.change() instanceof Change.Undo undo) {
                Integer place = places.get(undo.decision());
                if (place != null && place < i) {
                    undone.add(undo.decision());
                }
            } else {
                inForce.addFirst(decision);
            }
        }
        return new Decisions(inForce);
    }

    public boolean isEmpty() {
        return inForce.isEmpty();
    }

    /** Statement → the latest decision of a kind about it. */
    public Map<String, Decision> ofStatements(Class<? extends Change.OfStatement> kind) {
        return latest(kind, one -> ((Change.OfStatement) one).statement());
    }

    /** Ids of the statements that may be quoted to others. */
    public Set<String> approvedQuotes() {
        Set<String> approved = new TreeSet<>();
        ofStatements(Change.ApproveQuote.class)
                .forEach(
                        (statement, decision) -> {
                            if (decision.change() instanceof Change.ApproveQuote quote
                                    && quote.approved()) {
                                approved.add(statement);
                            }
                        });
        return approved;
    }

    /** Ids of respondents and contributions that are taken out of everything. */
    public Set<String> erased() {
        Set<String> erased = new TreeSet<>();
        for (Decision decision : inForce) {
            if (decision.change() instanceof Change.EraseRecord erase) {
                erased.addAll(erase.ids());
            }
        }
        return erased;
    }

    /** The handbook's questions for analysis, by number from 1, that have an answer. */
    public Map<Integer, Change.AnswerQuestion> answers() {
        return changes(Change.AnswerQuestion.class, Change.AnswerQuestion::question);
    }

    /** The conclusions by number; 1 is the answer to the question of the dialogue. */
    public Map<Integer, Change.Conclude> conclusions() {
        return changes(Change.Conclude.class, Change.Conclude::number);
    }

    /** What was judged of the goals. */
    public FollowUp followUp() {
        Map<String, Change.JudgeGoal> judged =
                changes(Change.JudgeGoal.class, Change.JudgeGoal::goal);
        Map<String, Change.ServePurpose> served =
                changes(Change.ServePurpose.class, Change.ServePurpose::goal);
        Set<String> goals = new TreeSet<>(judged.keySet());
        goals.addAll(served.keySet());
        Map<String, FollowUp.Judgement> all = new TreeMap<>();
        for (String goal : goals) {
            all.put(goal, judgement(judged.get(goal), served.get(goal)));
        }
        return new FollowUp(all, Map.of());
    }

    private static FollowUp.Judgement judgement(
            Change.@Nullable JudgeGoal judged, Change.@Nullable ServePurpose served) {
        Set<String> evidence = new TreeSet<>();
        if (judged != null) {
            evidence.addAll(judged.evidence());
        }
        if (served != null) {
            evidence.addAll(served.evidence());
        }
        return new FollowUp.Judgement(
                judged == null ? null : judged.attainment(),
                judged == null ? null : judged.words(),
                List.copyOf(evidence),
                served == null ? null : served.words());
    }

    private <T, K extends Comparable<K>> Map<K, Decision> latest(
            Class<T> kind, Function<T, K> about) {
        Map<K, Decision> latest = new TreeMap<>();
        for (Decision decision : inForce) {
            if (kind.isInstance(decision.change())) {
                latest.put(about.apply(kind.cast(decision.change())), decision);
            }
        }
        return latest;
    }

    private <T extends Change, K extends Comparable<K>> Map<K, T> changes(
            Class<T> kind, Function<T, K> about) {
        Map<K, T> changes = new TreeMap<>();
        latest(kind, about)
                .forEach((key, decision) -> changes.put(key, kind.cast(decision.change())));
        return changes;
    }
}
