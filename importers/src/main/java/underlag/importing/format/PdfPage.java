package underlag.importing.format;

import java.util.List;

/**
 * A page as it was shown.
 *
 * @param number from 1
 * @param height in points
 * @param rows its lines from top to bottom, those of columns beside each other still in one
 * @param margins text that does not run from left to right, such as a stamp along the edge
 * @param unknown letters that the file does not name
 * @param pictured whether it shows a picture
 */
record PdfPage(
        int number,
        double height,
        List<PdfLine> rows,
        List<String> margins,
        int unknown,
        boolean pictured) {
    PdfPage {
        rows = List.copyOf(rows);
        margins = List.copyOf(margins);
    }
}
