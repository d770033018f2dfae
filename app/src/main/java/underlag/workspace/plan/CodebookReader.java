package underlag.workspace.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.theme.Codebook;

/** Reads {@code codebook.yaml}, the analyst's own themes (temalista). */
public final class CodebookReader {
    /** The codebook's file name in a dialogue folder. */
    public static final String FILE = "codebook.yaml";

    private CodebookReader() {}

    /**
     * The themes and all faults of their list; no themes where there is no such file.
     *
     * @throws IOException where the disk fails
     */
    public static CodebookReading read(Path codebookYaml) throws IOException {
        Faults faults = new Faults(String.valueOf(codebookYaml.getFileName()));
        if (!Files.exists(codebookYaml)) {
            return new CodebookReading(Codebook.empty(), List.of());
        }
        YamlTree tree = YamlFile.read(codebookYaml, faults);
        if (tree == null) {
            return new CodebookReading(Codebook.empty(), faults.findings());
        }
        new SchemaCheck("codebook.schema.json").check(tree, faults);
        List<Codebook.Entry> entries = entries(tree.root().get("themes"), faults);
        return new CodebookReading(new Codebook(entries), faults.findings());
    }

    private static List<Codebook.Entry> entries(Item list, Faults faults) {
        Map<String, Item> places = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<Codebook.Entry> entries = new ArrayList<>();
        for (Item item : list.items()) {
            String name = item.get("name").text();
            if (name == null) {
                continue;
            }
            if (!names.add(name)) {
                faults.warning(item.get("name"), "plan.theme-name-twice", name);
            }
            String id = Ids.take(item, () -> name, taken, faults);
            places.put(id, item);
            entries.add(
                    new Codebook.Entry(
                            id,
                            name,
                            item.get("definition").text(),
                            item.get("parent").text(),
                            item.get("queries").texts(),
                            item.get("include").texts(),
                            item.get("exclude").texts()));
        }
        return new Parents(entries, places, faults).checked();
    }

    /** Sees to it that every theme above exists, and that none is above itself. */
    private record Parents(List<Codebook.Entry> entries, Map<String, Item> places, Faults faults) {

        List<Codebook.Entry> checked() {
            Map<String, @Nullable String> above = new HashMap<>();
            entries.forEach(entry -> above.put(entry.id(), known(entry)));
            List<Codebook.Entry> checked = new ArrayList<>();
            for (Codebook.Entry entry : entries) {
                String parent = above.get(entry.id());
                if (parent != null && circular(entry.id(), above)) {
                    faults.error(place(entry), "plan.theme-above-itself", entry.name());
                    parent = null;
                    above.put(entry.id(), null);
                }
                checked.add(
                        new Codebook.Entry(
                                entry.id(),
                                entry.name(),
                                entry.definition(),
                                parent,
                                entry.queries(),
                                entry.include(),
                                entry.exclude()));
            }
            return checked;
        }

        private @Nullable String known(Codebook.Entry entry) {
            String parent = entry.parent();
            if (parent == null || places.containsKey(parent)) {
                return parent;
            }
            for (Codebook.Entry other : entries) {
                if (other.name().equals(parent)) {
                    return other.id();
                }
            }
            List<String> ids = entries.stream().map(Codebook.Entry::id).toList();
            String closest = Closest.to(parent, ids);
            if (closest == null) {
                faults.error(place(entry), "plan.no-such-theme", parent, SchemaCheck.list(ids));
            } else {
                faults.error(place(entry), "plan.no-such-theme-near", parent, closest);
            }
            return null;
        }

        private Item place(Codebook.Entry entry) {
            Item item = places.get(entry.id());
            if (item == null) {
                throw new IllegalStateException("no place for " + entry.id());
            }
            return item.get("parent");
        }

        private static boolean circular(String id, Map<String, @Nullable String> above) {
            Set<String> seen = new HashSet<>();
            for (String at = id; at != null; at = above.get(at)) {
                if (!seen.add(at)) {
                    return true;
                }
            }
            return false;
        }
    }
}
