package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalCertainty;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.theme.Theme;

/** The annex with every proposal, those made once too, under its theme. */
final class AllProposalsPart {
    private AllProposalsPart() {}

    static List<Block> of(Publication publication) {
        List<Proposal> all = publication.proposals();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("all.heading"), "all-proposals", true));
        blocks.add(
                new Paragraph(
                        publication.say(
                                "all.intro", publication.words().count("proposals", all.size()))));
        int part = 0;
        for (Map.Entry<String, List<String>> entry : byTheme(publication, all).entrySet()) {
            blocks.add(new Heading(3, entry.getKey(), "all-proposals-" + ++part));
            blocks.add(new Bullets(entry.getValue()));
        }
        List<String> unsure =
                all.stream()
                        .filter(one -> unsure(publication, one))
                        .map(one -> line(publication, one))
                        .toList();
        if (!unsure.isEmpty()) {
            blocks.add(new Heading(3, publication.say("all.unsure"), "all-proposals-unsure"));
            blocks.add(new Paragraph(publication.say("all.unsure.intro")));
            blocks.add(new Bullets(unsure));
        }
        return blocks;
    }

    /** Theme → lines, the themes in their order, what has none last. */
    private static Map<String, List<String>> byTheme(Publication publication, List<Proposal> all) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Theme theme : publication.themes()) {
            lines.put(theme.name(), new ArrayList<>());
        }
        String none = publication.say("all.no-theme");
        for (Proposal proposal : all) {
            if (!unsure(publication, proposal)) {
                String theme = publication.themeOf(proposal);
                lines.computeIfAbsent(theme == null ? none : theme, t -> new ArrayList<>())
                        .add(line(publication, proposal));
            }
        }
        lines.values().removeIf(List::isEmpty);
        return lines;
    }

    private static boolean unsure(Publication publication, Proposal proposal) {
        return publication.statements(proposal) < 2
                && publication.settled(proposal) == null
                && publication.composition().certainty(proposal) == ProposalCertainty.UNSURE;
    }

    private static String line(Publication publication, Proposal proposal) {
        int statements = publication.statements(proposal);
        return statements < 2
                ? proposal.title()
                : publication.say(
                        "all.line",
                        proposal.title(),
                        publication.words().count("statements", statements));
    }
}
