package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import underlag.participation.Participation;
import underlag.participation.Participation.Reach;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;

/** How many took part, and which groups were and were not reached. */
final class TookPartPart {
    private TookPartPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("took-part.heading"), "took-part"));
        blocks.add(new Paragraph(cameIn(publication)));
        List<String> groups = groups(publication);
        if (!groups.isEmpty()) {
            blocks.add(new Paragraph(publication.say("took-part.groups")));
            blocks.add(new Bullets(groups));
        }
        return blocks;
    }

    /** The first of the main results: how many, and how much they said. */
    static String cameIn(Publication publication) {
        return new MainResults(publication.composition()).sentences().getFirst();
    }

    /** The groups that must be heard: reached, hardly reached, not reached, not known. */
    static List<String> groups(Publication publication) {
        Participation participation = publication.analysis().participation();
        List<Reach> groups =
                participation.targetGroups().stream()
                        .filter(reach -> reach.group().mustBeHeard())
                        .toList();
        int fewest = publication.dialogue().privacy().threshold();
        List<String> lines = new ArrayList<>();
        List<String> reached = new ArrayList<>();
        for (Reach reach : groups) {
            Integer respondents = reach.respondents();
            if (respondents != null && respondents >= fewest) {
                reached.add(
                        publication.say(
                                "took-part.group",
                                reach.group().name(),
                                publication.words().count("respondents", respondents)));
            }
        }
        if (!reached.isEmpty()) {
            lines.add(publication.say("took-part.reached", publication.words().list(reached)));
        }
        named(publication, lines, "few", groups, n -> n > 0 && n < fewest);
        named(publication, lines, "none", groups, n -> n == 0);
        named(publication, lines, "unknown", groups, n -> n < 0);
        return lines;
    }

    private static void named(
            Publication publication,
            List<String> lines,
            String key,
            List<Reach> groups,
            Predicate<Integer> which) {
        List<String> names = new ArrayList<>();
        for (Reach reach : groups) {
            Integer respondents = reach.respondents();
            if (which.test(respondents == null ? -1 : respondents)) {
                names.add(reach.group().name());
            }
        }
        if (!names.isEmpty()) {
            lines.add(
                    publication.say(
                            "took-part." + key,
                            publication.words().list(names),
                            publication.dialogue().privacy().threshold()));
        }
    }
}
