package underlag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underlag.testing.TestFolders;

/** The Swedish that readers of reports and users of the manual see, before hunspell. */
class SpellingTest {
    /** The bundles whose words stand in reports. */
    private static final List<String> BUNDLES =
            List.of(
                    "agreement",
                    "analysis",
                    "audience",
                    "differences",
                    "enabling",
                    "goal",
                    "participation",
                    "planning",
                    "portfolio",
                    "privacy",
                    "process",
                    "reach",
                    "report",
                    "review",
                    "since",
                    "theme",
                    "version",
                    "votes");

    private static final Pattern FORMATS =
            Pattern.compile("\\{[0-9]+,choice,|\\{[^{}]*}|\\|?[0-9.]+[#<]|[{}|]");
    private static final Pattern MARKS =
            Pattern.compile("```.*?```|`[^`]*`|]\\([^)]*\\)|<[^>]*>", Pattern.DOTALL);

    /** Names of files, options and keys of the plan: no words. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "--[\\w-]+|[a-z]+(\\.[a-z_]+)+|\\S*\\w\\.(csv|yaml|jsonl|xlsx|docx|md|html|pdf|json|net|se)\\b");

    private static final Pattern END = Pattern.compile("[.:]+$");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z_-]*)\"");

    @TempDir Path folder;

    static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("underlag.messages." + name, Locale.of("sv"));
            StringBuilder text = new StringBuilder();
            for (String key : new TreeSet<>(bundle.keySet())) {
                text.append(FORMATS.matcher(bundle.getString(key)).replaceAll(" ")).append('\n');
            }
            texts.put(name, text.toString());
        }
        try (Stream<Path> all = Files.walk(TestFolders.root().resolve("docs"))) {
            List<Path> manuals = all.filter(f -> f.toString().endsWith(".sv.md")).toList();
            for (Path manual : manuals) {
                texts.put(String.valueOf(manual.getFileName()), manual(manual));
            }
        }
        texts.put("README.sv.md", manual(TestFolders.root().resolve("README.sv.md")));
        return texts;
    }

    private static String manual(Path file) throws IOException {
        return MARKS.matcher(Files.readString(file)).replaceAll(" ");
    }

    static Stream<Map.Entry<String, String>> entries() throws IOException {
        return texts().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theSwedishIsSpeltRight(Map.Entry<String, String> text) throws IOException {
        assertThat(misspelt(text.getValue())).as(text.getKey()).isEmpty();
    }

    @Test
    void aMisspeltWordIsFound() throws IOException {
        assertThat(misspelt("Här är anmärknigarna från invånardialogen."))
                .containsExactly("anmärknigarna");
    }

    private Set<String> misspelt(String text) throws IOException {
        Path file = folder.resolve("text.txt");
        Files.writeString(file, NAMES.matcher(text).replaceAll(" "));
        Program speller =
                Program.run(
                        List.of("hunspell", "-d", "sv_SE", "-i", "utf-8", "-l", file.toString()));
        assertThat(speller.exit()).as(speller.said()).isZero();
        Set<String> known = known();
        Set<String> found = new TreeSet<>();
        speller.output()
                .lines()
                .map(word -> END.matcher(word).replaceAll(""))
                .filter(word -> !known.contains(word))
                .forEach(found::add);
        return found;
    }

    /** Names and words of the field that the speller does not know, and the keys of the plan. */
    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        text("/underlag/e2e/known-words.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(known::add);
        KEY.matcher(text("/underlag/workspace/dialogue.schema.json"))
                .results()
                .forEach(key -> known.addAll(List.of(key.group(1).split("[_-]", -1))));
        return known;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = SpellingTest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
