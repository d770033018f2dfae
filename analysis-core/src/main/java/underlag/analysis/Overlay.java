package underlag.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.Respondent;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;
import underlag.proposal.KindEvidence;
import underlag.proposal.Merged;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalEvidence;
import underlag.proposal.ProposalPair;
import underlag.proposal.StatementKind;
import underlag.review.Change;
import underlag.review.DecidedBy;
import underlag.review.Decision;
import underlag.review.Decisions;
import underlag.review.LaidProposals;
import underlag.review.LaidThemes;
import underlag.review.Reviewed;
import underlag.review.ToReview;
import underlag.theme.Themes;

/** Lays what people decided over what each step found, before anything is counted. */
final class Overlay {
    /** The rule of a proposal that a person says is one. */
    private static final String DECIDED = "DECIDED";

    private final Decisions decisions;
    private final List<String> ids;
    private final Set<String> material;
    private final Map<String, AnnotatedStatement> judged = new HashMap<>();
    private final Map<String, String> withheld = new TreeMap<>();
    private final Map<String, Boolean> proposals = new TreeMap<>();
    private final Map<String, StatementKind> kinds = new TreeMap<>();
    private final DecidedBy decidedBy = new DecidedBy();
    private final List<ToReview> toReview = new ArrayList<>();
    private Map<String, String> descriptions = Map.of();

    /**
     * @param annotated all statements
     * @param judged those with content
     */
    Overlay(
            Decisions decisions,
            List<AnnotatedStatement> annotated,
            List<AnnotatedStatement> judged) {
        this.decisions = decisions;
        this.ids = annotated.stream().map(AnnotatedStatement::id).toList();
        this.material = new HashSet<>(ids);
        judged.forEach(statement -> this.judged.put(statement.id(), statement));
        decisions.inForce().forEach(this::statement);
    }

    private void statement(Decision decision) {
        switch (decision.change()) {
            case Change.Withhold withhold -> {
                if (isThere(decision, withhold.statement(), material)) {
                    withheld.put(withhold.statement(), withhold.reason());
                    decidedBy.one(withhold.statement(), decision);
                }
            }
            case Change.SetKind set -> {
                if (isThere(decision, set.statement(), judged.keySet())) {
                    kinds.put(set.statement(), set.kind());
                    proposals.put(set.statement(), set.kind() == StatementKind.PROPOSAL);
                    decidedBy.one(set.statement(), decision);
                }
            }
            case Change.SetProposal set -> {
                if (isThere(decision, set.statement(), judged.keySet())) {
                    proposals.put(set.statement(), set.proposal());
                    boolean is = kinds.get(set.statement()) == StatementKind.PROPOSAL;
                    if (is != set.proposal()) {
                        kinds.remove(set.statement());
                    }
                    decidedBy.one(set.statement(), decision);
                }
            }
            case Change.ApproveQuote approve -> isThere(decision, approve.statement(), material);
            default -> {
                // Not about a statement by itself.
            }
        }
    }

    private boolean isThere(Decision decision, String statement, Set<String> where) {
        if (where.contains(statement)) {
            return true;
        }
        String code = material.contains(statement) ? "review.no-content" : "review.statement-gone";
        toReview.add(new ToReview(decision, code, List.of(decision.id(), statement)));
        return false;
    }

    /** Those of the statements that are not withheld. */
    List<AnnotatedStatement> shown(List<AnnotatedStatement> statements) {
        return withheld.isEmpty()
                ? statements
                : statements.stream().filter(s -> !withheld.containsKey(s.id())).toList();
    }

    /** Why a statement is withheld, or null. */
    @Nullable String withheld(String statement) {
        return withheld.get(statement);
    }

    List<String> decidedBy(String statement) {
        return decidedBy.of(statement);
    }

    Map<String, ProposalEvidence> evidence(Map<String, ProposalEvidence> found) {
        Map<String, ProposalEvidence> decided = new TreeMap<>(found);
        proposals.forEach(
                (statement, is) -> {
                    if (is) {
                        decided.computeIfAbsent(statement, this::asDecided);
                    } else {
                        decided.remove(statement);
                    }
                });
        decided.keySet().removeAll(withheld.keySet());
        return decided;
    }

