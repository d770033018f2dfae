package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.analysis.Analysis;
import underlag.duplicate.Families.Difference;
import underlag.duplicate.Families.Family;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** Texts that many sent alike, how they are counted, and what they change. */
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
        blocks.add(new CampaignShares(composition).chart());
        if (!campaigns.isEmpty()) {
            blocks.add(new TableBlock(overview(composition, campaigns)));
            blocks.addAll(new CampaignRanks(composition).blocks());
        }
        for (int i = 0; i < Math.min(SHOWN, campaigns.size()); i++) {
            blocks.addAll(new CampaignSection(composition, campaigns.get(i), i + 1).blocks());
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
        blocks.add(new Remark(words.say("campaigns.how")));
        return blocks;
    }

    private static Table overview(Composition composition, List<Family> campaigns) {
        Words words = composition.words();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < campaigns.size(); i++) {
            Family family = campaigns.get(i);
            Cell name =
                    i < SHOWN
                            ? new Cell.Link(
                                    CampaignSection.name(words, family, i + 1),
                                    CampaignSection.anchor(i + 1))
                            : new Cell.Text(CampaignSection.name(words, family, i + 1));
            rows.add(
                    List.of(
                            name,
                            new Cell.Whole(family.contributions().size()),
                            new Cell.Whole(CampaignSection.sent(family, Difference.SAME)),
                            new Cell.Whole(CampaignSection.sent(family, Difference.OWN_WORDS)),
                            new Cell.Whole(family.variants().size()),
                            composition.respondents(composition.counts(family.id()))));
        }
        return new Table(
                "campaigns-table",
                words.say("campaigns.caption"),
                List.of(
                        new Column(words.say("column.campaign"), false),
                        new Column(words.say("column.contributions"), true),
                        new Column(words.say("column.word-for-word"), true),
                        new Column(words.say("column.with-own-words"), true),
                        new Column(words.say("column.wordings"), true),
                        new Column(words.say("column.respondents"), true)),
                rows,
                true,
                null);
    }
}
