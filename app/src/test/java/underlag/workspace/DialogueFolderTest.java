package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Activity;

/** What is made of files without a plan. */
class DialogueFolderTest {
    @TempDir Path folder = Path.of("");

    @Test
    void lettersAreOneActivitySoThatTheirSendersAreCountedTogether() throws Exception {
        Path first = write("a.txt", "Från: Eva Ek\nÄmne: Torget\n\nHej!\nMer skugga.\n\nMvh Eva\n");
        Path notes = write("b.md", "# Bord 1\n- Bänkar\n");
        Path second = write("c.txt", "Från: Bo Al\nÄmne: Torget\n\nHej!\nEtt tak.\n\nMvh Bo\n");

        DialogueFolder made = DialogueFolder.of(PlainRequest.of(first, notes, second));

        assertThat(made.dialogue().activities())
                .extracting(Activity::name)
                .containsExactly("Brev", "b.md");
        assertThat(made.requests())
                .extracting(r -> r.settings().activity())
                .containsExactly("letters", "file-2", "letters");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
