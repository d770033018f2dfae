package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;
import underlag.testing.TestFolders;

class ReportWordsTest {
    private static final Path MODULE = TestFolders.root().resolve("reports/src/main");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties swedish = bundle("sv");
        Properties english = bundle("en");
        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : swedish.stringPropertyNames()) {
            assertThat(placeholders(swedish.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void reasonsForLeavingASheetOutHaveNoGaps() {
        Words words = new Words(ReaderLanguage.SWEDISH);
        for (String reason : List.of("other-sheet", "sheet-without-answers", "hidden-sheet")) {
            assertThat(words.meaning("import." + reason)).doesNotContain("{");
        }
    }

    /** A key is used when its name, or the part of it that code completes, stands in the code. */
    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MODULE.resolve("java/underlag/report"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        List<String> unused =
                bundle("sv").stringPropertyNames().stream()
                        .map(k -> k.substring("report.".length()))
                        .filter(k -> !used(k, literals))
                        .sorted()
                        .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean used(String key, Set<String> literals) {
        if (literals.contains(key) || literals.contains("report." + key)) {
            return true;
        }
        return Pattern.compile("\\.")
                        .splitAsStream(key)
                        .anyMatch(part -> literals.contains(part) || literals.contains(part + "."))
                || literals.stream().anyMatch(l -> l.length() > 4 && key.contains(l));
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        Path file =
                MODULE.resolve("resources/underlag/messages/report_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
