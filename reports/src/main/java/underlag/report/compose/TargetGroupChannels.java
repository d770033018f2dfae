package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Messages;
import underlag.dialogue.TargetGroup;
import underlag.participation.Participation;
import underlag.participation.TargetMatrix;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** The channels through which each target group can be reached, beside those that were used. */
final class TargetGroupChannels {
    private final Words words;
    private final TargetMatrix matrix;
    private final List<Activity> activities;

    TargetGroupChannels(Words words, Participation participation) {
        this.words = words;
        this.matrix = participation.matrix();
        this.activities =
                participation.activities().stream()
                        .map(Participation.Attendance::activity)
                        .toList();
    }

    /** Whether the plan names channels for any group. */
    boolean planned() {
        return matrix.rows().stream().anyMatch(row -> !row.group().channels().isEmpty());
    }

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (TargetMatrix.Row row : matrix.rows()) {
            TargetGroup group = row.group();
            List<String> used = new ArrayList<>();
            for (String channel : group.channels()) {
                List<String> by = by(channel);
                if (!by.isEmpty()) {
                    used.add(say("channels.by", channel, String.join(", ", by)));
                }
            }
            List<String> meant = meant(group);
            rows.add(
                    List.of(
                            new Cell.Text(group.name()),
                            text(meant, say("channels.none")),
                            text(used, "–"),
                            text(
                                    unused(group),
                                    group.channels().isEmpty() ? "–" : say("channels.all"))));
        }
        return new Table(
                "target-group-channels-table",
                say("channels.caption"),
                Stream.of("group", "activities", "used", "unused")
                        .map(key -> new Column(say("channels." + key), false))
                        .toList(),
                rows,
                true,
                say("channels.note"));
    }

    /** Names of the activities that were meant for a group, information included. */
    List<String> meant(TargetGroup group) {
        return activities.stream()
                .filter(activity -> activity.targetGroups().contains(group.id()))
                .map(Activity::name)
                .toList();
    }

    /** The group's channels that no activity used. */
    List<String> unused(TargetGroup group) {
        return group.channels().stream().filter(channel -> by(channel).isEmpty()).toList();
    }

    /** The activities that used a channel or were held there. */
    private List<String> by(String channel) {
        return activities.stream()
                .filter(activity -> used(activity, channel))
                .map(Activity::name)
                .toList();
    }

    private static boolean used(Activity activity, String channel) {
        return Stream.concat(activity.channels().stream(), Stream.ofNullable(activity.place()))
                .anyMatch(one -> says(one, channel));
    }

    /** Whether one of the two names, in lower case, stands in the other as whole words. */
    private static boolean says(@Nullable String one, String other) {
        String left = padded(one == null ? "" : one);
        String right = padded(other);
        return left.contains(right) || right.contains(left);
    }

    private static String padded(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return " " + plain + " ";
    }

    private static Cell text(List<String> parts, String none) {
        return parts.isEmpty() ? new Cell.Empty(none) : new Cell.Text(String.join("; ", parts));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach." + key, arguments);
    }
}
