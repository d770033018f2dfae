package underlag.workspace.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.search.QueryException;
import underlag.search.StatementIndex;
import underlag.theme.Codebook;

/** Reads the analyst's own themes (temalista), from YAML or from an Excel sheet. */
public final class CodebookReader {
    /** The codebook's file name in a dialogue folder. */
    public static final String FILE = "codebook.yaml";

    private static final List<String> FILES = List.of(FILE, "codebook.xlsx", "temalista.xlsx");

    private CodebookReader() {}

    /** The folder's codebook, the first there is of the names that one may have. */
    public static Optional<Path> find(Path folder) {
        return FILES.stream().map(folder::resolve).filter(Files::exists).findFirst();
    }

    /**
     * The themes of the folder's codebook and all faults; no themes where there is none.
     *
     * @throws IOException where the disk fails
     */
    public static CodebookReading in(Path folder) throws IOException {
        Optional<Path> file = find(folder);
        if (file.isEmpty()) {
            return new CodebookReading(Codebook.empty(), List.of());
        }
        CodebookReading reading = read(file.get());
        List<String> others =
                FILES.stream()
                        .filter(name -> !file.get().endsWith(name))
                        .filter(name -> Files.exists(folder.resolve(name)))
                        .toList();
        if (others.isEmpty()) {
            return reading;
        }
        String name = String.valueOf(file.get().getFileName());
        List<Finding> findings = new ArrayList<>(reading.findings());
        for (String other : others) {
            findings.add(Finding.warning("plan.codebook-second", Origin.whole(other), other, name));
        }
        return new CodebookReading(reading.codebook(), findings);
    }

    /**
     * The themes and all faults of a codebook, YAML or Excel by its name; no themes where there is
     * no such file.
     *
     * @throws IOException where the disk fails
     */
    public static CodebookReading read(Path file) throws IOException {
        Faults faults = new Faults(String.valueOf(file.getFileName()));
        if (!Files.exists(file)) {
            return new CodebookReading(Codebook.empty(), List.of());
        }
        if (faults.source().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|ods|csv)")) {
            List<Codebook.Entry> entries = CodebookSheet.read(file, faults);
            return new CodebookReading(new Codebook(entries), faults.findings());
        }
        YamlTree tree = YamlFile.read(file, faults);
        if (tree == null) {
            return new CodebookReading(Codebook.empty(), faults.findings());
        }
        new SchemaCheck("codebook.schema.json").check(tree, faults);
        List<Codebook.Entry> entries = entries(tree.root().get("themes"), faults);
        return new CodebookReading(new Codebook(entries), faults.findings());
    }

    private static List<Codebook.Entry> entries(Item list, Faults faults) {
        Map<String, Origin> places = new HashMap<>();
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
            places.put(id, faults.at(item.get("parent").place()));
            List<String> queries = queries(item.get("queries"), faults);
            List<String> without = queries(item.get("exclude_queries"), faults);
            int written =
                    item.get("queries").items().size() + item.get("exclude_queries").items().size();
            entries.add(
                    new Codebook.Entry(
                            id,
                            name,
                            item.get("definition").text(),
                            item.get("parent").text(),
                            queries,
                            without,
                            item.get("include").texts(),
                            item.get("exclude").texts(),
                            faults.at(item.get("name").place()),
                            queries.size() + without.size() < written));
        }
        return new ThemesAbove(entries, places, faults).checked();
    }

    /** The queries that can be read; the others are faults at their places. */
    static List<String> queries(Item list, Faults faults) {
        List<String> queries = new ArrayList<>();
        for (Item item : list.items()) {
            boolean said = item.present() && !item.node().isContainer();
            String query = item.text("");
            if (said && readable(query, faults.at(item.place()), faults)) {
                queries.add(query);
            }
        }
        return queries;
    }

    static boolean readable(String query, Origin where, Faults faults) {
        try {
            StatementIndex.words(query);
            return true;
        } catch (QueryException e) {
            faults.add(e.finding(where));
            return false;
        }
    }
}
