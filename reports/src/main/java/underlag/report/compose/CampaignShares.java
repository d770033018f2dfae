package underlag.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.StatementState;
import underlag.duplicate.Families;
import underlag.duplicate.Families.Family;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Chart.Pair;
import underlag.report.model.Chart.Paired;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** How much of what came in was sent alike, beside what that is among the different texts. */
final class CampaignShares {
    private static final double PER_CENT = 100;

    private final Words words;
    private final Map<Sent, Set<String>> contributions = new EnumMap<>(Sent.class);
    private final Map<Sent, Set<String>> texts = new EnumMap<>(Sent.class);

    /** How a contribution came about. */
    private enum Sent {
        CAMPAIGN,
        CAMPAIGN_OWN_WORDS,
        OTHER_COPY,
        OWN,

        /** "Vet ej" and the like: told, so that the rows add up to all that came in. */
        NO_CONTENT
    }

    CampaignShares(Composition composition) {
        this.words = composition.words();
        Analysis analysis = composition.analysis();
        for (Sent sent : Sent.values()) {
            contributions.put(sent, new HashSet<>());
            texts.put(sent, new HashSet<>());
        }
        for (JudgedStatement statement : analysis.statements()) {
            if (statement.state() != StatementState.NO_CONTENT) {
                add(statement, analysis.families());
            }
        }
        Set<String> empty = in(contributions, Sent.NO_CONTENT);
        for (JudgedStatement statement : analysis.statements()) {
            empty.add(statement.statement().contribution().id());
        }
        contributions.forEach(
                (sent, ids) -> {
                    if (sent != Sent.NO_CONTENT) {
                        empty.removeAll(ids);
                    }
                });
    }

    /** A copy with words of its own is one contribution, but its own words are a text of theirs. */
    private void add(JudgedStatement judged, Families families) {
        String id = judged.statement().contribution().id();
        Family family = families.familyOf().get(id);
        boolean campaign = family != null && family.campaign();
        boolean own = families.ownWords().containsKey(id);
        Sent copy = campaign ? Sent.CAMPAIGN : Sent.OTHER_COPY;
        Sent withOwnWords = campaign ? Sent.CAMPAIGN_OWN_WORDS : Sent.OTHER_COPY;
        if (family == null) {
            in(contributions, Sent.OWN).add(id);
            in(texts, Sent.OWN).add(id);
            return;
        }
        in(contributions, own ? withOwnWords : copy).add(id);
        String text = families.textOf(judged.statement());
        in(texts, text.equals(family.id()) ? copy : withOwnWords).add(text);
    }

    private static Set<String> in(Map<Sent, Set<String>> map, Sent sent) {
        return map.getOrDefault(sent, Set.of());
    }

    Block chart() {
        List<Sent> occurring =
                Arrays.stream(Sent.values())
                        .filter(s -> !in(contributions, s).isEmpty() || !in(texts, s).isEmpty())
                        .toList();
        List<Pair> pairs = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Sent sent : occurring) {
            String name = words.name("campaigns.sent", sent);
            int number = in(contributions, sent).size();
            int different = in(texts, sent).size();
            double share = number / size(contributions);
            double textShare = different / size(texts);
            pairs.add(
                    new Pair(
                            name,
                            List.of(PER_CENT * share, PER_CENT * textShare),
                            List.of(shown(share, number), shown(textShare, different))));
            rows.add(
                    List.of(
                            new Cell.Text(name),
                            new Cell.Whole(number),
                            new Cell.Percent(share),
                            new Cell.Whole(different),
                            new Cell.Percent(textShare)));
            told.add(told(name, share, textShare));
        }
        return new ChartBlock(
                new Paired(
                        "campaign-share",
                        words.say("campaigns.share.title"),
                        words.say("campaigns.share.alt", words.list(told)),
                        data(rows),
                        words.say("axis.per-cent"),
                        List.of(words.say("column.contributions"), words.say("column.texts")),
                        pairs));
    }

    private String told(String name, double share, double textShare) {
        return words.say(
                "campaigns.share.part",
                name,
                words.figures().percent(share),
                words.figures().percent(textShare));
    }

    private Table data(List<List<Cell>> rows) {
        return new Table(
                "campaign-share-data",
                words.say("campaigns.share.title"),
                List.of(
                        new Column(words.say("campaigns.share.column"), false),
                        new Column(words.say("column.contributions"), true),
                        new Column(words.say("column.share"), true),
                        new Column(words.say("column.texts"), true),
                        new Column(words.say("column.share"), true)),
                rows,
                true,
                null);
    }

    private String shown(double share, int number) {
        return words.say("campaigns.share.value", words.figures().percent(share), number);
    }

    private static double size(Map<Sent, Set<String>> sets) {
        return Math.max(1, sets.values().stream().mapToInt(Set::size).sum());
    }
}
