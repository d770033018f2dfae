package underlag.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.analysis.Analysis;
import underlag.dialogue.Contribution;
import underlag.duplicate.Families.Family;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Quote;

/** Texts that many sent alike, and how they are counted. */
final class CampaignsChapter {
    private static final int SHOWN = 10;

    private CampaignsChapter() {}

    static List<Block> of(Composition composition) {
        Words words = composition.words();
        Analysis analysis = composition.analysis();
        List<Family> all = analysis.families().families();
        List<Family> campaigns = all.stream().filter(Family::campaign).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("campaigns.heading"), "campaigns"));
        if (all.isEmpty()) {
            blocks.add(new Paragraph(words.say("campaigns.none")));
            return blocks;
        }
        blocks.add(new Paragraph(words.say("campaigns.intro")));
        Map<String, Contribution> contributions = new HashMap<>();
        analysis.material().contributions().forEach(c -> contributions.put(c.id(), c));
        for (Family family : campaigns.subList(0, Math.min(SHOWN, campaigns.size()))) {
            Contribution first = contributions.get(family.contributions().get(0));
            int times = family.contributions().size();
            blocks.add(new Paragraph(words.say("campaigns.one", times)));
            if (first != null) {
                String place = words.place(first.origin());
                blocks.add(new Quote(first.text().strip(), words.say("campaigns.first", place)));
            }
        }
        int more = campaigns.size() - SHOWN;
        if (more > 0) {
            blocks.add(new Paragraph(words.say("campaigns.more", more)));
        }
        List<Family> small = all.stream().filter(f -> !f.campaign()).toList();
        if (!small.isEmpty()) {
            long copies = small.stream().mapToLong(f -> f.contributions().size()).sum();
            blocks.add(
                    new Paragraph(
                            words.say(
                                    "campaigns.small",
                                    words.count("alike", small.size()),
                                    words.count("contributions", copies))));
        }
        return blocks;
    }
}
