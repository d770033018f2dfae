package underlag.workspace.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.importing.ImportException;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;

class WrittenVersionTest {
    private static final Dialogue LILLBY =
            Dialogue.unplanned("Lillby", List.of(), "sv", ReaderLanguage.SWEDISH);

    /** A picture of one pixel. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir Path folder;

    @Test
    void aTextBecomesAReportWithItsFirstHeadingAsTitle() throws Exception {
        WrittenVersion version =
                read(
                        "residents.lattlast.md",
                        """
                        # Så blir Lillby

                        Vi frågade.
                        Många svarade **ja**.

                        ### Vad händer nu?

                        1. Politikerna läser.
                        2. Politikerna bestämmer.

                        Läs mer på [vår sida](https://lillby.se/centrum).
                        """);
        assertThat(version.report().title()).isEqualTo("Så blir Lillby");
        assertThat(version.report().subtitle()).isEqualTo("Lillby");
        assertThat(version.report().banner()).isEqualTo("Lättläst svenska");
        assertThat(version.report().blocks())
                .containsExactly(
                        new Paragraph("Vi frågade.\nMånga svarade ja."),
                        new Heading(2, "Vad händer nu?", "part-1"),
                        new Bullets(List.of("Politikerna läser.", "Politikerna bestämmer.")),
                        new Paragraph("Läs mer på vår sida ([webbadress])."));
        assertThat(version.findings())
                .extracting(Finding::code, f -> f.arguments().getFirst())
                .containsExactly(tuple("version.masked", "[webbadress]"));
    }

    @Test
    void linesThatAProgramWrappedAreJoinedInATranslation() throws Exception {
        WrittenVersion version =
                read(
                        "residents.en.md",
                        """
                        In the autumn the municipality asked what should be changed in the centre
                        of Lillby.

                        Most was said of:

                        | Subject | Statements |
                        |---|---|
                        | Parks | 12 |
                        """);
        assertThat(version.report().title()).isEqualTo("Lillby");
        assertThat(version.report().blocks().getFirst())
                .isEqualTo(
                        new Paragraph(
                                "In the autumn the municipality asked what should be changed in"
                                        + " the centre of Lillby."));
        assertThat(version.report().blocks()).hasSize(2);
        Block table = version.report().blocks().getLast();
        assertThat(((TableBlock) table).table().caption()).isEqualTo("Most was said of");
    }

    @Test
    void headingsNeverSkipALevel() throws Exception {
        WrittenVersion version =
                read("residents.fi.md", "# A\n\n#### B\n\nteksti\n\n## C\n\nteksti\n");
        assertThat(version.report().blocks())
                .filteredOn(Heading.class::isInstance)
                .extracting(block -> ((Heading) block).level())
                .containsExactly(2, 2);
    }

    @Test
    void personalDataAreMaskedInTheTextsLanguageAndNamedToTheOneWhoWrote() throws Exception {
        WrittenVersion version =
                read("residents.en.md", "Call us on 070-174 06 12 to know more.\n");
        assertThat(version.report().blocks().getFirst().toString())
                .doesNotContain("174 06 12")
                .contains("[telephone]");
        assertThat(version.findings())
                .extracting(Finding::code, f -> f.arguments().getFirst())
                .containsExactly(tuple("version.masked", "[telephone]"));
    }

    @Test
    void adviceThatIsLeftIsCountedAndTheFirstLineNamed() throws Exception {
        WrittenVersion version =
                read(
                        "residents.lattlast.txt",
                        "Vi frågade.\n\n✎ Skriv frågan.\n\n- ✎ Skriv när.\n");
        assertThat(version.unfilled())
                .extracting(
                        f -> f.code() + " " + f.where().place().notation() + " " + f.arguments())
                .containsExactly("version.unfilled line 3 [2]");
    }

    @Test
    void aTextInLettersThatItsLanguageDoesNotUseIsDoubted() throws Exception {
        assertThat(read("residents.ar.md", "Det här är inte översatt än.\n").findings())
                .extracting(Finding::code)
                .containsExactly("version.letters");
        assertThat(read("residents.ar.md", "هذا نص قصير.\n").findings()).isEmpty();
        assertThat(read("residents.ar.md", "هذا نص قصير.\n").report().edition().rightToLeft())
                .isTrue();
    }

    @Test
    void picturesAndFootnotesOfAWordFileAreToldToBeLeftOut() throws Exception {
        Path file = Files.createDirectories(folder.resolve("versions")).resolve("web.fi.docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph title = word.createParagraph();
            title.createRun().setText("Kysyimme asukkailta.");
            word.createFootnotes();
            XWPFFootnote note = word.createFootnote();
            note.createParagraph().createRun().setText("Alaviite.");
            title.addFootnoteReference(note);
            byte[] dot = Base64.getDecoder().decode(DOT);
            word.createParagraph()
                    .createRun()
                    .addPicture(new ByteArrayInputStream(dot), PictureType.PNG, "dot.png", 9, 9);
            word.write(out);
        }
        assertThat(read(file).findings())
                .extracting(Finding::code)
                .containsExactly("version.footnotes", "version.pictures");
    }

    @Test
    void whatHoldsNoTextOrTooMuchOrIsNoTranslationIsRefused() {
        refused("residents.ar.md", "", "version.empty");
        refused("residents.ar.md", " \n\n", "version.empty");
        refused("residents.ar.md", "# Bara en rubrik\n", "version.empty");
        refused("residents.en.md", "A long text. ".repeat(20_000), "version.too-long");
        refused("residents.sv.md", "Texten på svenska.", "version.same-language");
        refused("residents.uk.docx", "\u0000\u0001".repeat(90), "version.unreadable");
        refused("residents.fi.docx", "PK\u0003\u0004 nothing", "import.zip-damaged");
    }

    private void refused(String name, String text, String code) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> {
                            assertThat(e.finding().code()).isEqualTo(code);
                            assertThat(e.finding().where().source()).isEqualTo("versions/" + name);
                        });
    }

    private WrittenVersion read(String name, String text) throws IOException, ImportException {
        Path file = Files.createDirectories(folder.resolve("versions")).resolve(name);
        Files.writeString(file, text);
        return read(file);
    }

    private WrittenVersion read(Path file) throws IOException, ImportException {
        VersionFolder found = VersionFolder.of(folder);
        assertThat(found.findings()).isEmpty();
        VersionFile version =
                found.files().stream()
                        .filter(one -> one.path().equals(file))
                        .findFirst()
                        .orElseThrow();
        return WrittenVersion.read(version, LILLBY);
    }
}
