package underlag.importing;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;

/**
 * Importers in jars that people put beside the program. Each jar has a class loader of its own
 * under the program's; one that cannot be used becomes a finding and stops nothing else. Not
 * thread-safe.
 */
final class Plugins {
    private final List<Importer> importers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Path> jars = new LinkedHashSet<>();
    private final Set<String> taken;

    /** None so far; the ids are those that plugins may not have. */
    Plugins(List<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The folder {@code plugins} beside the program; null where there is none. */
    static @Nullable Path folder() {
        String home = System.getProperty("underlag.home");
        Path folder = home == null ? null : Path.of(home).resolve("plugins");
        return folder != null && Files.isDirectory(folder) ? folder : null;
    }

    List<Importer> importers() {
        return importers;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The jars that an importer is used from. */
    List<Path> jars() {
        return List.copyOf(jars);
    }

    /** Loads the jars of a folder, in the order of their names. */
    void load(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".jar")).sorted().forEach(this::jar);
        } catch (IOException e) {
            findings.add(Finding.warning("import.unreadable", Origin.whole("plugins")));
        }
    }

    private void jar(Path jar) {
        Origin where = Origin.whole("plugins/" + jar.getFileName());
        try {
            List<Importer> found = importersOf(jar);
            if (found.isEmpty()) {
                findings.add(Finding.warning("import.plugin-empty", where));
            }
            for (Importer importer : found) {
                if (taken.add(importer.id())) {
                    jars.add(jar);
                    importers.add(new PluginImporter(importer, importer.id(), where.source()));
                } else {
                    findings.add(Finding.warning("import.plugin-same-id", where, importer.id()));
                }
            }
        } catch (UnsupportedClassVersionError e) {
            findings.add(Finding.warning("import.plugin-java", where));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException | IOException e) {
            // A stranger's code runs here: whatever it throws must not stop the program.
            findings.add(
                    Finding.warning("import.plugin-broken", where, e.getClass().getSimpleName()));
        }
    }

    /** The loader stays open as long as the program runs: classes are loaded when needed. */
    private static List<Importer> importersOf(Path jar) throws IOException {
        URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, Importers.class.getClassLoader());
        List<Importer> found = new ArrayList<>();
        for (Importer importer : ServiceLoader.load(Importer.class, loader)) {
            if (loader.equals(importer.getClass().getClassLoader())) {
                found.add(importer);
            }
        }
        Messages.alsoIn(loader);
        return found;
    }
}