    private ProposalEvidence asDecided(String id) {
        AnnotatedStatement statement = judged.get(id);
        int length = statement == null ? 0 : statement.statement().text().length();
        return new ProposalEvidence(id, List.of(DECIDED), new Span(0, length), null, null, null, 1);
    }

    Map<String, KindEvidence> kinds(Map<String, KindEvidence> found) {
        Map<String, KindEvidence> decided = new TreeMap<>(found);
        kinds.forEach((statement, kind) -> decided.put(statement, new KindEvidence(kind, null)));
        decided.keySet().removeAll(withheld.keySet());
        return decided;
    }

    Themes themes(Themes found) {
        LaidThemes laid = LaidThemes.of(found.themes(), material, decisions, decidedBy);
        descriptions = laid.descriptions();
        toReview.addAll(laid.toReview());
        return new Themes(laid.themes(withheld.keySet()), found.coverage(), found.findings());
    }

    /** Joined proposals as decided, and the pairs that are still true of them. */
    Joined joined(Merged found) {
        LaidProposals laid = LaidProposals.of(found.proposals(), ids, decisions, decidedBy);
        toReview.addAll(laid.toReview());
        Map<String, String> proposalOf = new HashMap<>();
        for (Proposal proposal : laid.proposals()) {
            proposal.statements().forEach(s -> proposalOf.put(s, proposal.id()));
        }
        List<ProposalPair> pairs =
                found.pairs().stream()
                        .filter(
                                pair -> {
                                    String one = proposalOf.getOrDefault(pair.one(), "");
                                    String other = proposalOf.getOrDefault(pair.other(), "");
                                    return pair.joined() == one.equals(other);
                                })
                        .toList();
        return new Joined(new Merged(laid.proposals(), pairs), laid);
    }

    /** The proposals, and what was settled of them. */
    record Joined(Merged merged, LaidProposals laid) {}

    /** What was decided, with all that does not fit. */
    Reviewed reviewed(Dialogue dialogue, Material read, Joined joined) {
        Set<String> goals = new HashSet<>();
        dialogue.goals().stream().map(PlannedGoal::id).forEach(goals::add);
        Set<String> known = new HashSet<>(material);
        read.respondents().stream().map(Respondent::id).forEach(known::add);
        known.addAll(goals);
        dialogue.goals().forEach(goal -> goal.indicators().forEach(i -> known.add(i.id())));
        for (Decision decision : decisions.inForce()) {
            switch (decision.change()) {
                case Change.JudgeGoal judge -> {
                    goal(decision, judge.goal(), goals);
                    evidence(decision, judge.evidence(), known);
                }
                case Change.ServePurpose served -> {
                    goal(decision, served.goal(), goals);
                    evidence(decision, served.evidence(), known);
                }
                case Change.AnswerQuestion answer -> evidence(decision, answer.evidence(), known);
                case Change.Conclude conclude -> evidence(decision, conclude.evidence(), known);
                default -> {
                    // Laid before.
                }
            }
        }
        Map<String, Integer> order = new HashMap<>();
        decisions.inForce().forEach(d -> order.put(d.id(), order.size()));
        List<ToReview> sorted =
                toReview.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        r -> order.getOrDefault(r.decision().id(), 0)))
                        .toList();
        return new Reviewed(decisions, descriptions, joined.laid().settled(), sorted);
    }

    private void goal(Decision decision, String goal, Set<String> goals) {
        if (!goals.contains(goal)) {
            toReview.add(new ToReview(decision, "review.goal-gone", List.of(decision.id(), goal)));
        }
    }

    private void evidence(Decision decision, List<String> evidence, Set<String> known) {
        Set<String> gone = new LinkedHashSet<>(evidence);
        gone.removeAll(known);
        if (!gone.isEmpty()) {
            toReview.add(
                    new ToReview(
                            decision,
                            "review.evidence-gone",
                            List.of(decision.id(), String.join(", ", gone))));
        }
    }

    /** The decisions that do not fit, as remarks. */
    static List<Finding> findings(Reviewed reviewed) {
        return reviewed.toReview().stream().map(ToReview::finding).toList();
    }
}
