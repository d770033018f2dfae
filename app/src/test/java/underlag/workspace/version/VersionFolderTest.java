package underlag.workspace.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionFolderTest {
    @TempDir Path folder;

    @Test
    void textsAreFoundByTheirNamesEasyReadFirst() throws Exception {
        files("residents.en.md", "residents.lättläst.docx", "Participants.arabiska.odt");
        assertThat(VersionFolder.of(folder).files())
                .extracting(one -> one.audience().code() + " " + one.kind().code())
                .containsExactly("participants ar", "residents lattlast", "residents en");
        assertThat(VersionFolder.of(folder).findings()).isEmpty();
    }

    @Test
    void aNameThatSaysTooLittleIsToldWithWhatToDo() throws Exception {
        files(
                "lattlast.docx",
                "citizens.en.md",
                "internal.en.md",
                "residents.klingonska2.md",
                "residents.so.pdf",
                "web.ar.md",
                "web.arabiska.txt");
        VersionFolder found = VersionFolder.of(folder);
        assertThat(found.files()).isEmpty();
        assertThat(found.findings())
                .extracting(f -> f.code() + " " + f.where().source())
                .containsExactly(
                        "version.audience versions/citizens.en.md",
                        "version.audience versions/internal.en.md",
                        "version.name versions/lattlast.docx",
                        "version.language versions/residents.klingonska2.md",
                        "version.ending versions/residents.so.pdf",
                        "version.twice versions/web.ar.md");
    }

    @Test
    void whatWordAndFileManagersLeaveBehindIsPassedOver() throws Exception {
        files("~$sidents.lattlast.docx", ".DS_Store", "Thumbs.db");
        assertThat(VersionFolder.of(folder)).isEqualTo(VersionFolder.of(folder.resolve("none")));
    }

    private void files(String... names) throws Exception {
        for (String name : names) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("versions")).resolve(name), "Text.");
        }
    }
}
