package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Messages;
import underlag.dialogue.TargetGroup;
import underlag.participation.TargetMatrix;
import underlag.participation.TargetMatrix.Row;
import underlag.participation.TargetMatrix.Verdict;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;

/** The target groups beside the activities, who was not reached, and the channels not used. */
final class TargetGroupsSection {
    private final Words words;
    private final TargetMatrix matrix;
    private final TargetGroupChannels channels;

    private TargetGroupsSection(Composition composition) {
        this.words = composition.words();
        this.matrix = composition.analysis().participation().matrix();
        this.channels = new TargetGroupChannels(words, composition.analysis().participation());
    }

    static List<Block> of(Composition composition) {
        return new TargetGroupsSection(composition).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (matrix.rows().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(3, words.say("groups.heading"), "target-groups"));
        boolean own = matrix.rows().stream().anyMatch(r -> r.group().ownPriority() != null);
        String intro = say("intro");
        blocks.add(new Paragraph(own ? intro + " " + say("intro.own") : intro));
        if (!matrix.activities().isEmpty()) {
            blocks.add(new ChartBlock(new TargetGroupMatrix(words, matrix).chart()));
        }
        List<String> findings = findings();
        if (!findings.isEmpty()) {
            blocks.add(new Bullets(findings));
        }
        blocks.add(new Heading(4, say("channels.heading"), "target-group-channels"));
        blocks.add(
                channels.planned()
                        ? new TableBlock(channels.table())
                        : new Paragraph(say("channels.missing")));
        return blocks;
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.NOT_REACHED, Verdict.FEWER, Verdict.UNKNOWN)) {
            List<String> names =
                    matrix.rows().stream()
                            .filter(row -> row.verdict() == verdict)
                            .map(this::name)
                            .toList();
            if (!names.isEmpty()) {
                findings.add(say("list." + verdict.name(), String.join("; ", names)));
            }
        }
        List<String> alone =
                matrix.rows().stream()
                        .map(Row::group)
                        .filter(group -> channels.meant(group).isEmpty())
                        .map(TargetGroup::name)
                        .toList();
        if (!alone.isEmpty()) {
            findings.add(say("not-meant", String.join("; ", alone)));
        }
        return findings;
    }

    private String name(Row row) {
        Double share = row.share();
        Double population = row.population();
        return row.verdict() != Verdict.FEWER || share == null || population == null
                ? row.group().name()
                : say(
                        "fewer.one",
                        row.group().name(),
                        words.figures().percent(share),
                        words.figures().percent(population));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach." + key, arguments);
    }
}
