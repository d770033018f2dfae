package underlag.report;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** What people paste into surveys, at every place of a report. */
public final class HostileReport {
    /** Texts that programs take for something else than text. */
    public static final List<String> TEXTS =
            List.of(
                    "=cmd|' /C calc'!A0",
                    "+46 521 72 10 00",
                    "-5 grader",
                    "@alla",
                    "'citattecken' och \"dubbla\"",
                    "<script>alert(1)</script> &amp; ]]> <!-- -->",
                    "styrtecken \u0001\u0008\u001f och noll \0 och halvt \ud83d tecken",
                    "_x0041_ och _x000D_",
                    "rad ett\r\nrad två\rrad tre\ttabb  två blanksteg",
                    "{0} '{1}' ${x} #{y} %s \\n C:\\temp",
                    "smile 🙂🚲 ❤️ 👩‍👧",
                    "שלום עולם",
                    "السلام عليكم",
                    "Mjukt\u00adbindestreck och noll\u200bbredd",
                    "A\u030Angstro\u0308m",
                    "http://example.org/?a=1&b=2");

    private HostileReport() {}

    /** A report with every one of the texts at every place. */
    public static Report withAll() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            blocks.addAll(everywhere(TEXTS.get(i), "plats-" + i));
        }
        return report(String.join(" ", TEXTS), blocks);
    }

    /** A report with the text as heading, running text, quote, list, fact and cell. */
    public static Report with(String text) {
        return report(text, everywhere(text, "ett"));
    }

    private static Report report(String text, List<Block> blocks) {
        return new Report(
                ReaderLanguage.SWEDISH,
                text,
                text,
                "Arbetsmaterial – får inte publiceras",
                text,
                blocks);
    }

    private static List<Block> everywhere(String text, String anchor) {
        Table table =
                new Table(
                        "tabell-" + anchor,
                        text,
                        List.of(new Column(text, false), new Column("Antal", true)),
                        List.of(
                                List.of(new Cell.Text(text), new Cell.Whole(3)),
                                List.of(new Cell.Link(text, anchor), new Cell.Empty(text))),
                        true,
                        text);
        return List.of(
                new Block.Heading(2, text, anchor),
                new Block.Paragraph(text),
                new Block.Remark(text),
                new Block.Bullets(
                        List.of(text, "två"),
                        List.of(List.of(new Block.Link(text, anchor)), List.of())),
                new Block.Facts(List.of(new Block.Facts.Fact(text, text))),
                new Block.Quote(text, text),
                new Block.Link(text, anchor),
                new Block.TableBlock(table));
    }

    /** A report with one text as long as some letters are. */
    public static Report withLongText(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < characters; i++) {
            text.append("ord").append(i).append(i % 12 == 11 ? ".\n" : " ");
        }
        String whole = text.substring(0, characters);
        Table table =
                new Table(
                        "tabell",
                        "Långa texter",
                        List.of(new Column("Text", false), new Column("Antal", true)),
                        List.of(List.of(new Cell.Text(whole), new Cell.Whole(1))),
                        false,
                        null);
        return new Report(
                ReaderLanguage.SWEDISH,
                "Långt",
                "En lång text",
                "Arbetsmaterial – får inte publiceras",
                "En lång text",
                List.of(
                        new Block.Heading(2, "Ett", "ett"),
                        new Block.Paragraph(whole),
                        new Block.Quote(whole, "brev.docx, 1"),
                        new Block.TableBlock(table)));
    }
}
