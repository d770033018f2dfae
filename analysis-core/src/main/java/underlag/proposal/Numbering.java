package underlag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.ContactData;
import underlag.proposal.ProposalMerger.Single;

/**
 * Makes proposals of groups: largest first, titled by the statement that says it best. One with an
 * address or a telephone number in it is taken only where there is no other, and the title is
 * without that.
 */
final class Numbering {
    /** Statement → its title, each made once. */
    private final Map<String, String> titles = new HashMap<>();

    /** Contribution → the thing that its first proposal with a title of its own is about. */
    private final Map<String, String> things = new HashMap<>();

    private Numbering(List<Single> singles) {
        singles.forEach(single -> titles.put(single.id(), single.title()));
    }

    static List<Proposal> of(List<Single> singles, Partition groups) {
        return new Numbering(singles).proposals(singles, groups);
    }

    private List<Proposal> proposals(List<Single> singles, Partition groups) {
        Map<Integer, List<Single>> members = new TreeMap<>();
        for (int i = 0; i < singles.size(); i++) {
            members.computeIfAbsent(groups.group(i), key -> new ArrayList<>()).add(singles.get(i));
        }
        singles.stream()
                .sorted(Comparator.comparingInt(Single::at))
                .forEach(
                        s -> {
                            String object = s.evidence().object();
                            if (object != null
                                    && ProposalTitle.stands(title(s), s.statement().language())) {
                                things.putIfAbsent(s.contribution(), object);
                            }
                        });
        List<List<Single>> ordered = new ArrayList<>(members.values());
        ordered.sort(
                Comparator.comparingInt((List<Single> group) -> -group.size())
                        .thenComparing(group -> group.getFirst().id()));
        List<Proposal> proposals = new ArrayList<>();
        for (List<Single> group : ordered) {
            String id = String.format(Locale.ROOT, "P%03d", proposals.size() + 1);
            proposals.add(proposal(id, group));
        }
        return proposals;
    }

    private String title(Single single) {
        return titles.getOrDefault(single.id(), "");
    }

    private Proposal proposal(String id, List<Single> group) {
        Single best =
                group.stream()
                        .min(
                                Comparator.comparing(Numbering::pointsOut)
                                        .thenComparingInt(
                                                (Single s) ->
                                                        ProposalTitle.faults(
                                                                title(s), s.statement().language()))
                                        .thenComparing(Single::id))
                        .orElseThrow();
        return new Proposal(
                id,
                ProposalTitle.withThing(
                        title(best), best.statement().language(), things.get(best.contribution())),
                best.evidence().action(),
                best.evidence().object(),
                best.evidence().place(),
                group.stream().sorted(Comparator.comparingInt(Single::at)).map(Single::id).toList(),
                best.id(),
                concreteness(group));
    }

    private static boolean pointsOut(Single single) {
        return ContactData.in(single.statement().statement().text());
    }

    private static Concreteness concreteness(List<Single> group) {
        return group.stream()
                .map(s -> ConcretenessJudge.judge(s.statement(), s.evidence()))
                .max(Comparator.comparing(Concreteness::level).thenComparing(c -> c.named().size()))
                .orElseThrow();
    }
}
