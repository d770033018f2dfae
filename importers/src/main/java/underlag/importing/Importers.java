package underlag.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceReading;
import underlag.importing.Recognition.Confidence;

/** The installed importers, and the choice between them. Immutable and thread-safe. */
public final class Importers {
    private final List<Importer> importers;
    private final Previewer previewer;
    private final List<Finding> remarks;
    private final List<Path> jars;

    /** Importers by hand, sorted by id. */
    public Importers(List<Importer> importers, Previewer previewer) {
        this(importers, previewer, List.of(), List.of());
    }

    private Importers(
            List<Importer> importers, Previewer previewer, List<Finding> remarks, List<Path> jars) {
        this.importers = importers.stream().sorted(Comparator.comparing(Importer::id)).toList();
        this.previewer = previewer;
        this.remarks = List.copyOf(remarks);
        this.jars = List.copyOf(jars);
    }

    /** All importers on the class path, and those in the folder {@code plugins} of the program. */
    public static Importers installed() {
        return Installed.ALL;
    }

    /** Found once: what is in the folder when the program starts. */
    private static final class Installed {
        static final Importers ALL = withPlugins(Plugins.folder());
    }

    /** The importers on the class path, and those in the jars of a folder; null for none. */
    static Importers withPlugins(@Nullable Path folder) {
        Previewer previewer =
                ServiceLoader.load(Previewer.class)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no Previewer installed"));
        List<Importer> all = new ArrayList<>();
        ServiceLoader.load(Importer.class).forEach(all::add);
        Plugins plugins = new Plugins(all.stream().map(Importer::id).toList());
        if (folder != null) {
            plugins.load(folder);
        }
        all.addAll(plugins.importers());
        return new Importers(all, previewer, plugins.findings(), plugins.jars());
    }

    /** What is to be said of plugins that could not be used. */
    public List<Finding> remarks() {
        return remarks;
    }

    /** The plugins that importers came from, by name. */
    public List<Path> jars() {
        return jars;
    }

    /** In the order of their ids. */
    public List<Importer> all() {
        return importers;
    }

    /** Other importers with the same previewer. */
    Importers instead(List<Importer> others) {
        return new Importers(others, previewer);
    }

    public List<String> ids() {
        return importers.stream().map(Importer::id).toList();
    }

