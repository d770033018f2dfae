package underlag.importing.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.SourceReading;
import underlag.importing.FileSource;
import underlag.importing.Reading;
import underlag.testing.TestFolders;

/** Passages of real minutes, as text out of PDF files. */
class MinutesDataTest {
    /** "Anna Andersson (S)". */
    private static final Pattern MEMBER = Pattern.compile("\\p{Lu}\\p{Ll}+ \\(\\p{Lu}{1,2}\\)");

    @Test
    void realMinutesAreMinutesWithEveryLineAccountedForAndNoMemberNamed() throws IOException {
        try (Stream<Path> files = Files.list(TestFolders.data("minutes"))) {
            for (Path file : files.sorted().toList()) {
                Material material = Reading.of(new FileSource(file.getFileName().toString(), file));
                SourceReading reading = Reading.only(material);
                List<String> lines =
                        Files.readString(file).lines().filter(l -> !l.isBlank()).toList();

                assertThat(reading.importer()).isEqualTo("minutes");
                // A contribution may take several lines, and a line hold two points.
                assertThat(reading.items())
                        .as("items in " + file)
                        .isBetween(lines.size() - 5L * reading.records(), lines.size() + 1L);
                assertThat(material.contributions())
                        .extracting(Contribution::text)
                        .noneMatch(t -> MEMBER.matcher(t).find());
            }
        }
    }
}
