package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import underlag.dialogue.Measure.Voice;
import underlag.dialogue.Messages;
import underlag.participation.Participation.VoiceCount;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** New voices, children and young people, activity by activity, or what is missing to see them. */
final class VoicesSection {
    private final Words words;
    private final List<VoiceCount> voices;

    private VoicesSection(Composition composition) {
        this.words = composition.words();
        this.voices = composition.analysis().participation().voices();
    }

    static List<Block> of(Composition composition) {
        return composition.analysis().participation().background().isEmpty()
                ? List.of()
                : new VoicesSection(composition).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, say("heading"), "voices"));
        blocks.add(new Paragraph(say("intro")));
        if (!voices.isEmpty()) {
            blocks.add(new TableBlock(table()));
        }
        for (Voice voice : Voice.values()) {
            if (voices.stream().noneMatch(one -> one.voice() == voice)) {
                String remedy = "goal.voice-unrecognised-" + voice.name();
                blocks.add(new Paragraph(Messages.text(words.language(), remedy)));
            }
        }
        return blocks;
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VoiceCount one : voices) {
            rows.add(
                    List.of(
                            new Cell.Text(say(one.voice().name())),
                            new Cell.Text(one.activity().name()),
                            new Cell.Text(told(one)),
                            new Cell.Whole(one.count()),
                            new Cell.Whole(one.of()),
                            new Cell.Percent((double) one.count() / one.of())));
        }
        List<Column> columns =
                Stream.of("who", "activity", "told", "count", "of", "share")
                        .map(key -> new Column(say("column." + key), numeric(key)))
                        .toList();
        return new Table("voices-table", say("caption"), columns, rows, true, say("note"));
    }

    private static boolean numeric(String key) {
        return List.of("count", "of", "share").contains(key);
    }

    private String told(VoiceCount one) {
        String options = String.join(", ", new TreeSet<>(one.told().options()));
        return say("told", one.told().question().text().strip(), options);
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach.voices." + key, arguments);
    }
}
