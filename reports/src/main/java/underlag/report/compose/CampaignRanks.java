package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import underlag.analysis.Counts;
import underlag.report.model.Block;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.theme.Theme;

/** What campaigns change in the order of the themes: by respondents, and by different texts. */
final class CampaignRanks {
    private static final int TOLD = 3;
    private static final int SHOWN = 12;

    private final Composition composition;
    private final Words words;

    CampaignRanks(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
    }

    List<Block> blocks() {
        List<Theme> themes =
                composition.themes().stream().filter(theme -> theme.parent() == null).toList();
        Map<String, Integer> byRespondents = places(themes, Counts::respondentsAtMost);
        Map<String, Integer> byTexts = places(themes, Counts::uniqueTexts);
        List<Theme> shown =
                themes.stream()
                        .filter(t -> place(byRespondents, t) <= SHOWN || place(byTexts, t) <= SHOWN)
                        .sorted(Comparator.comparingInt(t -> place(byRespondents, t)))
                        .toList();
        List<Theme> moved =
                shown.stream()
                        .filter(t -> place(byTexts, t) > place(byRespondents, t))
                        .sorted(
                                Comparator.comparingInt(
                                        t -> place(byRespondents, t) - place(byTexts, t)))
                        .limit(TOLD)
                        .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        if (moved.isEmpty()) {
            return List.of(new Paragraph(words.say("campaigns.ranks.same")));
        }
        List<String> told = new ArrayList<>();
        for (Theme theme : moved) {
            told.add(
                    words.say(
                            "campaigns.ranks.moved",
                            theme.name(),
                            place(byRespondents, theme),
                            place(byTexts, theme)));
        }
        return List.of(
                new Paragraph(words.say("campaigns.ranks", words.list(told))),
                new TableBlock(table(shown, byRespondents, byTexts)));
    }

    /** Theme → its place; equal numbers share the best. */
    private Map<String, Integer> places(List<Theme> themes, ToIntFunction<Counts> size) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Theme theme : themes) {
            int own = size.applyAsInt(composition.counts(theme.id()));
            long larger =
                    themes.stream()
                            .filter(t -> size.applyAsInt(composition.counts(t.id())) > own)
                            .count();
            places.put(theme.id(), (int) larger + 1);
        }
        return places;
    }

    private static int place(Map<String, Integer> places, Theme theme) {
        return places.getOrDefault(theme.id(), 0);
    }

    private Table table(
            List<Theme> themes, Map<String, Integer> byRespondents, Map<String, Integer> byTexts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : themes) {
            Counts counts = composition.counts(theme.id());
            rows.add(
                    List.of(
                            new Cell.Link(theme.name(), composition.themeAnchor(theme.id())),
                            composition.respondents(counts),
                            new Cell.Whole(place(byRespondents, theme)),
                            new Cell.Whole(counts.uniqueTexts()),
                            new Cell.Whole(place(byTexts, theme))));
        }
        return new Table(
                "campaigns-ranks",
                words.say("campaigns.ranks.caption"),
                List.of(
                        new Column(words.say("column.theme"), false),
                        new Column(words.say("column.respondents"), true),
                        new Column(words.say("column.place-by-respondents"), true),
                        new Column(words.say("column.texts"), true),
                        new Column(words.say("column.place-by-texts"), true)),
                rows,
                true,
                null);
    }
}
