package underlag.report.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.ContactData;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;
import underlag.duplicate.Families.Difference;
import underlag.duplicate.Families.Family;
import underlag.duplicate.Families.OwnWords;
import underlag.duplicate.Families.Variant;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Quote;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** One campaign: its text, once, in which wordings it came, and what it stands behind. */
final class CampaignSection {
    private static final int WORDS_IN_NAME = 6;
    private static final int OWN_SHOWN = 3;

    private final Composition composition;
    private final Words words;
    private final Family family;
    private final int number;
    private final Map<String, Contribution> contributions = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    CampaignSection(Composition composition, Family family, int number) {
        this.composition = composition;
        this.words = composition.words();
        this.family = family;
        this.number = number;
        for (Contribution contribution : composition.analysis().material().contributions()) {
            if (family.equals(
                    composition.analysis().families().familyOf().get(contribution.id()))) {
                contributions.put(contribution.id(), contribution);
            }
        }
    }

    static String anchor(int number) {
        return "campaign-" + number;
    }

    /** "Upprop 1: Stoppa planerna på att lägga ner …". */
    static String name(Words words, Family family, int number) {
        String[] all = ContactData.without(family.shared()).strip().split("\\s+");
        int shown = Math.min(WORDS_IN_NAME, all.length);
        String beginning = String.join(" ", List.of(all).subList(0, shown));
        return words.say("campaign.name", number, beginning + (shown < all.length ? " …" : ""));
    }

    /** How many contributions differ so from the shared text. */
    static int sent(Family family, Difference difference) {
        return family.variants().stream()
                .filter(v -> v.difference() == difference)
                .mapToInt(v -> v.contributions().size())
                .sum();
    }

    List<Block> blocks() {
        blocks.add(new Heading(3, name(words, family, number), anchor(number)));
        String people = composition.people(composition.counts(family.id()));
        String sent = words.count("contributions", family.contributions().size());
        String wordings = words.count("wordings", family.variants().size());
        blocks.add(
                new Paragraph(
                        people.isEmpty()
                                ? words.say("campaign.size", sent, wordings)
                                : words.say("campaign.size.from", sent, people, wordings)));
        Contribution first = contributions.get(family.contributions().getFirst());
        if (first != null) {
            String text = family.shared().isEmpty() ? first.text().strip() : family.shared();
            blocks.add(
                    new Quote(
                            ContactData.without(text),
                            words.say("campaigns.first", words.place(first.origin()))));
        }
        if (family.variants().size() > 1) {
            blocks.add(new TableBlock(variants()));
        }
        ownWords();
        behind();
        return blocks;
    }

    private Table variants() {
        Map<Difference, Integer> wordings = new EnumMap<>(Difference.class);
        Map<Difference, String> places = new EnumMap<>(Difference.class);
        for (Variant variant : family.variants()) {
            wordings.merge(variant.difference(), 1, Integer::sum);
            Contribution example = contributions.get(variant.contributions().getFirst());
            if (example != null) {
                places.putIfAbsent(variant.difference(), words.place(example.origin()));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        wordings.forEach(
                (difference, different) ->
                        rows.add(
                                List.of(
                                        new Cell.Text(words.name("difference", difference)),
                                        new Cell.Whole(sent(family, difference)),
                                        new Cell.Whole(different),
                                        new Cell.Text(places.getOrDefault(difference, "")))));
        return new Table(
                anchor(number) + "-variants",
                words.say("campaign.variants.caption", number),
                List.of(
                        new Column(words.say("column.difference"), false),
                        new Column(words.say("column.contributions"), true),
                        new Column(words.say("column.wordings"), true),
                        new Column(words.say("column.example-place"), false)),
                rows,
                true,
                null);
    }

    private void ownWords() {
        Analysis analysis = composition.analysis();
        List<Block> quotes = new ArrayList<>();
        int all = 0;
        for (Variant variant : family.variants()) {
            String id = variant.contributions().getFirst();
            Contribution contribution = contributions.get(id);
            OwnWords own = analysis.families().ownWords().get(id);
            if (contribution == null || own == null) {
                continue;
            }
            all++;
            if (quotes.size() < OWN_SHOWN) {
                List<String> passages = new ArrayList<>();
                for (Span span : own.spans()) {
                    passages.add(span.of(contribution.text()));
                }
                quotes.add(
                        new Quote(
                                ContactData.without(String.join(" […] ", passages)),
                                words.place(contribution.origin())));
            }
        }
        if (all > 0) {
            blocks.add(new Paragraph(words.say("campaign.own-words", all, quotes.size())));
            blocks.addAll(quotes);
        }
    }

    /** Themes and proposals that its copied statements are counted under, with their part. */
    private void behind() {
        Map<String, Integer> themes = new LinkedHashMap<>();
        Map<String, Integer> proposals = new LinkedHashMap<>();
        for (JudgedStatement judged : composition.analysis().statements()) {
            boolean copied =
                    family.id().equals(judged.family())
                            && !composition.analysis().families().isOwn(judged.statement());
            if (copied && !judged.themes().isEmpty()) {
                themes.merge(judged.themes().getFirst().theme(), 1, Integer::sum);
            }
            String proposal = judged.proposalId();
            if (copied && proposal != null) {
                proposals.merge(proposal, 1, Integer::sum);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (String id : largest(themes)) {
            String name = words.say("campaign.theme", composition.themeName(id));
            Cell cell = new Cell.Link(name, composition.themeAnchor(id));
            rows.add(row(cell, id, themes.getOrDefault(id, 0)));
        }
        for (String id : largest(proposals)) {
            Proposal proposal = composition.proposal(id);
            String title = proposal == null ? id : proposal.title();
            Cell cell = new Cell.Text(words.say("campaign.proposal", title));
            rows.add(row(cell, id, proposals.getOrDefault(id, 0)));
        }
        blocks.add(
                rows.isEmpty()
                        ? new Paragraph(words.say("campaign.behind.nothing"))
                        : new TableBlock(behind(rows)));
    }

    private Table behind(List<List<Cell>> rows) {
        return new Table(
                anchor(number) + "-behind",
                words.say("campaign.behind.caption", number),
                List.of(
                        new Column(words.say("column.theme-or-proposal"), false),
                        new Column(words.say("column.from-campaign"), true),
                        new Column(words.say("column.of-statements"), true),
                        new Column(words.say("column.respondents"), true),
                        new Column(words.say("column.texts"), true)),
                rows,
                true,
                null);
    }

    private List<Cell> row(Cell name, String id, int statements) {
        return List.of(
                name,
                new Cell.Whole(statements),
                new Cell.Whole(composition.counts(id).statements()),
                composition.respondents(composition.counts(id)),
                new Cell.Whole(composition.counts(id).uniqueTexts()));
    }

    private static List<String> largest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
