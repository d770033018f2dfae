package underlag.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.CellState;
import underlag.dialogue.Material;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** Web pages and e-mails: the text, and what stands around it. */
class WebAndMailTest {

    @Test
    void menusAndScriptsOfAWebPageAreNoText() throws Exception {
        DocumentFile page =
                read(
                        MemorySource.of(
                                "sida.html",
                                "<!doctype html><html><head><title>Dialog</title>"
                                        + "<style>p {color: red}</style></head><body>"
                                        + "<nav><a>Start</a> <a>Kontakt</a></nav><main>"
                                        + "<h1>Vad tycker du om\n  badhuset?</h1>"
                                        + "<p>Vattnet är <b>för</b> kallt,<br>tycker jag.</p>"
                                        + "<ul><li>Öppna tidigare<ul><li>på söndagar</li></ul>"
                                        + "<li>Sänk priset&nbsp;för barn</ul>"
                                        + "<script>alert('<p>hej</p>')</script>"
                                        + "<table><tr><th>Bord 1<th>Bord 2<tr><td>En bubbelpool"
                                        + "<td>Bättre bussar</table></main>"
                                        + "<footer>Kommunen 2026</footer></body></html>"));

        assertThat(page.parts())
                .extracting(p -> p.kind() + " " + p.level() + " " + p.text())
                .containsExactly(
                        "HEADING 1 Vad tycker du om badhuset?",
                        "PARAGRAPH 0 Vattnet är för kallt,\ntycker jag.",
                        "LIST_ITEM 1 Öppna tidigare",
                        "LIST_ITEM 2 på söndagar",
                        "LIST_ITEM 1 Sänk priset för barn",
                        "TABLE_CELL 0 Bord 1",
                        "TABLE_CELL 0 Bord 2",
                        "TABLE_CELL 0 En bubbelpool",
                        "TABLE_CELL 0 Bättre bussar");
        assertThat(page.parts().getLast().tableRow()).isEqualTo(2);
        assertThat(page.apart())
                .extracting(SetApart::text)
                .containsExactly("Start Kontakt", "Kommunen 2026");
    }

    @Test
    void webPageThatIsATableIsASurveyWhateverItsName() throws Exception {
        MemorySource source =
                new MemorySource(
                        "export.xls",
                        ("<html><meta charset=iso-8859-1><body><table>"
                                        + "<tr><td rowspan=2>Nr<td colspan=2>Fråga 3<td rowspan=2>"
                                        + "Egna ord<tr><td>Buss<td>Cykel"
                                        + "<tr><td>1<td>4<td>2<td>Fler turer på kvällen till"
                                        + " Åsen<tr><td>2<td>5<td>1<td>Sänk<br>priset"
                                        + "</table></body></html>")
                                .getBytes(StandardCharsets.ISO_8859_1));

        Material material = Reading.of(source);

        assertThat(Reading.only(material).columns())
                .extracting(c -> c.header())
                .containsExactly("Nr", "Fråga 3 – Buss", "Fråga 3 – Cykel", "Egna ord");
        assertThat(material.contributions())
                .extracting(c -> c.text())
                .containsExactly("Fler turer på kvällen till Åsen", "Sänk\npriset");
        assertThat(material.contributions().getFirst().origin().place().notation()).isEqualTo("D3");
    }

    @Test
    void xmlOfAProgramIsNoText() {
        String xml = "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:x\"><Row>Hej</Row></Workbook>";

        assertThat(Reading.codes(Reading.of(MemorySource.of("export.xls", xml))))
                .containsExactly("import.binary");
        assertThat(TextKind.of("a.txt", " ".repeat(100_000) + "Hej på er", true))
                .isEqualTo(underlag.importing.Preview.Format.TEXT);
    }

    @Test
    void deeplyNestedPageIsReadAllTheSame() throws Exception {
        String page = "<html><body>" + "<div><b>".repeat(50_000) + "Innerst står en synpunkt.";

        assertThat(read(MemorySource.of("djup.html", page)).parts())
                .extracting(DocumentPart::text)
                .containsExactly("Innerst står en synpunkt.");
    }

