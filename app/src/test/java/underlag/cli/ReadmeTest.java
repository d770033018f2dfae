package underlag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import underlag.testing.TestFolders;

/** What the documents quote exists: commands, options, files and pictures. */
class ReadmeTest {
    private static final Pattern COMMAND =
            Pattern.compile("(?:^|\\| )\\./underlag (.*)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)#]+)[^)]*\\)");
    private static final int WIDEST = 1000;
    private static final int LARGEST = 150 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.sv.md"})
    void everyQuotedCommandIsOneThatTheProgramHas(String document) throws IOException {
        List<String> commands = commands(text(document));
        assertThat(commands).hasSizeGreaterThan(5);
        for (String command : commands) {
            CommandLine line = new CommandLine(new Underlag());
            assertThatCode(() -> line.parseArgs(words(command)))
                    .as(command)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theReadmeNamesEveryCommand() throws IOException {
        List<String> quoted =
                commands(text("README.md")).stream().map(c -> words(c)[0]).distinct().toList();
        assertThat(quoted).containsAll(new CommandLine(new Underlag()).getSubcommands().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.sv.md",
                "CONTRIBUTING.md",
                "docs/outputs.md",
                "docs/audiences.md",
                "docs/audiences.sv.md",
                "docs/portfolio.md",
                "docs/portfolio.sv.md",
                "docs/plan.md",
                "docs/plan.sv.md",
                "docs/codebook.md",
                "docs/decide.md",
                "docs/decide.sv.md",
                "docs/codebook.sv.md",
                "docs/minutes-and-letters.md",
                "docs/minutes-and-letters.sv.md"
            })
    void everyLinkLeadsToAFile(String document) throws IOException {
        Path place = TestFolders.root().resolve(document);
        Matcher links = LINK.matcher(Files.readString(place));
        while (links.find()) {
            String target = links.group(3).strip();
            if (!target.startsWith("http")) {
                assertThat(place.resolveSibling(target)).as(document).exists();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.sv.md"})
    void everyPictureIsDescribedAndSmall(String document) throws IOException {
        Matcher links = LINK.matcher(text(document));
        int pictures = 0;
        while (links.find()) {
            if (links.group(1).isEmpty()) {
                continue;
            }
            pictures++;
            Path picture = TestFolders.root().resolve(links.group(3));
            assertThat(links.group(2)).as("text for %s", picture).hasSizeGreaterThan(20);
            assertThat(ImageIO.read(picture.toFile()).getWidth()).isLessThanOrEqualTo(WIDEST);
            assertThat(Files.size(picture)).isLessThanOrEqualTo(LARGEST);
        }
        assertThat(pictures).isPositive();
    }

    private static String text(String document) throws IOException {
        return Files.readString(TestFolders.root().resolve(document));
    }

    /** The commands in the code blocks, without the program's name. */
    private static List<String> commands(String text) {
        List<String> commands = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            Matcher lines = COMMAND.matcher(blocks.group(1));
            while (lines.find()) {
                commands.add(lines.group(1).replaceFirst("\\s+[<>].*$", ""));
            }
        }
        return commands;
    }

    private static String[] words(String command) {
        Matcher words = WORD.matcher(command);
        List<String> found = new ArrayList<>();
        while (words.find()) {
            String word = words.group(1) != null ? words.group(1) : words.group(2);
            found.add(word != null ? word : words.group(3));
        }
        return found.toArray(String[]::new);
    }
}
