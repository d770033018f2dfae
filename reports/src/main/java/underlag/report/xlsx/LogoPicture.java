package underlag.report.xlsx;

import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.PictureAnchor;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import underlag.report.model.Logo;
import underlag.report.model.XmlText;

/** The logo beside the title of the first sheet, with its text for those who cannot see it. */
final class LogoPicture {
    /** Points: the rows above the table, high enough for the logo. */
    private static final double[] ROWS = {15, 19, 15};

    /** The library's drawing has no text beside the picture: ours stands in its place. */
    private static final String PART = "xl/drawings/drawing1.xml";

    private final Logo logo;
    private final int column;
    private final int offset;

    /**
     * @param column the one it begins in, counted from 0
     * @param end pixels from the column's left edge to the picture's right
     */
    LogoPicture(Logo logo, int column, int end) {
        this.logo = logo;
        this.column = column;
        this.offset = Math.max(0, end - logo.shownWidth());
    }

    void put(Worksheet sheet) {
        for (int row = 0; row < ROWS.length; row++) {
            sheet.rowHeight(row, ROWS[row]);
        }
        sheet.addImage(
                PictureAnchor.oneCellAnchor(0, column, logo.shownWidth(), logo.shownHeight()),
                logo.picture(),
                "logo",
                true);
    }

    /** What is to replace parts of the finished file. */
    static Map<String, String> parts(@Nullable LogoPicture picture) {
        return picture == null ? Map.of() : Map.of(PART, picture.drawing());
    }

    private String drawing() {
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <xdr:wsDr\
                 xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"\
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor>\
                <xdr:from><xdr:col>%d</xdr:col><xdr:colOff>%d</xdr:colOff>\
                <xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
                <xdr:ext cx="%4$d" cy="%5$d"/><xdr:pic><xdr:nvPicPr>\
                <xdr:cNvPr id="1" name="logo" descr="%3$s"/>\
                <xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>\
                <xdr:blipFill><a:blip\
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
                 r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>\
                <xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%4$d" cy="%5$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>\
                <xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>
                """,
                column,
                offset * PictureAnchor.EMU_PER_PIXEL,
                escaped(XmlText.of(logo.text())),
                logo.shownWidth() * PictureAnchor.EMU_PER_PIXEL,
                logo.shownHeight() * PictureAnchor.EMU_PER_PIXEL);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
