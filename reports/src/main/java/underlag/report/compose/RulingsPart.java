package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.review.Change.RecordRuling;
import underlag.review.Settlement;

/** What was decided by whom and when, or that nothing is decided yet. */
final class RulingsPart {
    private RulingsPart() {}

    static List<Block> of(Publication publication) {
        Map<String, Integer> rulings = new LinkedHashMap<>();
        for (Proposal proposal : publication.proposals()) {
            Settlement settled = publication.settled(proposal);
            RecordRuling ruling = settled == null ? null : settled.ruling();
            if (ruling != null) {
                rulings.merge(words(publication, ruling), 1, Integer::sum);
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("rulings.heading"), "rulings"));
        if (rulings.isEmpty()) {
            String decision = publication.decision();
            blocks.add(
                    new Paragraph(
                            decision == null
                                    ? publication.say("rulings.none")
                                    : publication.say("rulings.coming", decision)));
            return blocks;
        }
        List<String> lines = new ArrayList<>();
        rulings.forEach(
                (ruling, number) ->
                        lines.add(
                                publication.say(
                                        "rulings.line",
                                        ruling,
                                        publication.words().count("proposals", number))));
        blocks.add(new Bullets(lines));
        blocks.add(new Paragraph(publication.say("rulings.grounds")));
        return blocks;
    }

    /** "Kommunfullmäktige, § 45, den 22 mars 2027". */
    static String words(Publication publication, RecordRuling ruling) {
        String date = ruling.date() == null ? null : publication.day(ruling.date().toString());
        return String.join(
                ", ",
                Stream.of(ruling.body(), ruling.meeting(), date).filter(Objects::nonNull).toList());
    }
}
