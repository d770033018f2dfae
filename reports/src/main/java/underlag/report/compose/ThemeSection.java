package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Counts;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalCertainty;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;
import underlag.theme.Theme;

/** What is told of one theme; less of one that stands under another. */
final class ThemeSection {
    private static final int PROPOSALS = 5;
    private static final int QUOTES = 3;
    private static final int QUOTES_BELOW = 1;

    private final Composition composition;
    private final Words words;
    private final Typical typical;
    private final MandateNotes mandate;

    ThemeSection(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.typical = new Typical(composition);
        this.mandate = new MandateNotes(composition);
    }

    List<Block> of(Theme theme) {
        List<Block> blocks = new ArrayList<>();
        String id = theme.id();
        boolean below = theme.parent() != null;
        blocks.add(new Heading(below ? 4 : 3, theme.name(), composition.themeAnchor(id)));
        Counts counts = composition.counts(id);
        List<String> said = new ArrayList<>();
        said.add(size(counts));
        if (!theme.terms().isEmpty()) {
            said.add(words.say("theme.terms", String.join(", ", theme.terms())));
        }
        Double stability = theme.stability();
        if (stability != null) {
            said.add(
                    words.say("theme.certainty", words.name("certainty", Certainty.of(stability))));
        }
        blocks.add(new Paragraph(String.join(" ", said)));
        blocks.add(new Paragraph(reason(theme)));
        blocks.addAll(mandate.theme(id));
        List<Theme> parts = composition.below(theme);
        if (!below) {
            blocks.addAll(proposals(theme, parts));
        }
        if (parts.isEmpty()) {
            List<Block.Quote> quotes = typical.of(theme, below ? QUOTES_BELOW : QUOTES);
            if (!quotes.isEmpty()) {
                blocks.add(new Paragraph(words.say("theme.quotes")));
                blocks.addAll(quotes);
            }
            String all = words.count("statements", counts.statements());
            blocks.add(new Link(words.say("theme.all", all), composition.listAnchor(id)));
        }
        return blocks;
    }

    private String size(Counts counts) {
        return words.say(
                "theme.size",
                composition.amount(counts),
                words.count("texts", counts.uniqueTexts()),
                counts.proposals() == 0
                        ? words.say("theme.no-proposals")
                        : words.count("proposals", counts.proposals()));
    }

    private String reason(Theme theme) {
        String origin = words.name("theme.origin", theme.origin());
        String code = theme.reason().code();
        if (code.isEmpty()) {
            return origin;
        }
        return origin + " " + words.message(code, theme.reason().arguments());
    }

    private List<Block> proposals(Theme theme, List<Theme> below) {
        List<String> ids = new ArrayList<>(below.stream().map(Theme::id).toList());
        ids.add(theme.id());
        List<Proposal> here =
                composition.analysis().proposals().stream()
                        .filter(p -> ids.contains(first(composition.themesOf(p))))
                        .toList();
        if (here.isEmpty()) {
            return List.of();
        }
        List<String> items =
                here.stream()
                        .sorted(order())
                        .limit(PROPOSALS)
                        .map(
                                p ->
                                        words.say(
                                                "open.proposal",
                                                p.title(),
                                                amount(composition.counts(p.id()))))
                        .toList();
        return List.of(new Paragraph(heading(here, items.size())), new Bullets(items));
    }

    /** Those that most statements make first; of equals the sure ones, then the most concrete. */
    private Comparator<Proposal> order() {
        Comparator<Proposal> most =
                Comparator.comparingInt(p -> -composition.counts(p.id()).statements());
        Comparator<Proposal> concrete = Comparator.comparing(p -> p.concreteness().level());
        return most.thenComparing(p -> composition.certainty(p) == ProposalCertainty.UNSURE)
                .thenComparing(concrete.reversed());
    }

    private String heading(List<Proposal> here, int shown) {
        if (here.size() <= shown) {
            return words.say("theme.proposals");
        }
        boolean once = here.stream().allMatch(p -> composition.counts(p.id()).statements() == 1);
        return words.say(
                once ? "theme.proposals.some-once" : "theme.proposals.some", shown, here.size());
    }

    private String amount(Counts counts) {
        return counts.statements() == 1 ? words.count("statements", 1) : composition.amount(counts);
    }

    private static @Nullable String first(List<String> themes) {
        return themes.isEmpty() ? null : themes.get(0);
    }
}
