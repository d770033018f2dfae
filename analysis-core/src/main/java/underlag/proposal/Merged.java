package underlag.proposal;

import java.util.List;

/**
 * Proposals after those that ask the same were joined.
 *
 * @param proposals largest first
 * @param pairs why statements were joined, and those that people should look at: not joined, but
 *     near; joined first, then by score
 */
public record Merged(List<Proposal> proposals, List<ProposalPair> pairs) {
    public Merged {
        proposals = List.copyOf(proposals);
        pairs = List.copyOf(pairs);
    }
}