    /** Importer id → what it reads, in a sentence for people. */
    public Map<String, String> descriptions(ReaderLanguage language) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        importers.forEach(i -> descriptions.put(i.id(), i.description(language)));
        return descriptions;
    }

    /** The beginning of a file. */
    public Preview preview(ImportRequest request) throws IOException, ImportException {
        return previewer.preview(request.source(), request.settings().file());
    }

    /**
     * The importer that is surest of the file.
     *
     * @param wanted an importer's id, which settles the choice, or null
     * @throws ImportException where none recognises the file, two are equally sure, or the wanted
     *     one does not exist; the finding lists the candidates
     */
    public Choice choose(Preview preview, @Nullable String wanted) throws ImportException {
        Origin where = Origin.whole(preview.name());
        if (wanted != null) {
            return named(wanted, where);
        }
        if (preview.format() == Preview.Format.BINARY) {
            throw refused("import.binary", where);
        }
        if (preview.format() == Preview.Format.ARCHIVE) {
            throw refused("import.archive-in-archive", where);
        }
        Confidence best = Confidence.NONE;
        List<Choice> candidates = new ArrayList<>();
        List<Finding> broken = new ArrayList<>();
        for (Importer importer : importers) {
            Recognition recognition = recognise(importer, preview, broken);
            if (recognition.confidence().compareTo(best) > 0) {
                best = recognition.confidence();
                candidates.clear();
            }
            if (recognition.confidence() == best && best != Confidence.NONE) {
                candidates.add(new Choice(importer, recognition.reason(), broken));
            }
        }
        if (candidates.isEmpty()) {
            throw broken.isEmpty()
                    ? refused("import.not-recognised", where, names(ids()))
                    : refused(
                            broken.getFirst().code(),
                            where,
                            broken.getFirst().arguments().toArray(new String[0]));
        }
        if (candidates.size() > 1) {
            List<String> tied = candidates.stream().map(c -> c.importer().id()).toList();
            throw refused("import.several-importers", where, names(tied), tied.getFirst());
        }
        Choice chosen = candidates.getFirst();
        return new Choice(chosen.importer(), chosen.reason(), broken);
    }

    private Choice named(String wanted, Origin where) throws ImportException {
        for (Importer importer : importers) {
            if (importer.id().equals(wanted)) {
                return new Choice(importer, "import.reason-wanted", List.of());
            }
        }
        throw refused("import.unknown-importer", where, wanted, names(ids()));
    }

    /** A stranger's importer that breaks over a file does not recognise it, and is named. */
    private static Recognition recognise(Importer importer, Preview preview, List<Finding> broken) {
        try {
            return importer.recognise(preview);
        } catch (RuntimeException | LinkageError e) {
            if (importer instanceof PluginImporter plugin) {
                broken.add(plugin.broke(preview, e));
                return new Recognition(Confidence.NONE, "import.reason-no-table");
            }
            throw e;
        }
    }

    /** Whether files of an importer's kind are records of one activity, as letters are. */
    public boolean readsOneAmongMany(String importer) {
        return importers.stream().anyMatch(i -> i.id().equals(importer) && i.readsOneAmongMany());
    }

    /** The same of a file's importer; false for a file that cannot be read. */
    public boolean isOneAmongMany(ImportRequest request) {
        try {
            return choose(preview(request), request.settings().file().importer())
                    .importer()
                    .readsOneAmongMany();
        } catch (ImportException | IOException e) {
            return false;
        }
    }

    /** Reads one file into the sink, with the importer that the plan names or the surest one. */
    public SourceReading read(ImportRequest request, ImportSink sink)
            throws IOException, ImportException {
        Preview preview = preview(request);
        Choice choice = choose(preview, request.settings().file().importer());
        choice.remarks().forEach(sink::finding);
        return choice.importer()
                .read(request.source(), request.settings(), sink)
                .chosen(choice.reason());
    }

    /**
     * Reads all files of a dialogue. A file that cannot be read becomes an error among the
     * findings, and stops that file alone.
     */
    public Material read(List<ImportRequest> requests) {
        MaterialBuilder material = new MaterialBuilder();
        remarks.forEach(material::add);
        for (ImportRequest request : requests) {
            try {
                unpacked(request).forEach(each -> read(each, material));
            } catch (ImportException e) {
                material.part(request.settings()).reject(e.finding());
            } catch (IOException e) {
                material.part(request.settings()).reject(unreadable(request));
            }
        }
        return material.build();
    }

    private void read(ImportRequest request, MaterialBuilder material) {
        MaterialBuilder.Part part = material.part(request.settings());
        try {
            part.accept(read(request, part));
        } catch (ImportException e) {
            part.reject(e.finding());
        } catch (IOException e) {
            part.reject(unreadable(request));
        }
    }

    private static Finding unreadable(ImportRequest request) {
        return Finding.error("import.unreadable", Origin.whole(request.source().name()));
    }

    /** An archive is a folder: all its files, or the one that the plan's path leads to. */
    private List<ImportRequest> unpacked(ImportRequest request)
            throws IOException, ImportException {
        List<ImportSource> contents = previewer.contents(request.source());
        if (contents.isEmpty()) {
            return List.of(request);
        }
        ImportSettings settings = request.settings();
        String archive = request.source().name();
        String path = settings.file().path();
        if (path.startsWith(archive + "/")) {
            return List.of(new ImportRequest(named(contents, path, archive), settings));
        }
        return contents.stream()
                .map(
                        c ->
                                new ImportRequest(
                                        c, settings.inside(c.name().substring(archive.length()))))
                .toList();
    }

    private static ImportSource named(List<ImportSource> contents, String path, String archive)
            throws ImportException {
        for (ImportSource source : contents) {
            if (source.name().equals(path)) {
                return source;
            }
        }
        List<String> there = contents.stream().map(ImportSource::name).toList();
        throw refused("import.not-in-archive", Origin.whole(archive), path, names(there));
    }

    private static ImportException refused(String code, Origin where, String... arguments) {
        return new ImportException(Finding.error(code, where, arguments));
    }

    private static String names(List<String> ids) {
        return String.join(", ", ids);
    }

    /**
     * An importer and why it was chosen.
     *
     * @param reason message key
     * @param remarks importers that broke over the file
     */
    public record Choice(Importer importer, String reason, List<Finding> remarks) {
        public Choice {
            remarks = List.copyOf(remarks);
        }
    }
}