    @Test
    void mailIsItsSubjectAndItsOwnText() throws Exception {
        DocumentFile mail = read(mail());

        assertThat(mail.mail())
                .isEqualTo(
                        new MailHead(
                                "Anna Ek <anna.ek@exempel.se>",
                                "2026-03-04",
                                "Synpunkter på hållplatsen vid Ågatan"));
        assertThat(mail.parts())
                .extracting(DocumentPart::text)
                .containsExactly(
                        "Synpunkter på hållplatsen vid Ågatan",
                        "Hej!",
                        "Sätt upp ett väderskydd vid hållplatsen på Ågatan, det blåser så att"
                                + " man nästan ramlar.",
                        "Flytta bänken också.");
        assertThat(mail.apart())
                .extracting(SetApart::reason, SetApart::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                SetApart.SIGNATURE, "-- \nAnna Ek\n070-000 00 00"),
                        org.assertj.core.api.Assertions.tuple(
                                SetApart.QUOTED_MAIL,
                                "Den 2 mars 2026 skrev kommunen:\n> Vad tycker du om\n>"
                                        + " hållplatserna?"),
                        org.assertj.core.api.Assertions.tuple(
                                SetApart.ATTACHMENT, "hållplats.jpg"));
    }

    @Test
    void senderIsCountedAsContact() throws Exception {
        Material material = Reading.of(mail());

        assertThat(Reading.only(material).cells())
                .containsEntry(CellState.CONTACT, 1L)
                .containsEntry(CellState.SKIPPED, 3L);
        assertThat(material.contributions()).noneMatch(c -> c.text().contains("anna.ek"));
        assertThat(Reading.codes(material)).contains("import.attachment", "import.quoted-mail");
    }

    private static MemorySource mail() {
        List<String> lines = new ArrayList<>();
        lines.add("Received: by mx.exempel.se; Wed, 4 Mar 2026 23:31:00 +0000");
        lines.add("From: Anna Ek <anna.ek@exempel.se>");
        lines.add("To: kommunen@exempel.se");
        lines.add("Subject: =?utf-8?Q?Synpunkter_p=C3=A5_h=C3=A5llplatsen_vid_=C3=85gatan?=");
        lines.add("Date: Wed, 04 Mar 2026 00:30:10 +0100 (CET)");
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: multipart/mixed; boundary=\"yttre\"");
        lines.add("");
        lines.add("--yttre");
        lines.add("Content-Type: multipart/alternative; boundary=\"inre\"");
        lines.add("");
        lines.add("--inre");
        lines.add("Content-Type: text/plain; charset=iso-8859-1; format=flowed");
        lines.add("Content-Transfer-Encoding: quoted-printable");
        lines.add("");
        lines.add("Hej!");
        lines.add("");
        lines.add("S=E4tt upp ett v=E4derskydd vid h=E5llplatsen p=E5 =C5gatan,=20");
        lines.add("det bl=E5ser s=E5 att man n=E4stan ramlar.");
        lines.add("");
        lines.add("Flytta b=E4nken ocks=E5.");
        lines.add("");
        lines.add("--=20");
        lines.add("Anna Ek");
        lines.add("070-000 00 00");
        lines.add("");
        lines.add("Den 2 mars 2026 skrev kommunen:");
        lines.add("> Vad tycker du om");
        lines.add("> h=E5llplatserna?");
        lines.add("--inre");
        lines.add("Content-Type: text/html; charset=utf-8");
        lines.add("");
        lines.add("<p>Samma text en gang till</p>");
        lines.add("--inre--");
        lines.add("--yttre");
        lines.add("Content-Type: image/jpeg; name=\"=?utf-8?Q?h=C3=A5llplats.jpg?=\"");
        lines.add(
                "Content-Disposition: attachment;"
                        + " filename=\"=?utf-8?Q?h=C3=A5llplats.jpg?=\"");
        lines.add("Content-Transfer-Encoding: base64");
        lines.add("");
        lines.add("/9j/4AAQ");
        lines.add("--yttre--");
        return MemorySource.of("brev.eml", String.join("\r\n", lines));
    }

    private static DocumentFile read(ImportSource source) throws IOException, ImportException {
        return DocumentFile.of(source, SourceFile.plain("a", source.name()));
    }
}
