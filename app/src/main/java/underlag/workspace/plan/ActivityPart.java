package underlag.workspace.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Enabling;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.SourceFile;
import underlag.dialogue.Threshold;
import underlag.dialogue.Unit;

/** Reads activities and their files. A faulty value is left out; the files are still read. */
final class ActivityPart {
    private final Ids ids;
    private final Faults faults;
    private final InputFolder input;
    private final VotePart votes;
    private final Set<String> activityIds = new HashSet<>();
    private final Set<String> roles = new HashSet<>();

    /**
     * @param folder the dialogue's folder
     */
    ActivityPart(Ids ids, Faults faults, Path folder) {
        this.ids = ids;
        this.faults = faults;
        this.input = new InputFolder(folder, faults);
        this.votes = new VotePart(ids, faults);
    }

    /**
     * @param level the whole dialogue's influence level, or null
     */
    List<Activity> read(Item list, @Nullable InfluenceLevel level) {
        return list.items().stream()
                .filter(i -> i.node().isObject())
                .map(item -> activity(item, level))
                .toList();
    }

    private Activity activity(Item item, @Nullable InfluenceLevel dialogue) {
        String id = Ids.take(item, () -> item.get("name").text("a"), activityIds, faults);
        Set<String> groups = new LinkedHashSet<>();
        for (Item group : item.get("target_groups").items()) {
            String known = ids.targetGroup(group, faults);
            if (known != null) {
                groups.add(known);
            }
        }
        List<SourceFile> files = new ArrayList<>();
        for (Item file : item.get("files").items()) {
            SourceFile read = file(file);
            if (read != null) {
                files.add(read);
            }
        }
        InfluenceLevel own = Words.constant(InfluenceLevel.class, item.get("influence_level"));
        return new Activity(
                id,
                item.get("name").text(id),
                item.get("method").text(""),
                Words.constant(Activity.Form.class, item.get("form")),
                item.get("place").text(),
                item.get("time").text(),
                item.get("channels").texts(),
                item.get("invited").integer(),
                item.get("participants").integer(),
                item.get("cost").number(),
                item.get("hours").number(),
                Words.constant(Unit.class, item.get("unit"), Unit.UNKNOWN),
                item.get("group_size").integer(),
                own,
                groups,
                files,
                votes.read(item.get("votes"), own == null ? dialogue : own),
                planned(item.get("planned")),
                reached(item.get("reached")),
                enabling(item.get("enabling")));
    }

    private static Enabling enabling(Item item) {
        return new Enabling(
                told(Enabling.Aspect.class, item), told(Threshold.class, item.get("thresholds")));
    }

    private static Activity.@Nullable Planned planned(Item item) {
        return item.node().isObject()
                ? new Activity.Planned(
                        item.get("time").text(),
                        item.get("method").text(),
                        item.get("invited").integer(),
                        item.get("participants").integer(),
                        item.get("cost").number(),
                        item.get("hours").number())
                : null;
    }

    private Map<String, Integer> reached(Item item) {
        Map<String, Integer> reached = new LinkedHashMap<>();
        item.members()
                .forEach(
                        (group, came) -> {
                            Integer people = came.integer();
                            if (ids.targetGroupKey(group, came, faults) && people != null) {
                                reached.put(group, people);
                            }
                        });
        return reached;
    }

    /** Constant → what is told of it. */
    private static <E extends Enum<E>> Map<E, String> told(Class<E> kinds, Item item) {
        Map<E, String> told = new EnumMap<>(kinds);
        for (E kind : kinds.getEnumConstants()) {
            String text = item.get(kind.name().toLowerCase(Locale.ROOT)).text();
            if (text != null) {
                told.put(kind, text);
            }
        }
        return told;
    }

    private @Nullable SourceFile file(Item item) {
        String path = input.file(item.get("path"));
        if (path == null) {
            return null;
        }
        return new SourceFile(
                role(item, path),
                path,
                item.get("importer").text(),
                item.get("charset").text(),
                delimiter(item.get("delimiter")),
                item.get("sheet").text(),
                columns(item.get("columns")),
                ids.question(item.get("question"), faults));
    }

    private String role(Item item, String path) {
        String written = item.get("role").text();
        if (written == null) {
            return Slug.unique(path.replaceFirst("\\.[^.]*$", ""), roles);
        }
        if (roles.add(written)) {
            return written;
        }
        faults.error(item.get("role"), "plan.role-twice", written);
        return Slug.unique(written, roles);
    }

    private @Nullable Character delimiter(Item item) {
        if (!item.node().isString()) {
            return null;
        }
        String written = item.node().stringValue();
        if (written.equals("tab")) {
            return '\t';
        }
        if (written.length() != 1) {
            faults.error(item, "plan.delimiter", written);
            return null;
        }
        return written.charAt(0);
    }

    private List<PlannedColumn> columns(Item list) {
        List<PlannedColumn> columns = new ArrayList<>();
        for (Item item : list.items()) {
            String header = item.get("header").text();
            ColumnRole role = Words.constant(ColumnRole.class, item.get("role"));
            Item question = item.get("question");
            if (header != null && role != null) {
                columns.add(new PlannedColumn(header, role, question.text()));
                undeclared(question);
            }
        }
        return columns;
    }

    /** A column may be the only one to name its question, but more likely it is a slip. */
    private void undeclared(Item question) {
        String id = question.text();
        if (id != null && !ids.declared().contains(id)) {
            String closest = Closest.to(id, ids.declared());
            if (closest != null) {
                faults.warning(question, "plan.column-question-near", id, closest);
            }
        }
    }
}
