package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;

/** A result never takes the place of anything but a result. */
class OutputFolderTest {
    @TempDir Path folder = Path.of("");

    private static void refused(Path place, @Nullable Path input, String code) {
        assertThatCode(() -> OutputFolder.check(place, input))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e ->
                                assertThat(e.findings())
                                        .extracting(Finding::code)
                                        .containsExactly(code));
    }

    @Test
    void folderWithOtherThingsIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("semesterbilder.txt"), "viktigt");
        refused(folder, null, "workspace.output-not-ours");
    }

    @Test
    void dialogueFolderItselfAndItsInputAreNotReplaced() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        refused(folder, input, "workspace.output-not-ours");
        refused(input.resolve("ut"), input, "workspace.output-in-input");
    }

    @Test
    void fileInTheWayIsLeftAlone() throws IOException {
        refused(Files.writeString(folder.resolve("ut"), "text"), null, "workspace.output-is-file");
        refused(folder.resolve("ut/inne"), null, "workspace.output-not-writable");
    }

    /** The reports to audiences go into the dialogue's folder: report has no --out to choose. */
    @ParameterizedTest
    @ValueSource(strings = {"output-not-writable", "output-not-ours"})
    void nobodyIsSentToAnOptionThatTheirCommandLacks(String code) {
        String remedy = "workspace." + code + ".remedy";
        assertThat(Messages.text(ReaderLanguage.SWEDISH, remedy))
                .contains("De kommandon som har --out");
        assertThat(Messages.text(ReaderLanguage.ENGLISH, remedy))
                .contains("Commands that have --out");
    }

    @Test
    void emptyNewAndEarlierFoldersAreUsed() throws Exception {
        OutputFolder.check(folder, null);
        OutputFolder.check(folder.resolve("ny/djupare"), null);
        Path earlier = Files.createDirectories(folder.resolve("ut"));
        Files.writeString(earlier.resolve(Outputs.MANIFEST), "{}");
        OutputFolder.check(earlier, null);
    }

    @Test
    void whatIsDiscardedLeavesTheEarlierResultWhole() throws Exception {
        Path earlier = Files.createDirectories(folder.resolve("ut"));
        Files.writeString(earlier.resolve(Outputs.MANIFEST), "{}");
        OutputFolder half = OutputFolder.beside(earlier);
        Files.writeString(half.file("report.html"), "halv");
        half.discard();
        assertThat(folder).isDirectoryContaining(p -> p.equals(earlier));
        assertThat(earlier).isDirectoryNotContaining("glob:**report.html");
        try (var inside = Files.list(folder)) {
            assertThat(inside).containsExactly(earlier);
        }
    }
}
