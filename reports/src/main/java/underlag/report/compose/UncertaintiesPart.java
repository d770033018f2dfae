package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.StatementState;
import underlag.duplicate.Families.Family;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalCertainty;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;

/** What a reader must know of the limits of the figures. */
final class UncertaintiesPart {
    private UncertaintiesPart() {}

    static List<Block> of(Publication publication) {
        return List.of(
                new Heading(2, publication.say("uncertain.heading"), "uncertainties"),
                new Bullets(sentences(publication)));
    }

    private static List<String> sentences(Publication publication) {
        List<String> sentences = new ArrayList<>();
        sentences.add(publication.say("uncertain.self-selected"));
        sentences.add(
                publication.say(
                        publication.dialogue().influenceLevel() == InfluenceLevel.CO_DECISION
                                ? "uncertain.weight.co-decision"
                                : "uncertain.weight"));
        if (publication.analysis().participation().atLeast()
                != publication.analysis().participation().atMost()) {
            sentences.add(publication.say("uncertain.not-linked"));
        }
        campaigns(publication, sentences);
        int all = publication.analysis().statements().size();
        long rest =
                publication.analysis().statements().stream()
                        .filter(s -> s.state() == StatementState.REST)
                        .count();
        sentences.add(publication.say("uncertain.machine"));
        if (rest > 0) {
            sentences.add(
                    publication.say(
                            "uncertain.rest",
                            publication.words().count("statements", rest),
                            publication.words().figures().percent((double) rest / all)));
        }
        long unsure =
                publication.analysis().proposals().stream()
                        .filter(one -> unsure(publication, one))
                        .count();
        if (unsure > 0) {
            sentences.add(
                    publication.say(
                            "uncertain.proposals",
                            unsure,
                            publication.analysis().proposals().size()));
        }
        return sentences;
    }

    private static boolean unsure(Publication publication, Proposal one) {
        return publication.composition().certainty(one) == ProposalCertainty.UNSURE;
    }

    private static void campaigns(Publication publication, List<String> sentences) {
        List<Family> campaigns =
                publication.analysis().families().families().stream()
                        .filter(Family::campaign)
                        .toList();
        long copies = campaigns.stream().mapToLong(f -> f.contributions().size()).sum();
        if (campaigns.size() == 1) {
            sentences.add(publication.say("uncertain.campaign", copies));
        } else if (campaigns.size() > 1) {
            sentences.add(publication.say("uncertain.campaigns", campaigns.size(), copies));
        }
    }
}
