package underlag.importing.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.testing.TestFolders;

/** What the guide quotes is what stands in the example's files. */
class AddingAnImporterTest {
    private static final Path TESTS = TestFolders.root().resolve("importers/src/test");
    private static final Pattern QUOTE =
            Pattern.compile("<!-- (\\S+?)(?: (\\w+))? -->\n```\\w+\n(.*?)```", Pattern.DOTALL);

    @Test
    void guideQuotesTheExampleAsItIs() throws IOException {
        List<String> quoted = new ArrayList<>();
        for (MatchResult quote : QUOTE.matcher(guide()).results().toList()) {
            quoted.add(quote.group(1) + " " + quote.group(2));
            assertThat(quote.group(3).strip())
                    .as(quoted.getLast())
                    .isEqualTo(original(quote.group(1), quote.group(2)).strip());
        }

        assertThat(quoted).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void exampleIsUnderAHundredLinesOfCode() throws IOException {
        long lines = 0;
        for (String name : List.of("WhiteboardImporter", "WhiteboardNotes")) {
            lines +=
                    java(name)
                            .lines()
                            .filter(l -> !l.isBlank())
                            .filter(l -> !l.strip().matches("(import|package|//|/\\*|\\*).*"))
                            .count();
        }

        assertThat(lines).isLessThan(100);
    }

    private static String original(String name, @Nullable String region) throws IOException {
        if (name.endsWith(".properties")) {
            return read(TESTS.resolve("resources/underlag/messages").resolve(name));
        }
        String source = java(name);
        if (region == null) {
            return source.substring(source.indexOf("class "));
        }
        int begin = source.indexOf("// <" + region + ">");
        int end = source.indexOf("// </" + region + ">");
        String lines = source.substring(source.indexOf('\n', begin) + 1, end);
        return lines.substring(0, lines.lastIndexOf('\n')).stripTrailing().stripIndent();
    }

    private static String java(String name) throws IOException {
        return read(TESTS.resolve("java/underlag/importing/example/" + name + ".java"));
    }

    private static String guide() throws IOException {
        return read(TestFolders.root().resolve("docs/adding-an-importer.md"));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
