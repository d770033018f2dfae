package underlag.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.MemorySource;

class DocumentFormatsTest {

    @Test
    void wordDocumentIsReadInBodyOrder() throws Exception {
        List<DocumentPart> parts = parts(word());

        assertThat(parts)
                .extracting(p -> p.kind() + " " + p.text())
                .containsExactly(
                        "HEADING Kvällens frågor",
                        "LIST_ITEM Fler träd vid ån",
                        "PARAGRAPH Läs mer på sidan om parken i dag",
                        "TABLE_CELL Bord 1",
                        "TABLE_CELL En scen",
                        "HEADING Till sist",
                        "PARAGRAPH Tack för i kväll.");
        assertThat(parts.getLast().place().notation()).isEqualTo("paragraph 7");
    }

    @Test
    void markdownAndPlainTextAreToldApartByTheirMarks() throws Exception {
        List<DocumentPart> parts =
                parts(
                        MemorySource.of(
                                "a.md",
                                "Rubrik\n======\n\nEtt stycke\npå två rader\n\n1. ett\n   mer\n• två\n\n---\n\n## Nästa ##\n- tre\n"));

        assertThat(parts)
                .extracting(p -> p.kind() + " " + p.text())
                .containsExactly(
                        "HEADING Rubrik",
                        "PARAGRAPH Ett stycke\npå två rader",
                        "LIST_ITEM ett\nmer",
                        "LIST_ITEM två",
                        "HEADING Nästa",
                        "LIST_ITEM tre");
        assertThat(parts.get(2).place().notation()).isEqualTo("line 7");
    }

    private static MemorySource word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph heading = document.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("Kvällens frågor");
            document.createParagraph().createRun().setText("- Fler träd vid ån");
            XWPFParagraph link = document.createParagraph();
            link.createRun().setText("Läs mer på ");
            link.createHyperlinkRun("https://exempel.se").setText("sidan om parken");
            var inserted = link.getCTP().addNewIns().addNewR().addNewT();
            inserted.setStringValue(" i dag");
            inserted.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Bord 1");
            table.getRow(0).getCell(1).setText("En scen");
            XWPFRun bold = document.createParagraph().createRun();
            bold.setBold(true);
            bold.setText("Till sist");
            document.createParagraph().createRun().setText("Tack för i kväll.");
            document.write(bytes);
        }
        return new MemorySource("a.docx", bytes.toByteArray());
    }

    private static List<DocumentPart> parts(ImportSource source)
            throws IOException, ImportException {
        return DocumentFile.of(source, SourceFile.plain("a", source.name())).parts();
    }
}
