package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import underlag.testing.TestFolders;

/** No importer is forgotten: each is registered, and each is held to the contract. */
class InstalledImportersTest {
    private static final Path MODULE = TestFolders.root().resolve("importers/src");
    private static final String SERVICES =
            "main/resources/META-INF/services/underlag.importing.Importer";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORTER =
            Pattern.compile("public final class (\\w+)[^{]*implements[^{]*\\bImporter\\b");
    private static final Pattern CONTRACT =
            Pattern.compile("(?m)^class (\\w+) implements ImporterContract\\b");

    @Test
    void everyImporterIsRegistered() throws IOException {
        assertThat(installed()).isEqualTo(classes(MODULE.resolve("main/java"), IMPORTER));
        assertThat(installed())
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(MODULE.resolve(SERVICES), StandardCharsets.UTF_8));
    }

    @Test
    void everyInstalledImporterIsHeldToTheContract() throws Exception {
        Set<String> held = new TreeSet<>();
        for (String test : classes(MODULE.resolve("test/java"), CONTRACT)) {
            Constructor<?> constructor = Class.forName(test).getDeclaredConstructor();
            constructor.setAccessible(true);
            ImporterContract contract = (ImporterContract) constructor.newInstance();
            held.add(contract.importer().getClass().getName());
        }

        assertThat(held).containsAll(installed());
    }

    private static Set<String> installed() {
        Set<String> names = new TreeSet<>();
        Importers.installed().all().forEach(i -> names.add(i.getClass().getName()));
        return names;
    }

    private static Set<String> classes(Path folder, Pattern declaration) throws IOException {
        Set<String> names = new TreeSet<>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(f -> f.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            String text = Files.readString(source, StandardCharsets.UTF_8);
            Matcher name = declaration.matcher(text);
            Matcher home = PACKAGE.matcher(text);
            if (home.find() && name.find()) {
                names.add(home.group(1) + "." + name.group(1));
            }
        }
        return names;
    }
}
