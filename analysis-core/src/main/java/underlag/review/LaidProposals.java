package underlag.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.proposal.Proposal;

/** Decisions laid over the proposals that were found, one after the other. */
public final class LaidProposals {
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private final Map<String, Settlement> settled = new TreeMap<>();
    private final FoundAgain again;
    private final DecidedBy decidedBy;
    private final List<ToReview> toReview = new ArrayList<>();

    private LaidProposals(List<Proposal> found, List<String> material, DecidedBy decidedBy) {
        found.forEach(proposal -> proposals.put(proposal.id(), proposal));
        material.forEach(statement -> order.put(statement, order.size()));
        this.decidedBy = decidedBy;
        this.again = new FoundAgain(groups(), order.keySet());
    }

    /**
     * Lays every decision about a proposal over what was found.
     *
     * @param material ids of all statements, in order
     * @param decidedBy is told which statements a decision moved
     */
    public static LaidProposals of(
            List<Proposal> found, List<String> material, Decisions decisions, DecidedBy decidedBy) {
        LaidProposals laid = new LaidProposals(found, material, decidedBy);
        for (Decision decision : decisions.inForce()) {
            if (decision.change() instanceof Change.OfProposal change) {
                String id = laid.find(decision, change.proposal());
                if (id != null) {
                    laid.lay(decision, change, id);
                }
            }
        }
        return laid;
    }

    /** The proposals as decided, the largest first. */
    public List<Proposal> proposals() {
        return proposals.values().stream()
                .sorted(Comparator.comparingInt(p -> -p.statements().size()))
                .toList();
    }

    /** Proposal id → what was settled of it. */
    public Map<String, Settlement> settled() {
        return Map.copyOf(settled);
    }

    /** The decisions that did not fit. */
    public List<ToReview> toReview() {
        return List.copyOf(toReview);
    }

    private void lay(Decision decision, Change.OfProposal change, String id) {
        switch (change) {
            case Change.MergeProposal merge -> merge(decision, id, merge.into());
            case Change.SplitProposal split -> split(decision, id, split);
            case Change.RewordProposal reword -> put(proposal(id), reword.title(), null);
            case Change.SetStance set -> settle(id, new Settlement(set.stance(), null, null));
            case Change.GiveReason give -> settle(id, new Settlement(null, give.reason(), null));
            case Change.RecordRuling ruling -> settle(id, new Settlement(null, null, ruling));
        }
    }

    private void settle(String id, Settlement settlement) {
        settled.merge(id, settlement, (before, now) -> now.or(before));
    }

    private void merge(Decision decision, String id, GroupRef to) {
        String into = find(decision, to);
        if (into == null) {
            return;
        }
        Proposal from = proposal(id);
        if (into.equals(id)) {
            toReview.add(ToReview.of(decision, "review.same-proposal", from.title()));
            return;
        }
        Set<String> all = new LinkedHashSet<>(proposal(into).statements());
        all.addAll(from.statements());
        put(proposal(into), proposal(into).title(), all);
        proposals.remove(id);
        again.merged(id, into);
        decidedBy.all(from.statements(), decision);
        Settlement carried = settled.remove(id);
        if (carried != null) {
            settled.merge(into, carried, Settlement::or);
        }
    }

    private void split(Decision decision, String id, Change.SplitProposal split) {
        Proposal from = proposal(id);
        Set<String> out = new LinkedHashSet<>(split.statements());
        out.retainAll(from.statements());
        if (out.isEmpty() || out.size() == from.statements().size()) {
            toReview.add(ToReview.of(decision, "review.nothing-to-split", split.title()));
            return;
        }
        Set<String> rest = new LinkedHashSet<>(from.statements());
        rest.removeAll(out);
        put(from, from.title(), rest);
        List<String> sorted = sorted(out);
        proposals.put(
                decision.id(),
                new Proposal(
                        decision.id(),
                        split.title(),
                        null,
                        null,
                        null,
                        sorted,
                        sorted.getFirst(),
                        from.concreteness()));
        again.lasts(decision.id());
        decidedBy.all(out, decision);
    }

    /**
     * Puts a proposal in the place of the one with its id.
     *
     * @param statements null for the same
     */
    private void put(Proposal old, String title, @Nullable Set<String> statements) {
        List<String> sorted = statements == null ? old.statements() : sorted(statements);
        proposals.put(
                old.id(),
                new Proposal(
                        old.id(),
                        title,
                        old.action(),
                        old.object(),
                        old.place(),
                        sorted,
                        sorted.contains(old.example()) ? old.example() : sorted.getFirst(),
                        old.concreteness()));
    }

    private List<String> sorted(Set<String> statements) {
        return statements.stream()
                .sorted(Comparator.comparingInt(s -> order.getOrDefault(s, Integer.MAX_VALUE)))
                .toList();
    }

    private Proposal proposal(String id) {
        Proposal proposal = proposals.get(id);
        if (proposal == null) {
            throw new IllegalStateException("no proposal " + id);
        }
        return proposal;
    }

    private @Nullable String find(Decision decision, GroupRef ref) {
        String found = again.among(ref, groups());
        if (found == null) {
            toReview.add(ToReview.of(decision, "review.proposal-gone", ref.id()));
        }
        return found;
    }

    private Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        proposals.forEach((id, p) -> groups.put(id, new LinkedHashSet<>(p.statements())));
        return groups;
    }
}
