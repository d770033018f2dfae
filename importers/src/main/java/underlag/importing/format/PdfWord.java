package underlag.importing.format;

/**
 * A word where a page shows it, in points from the upper left corner.
 *
 * @param baseline the line that the letters stand on
 * @param size of the font
 */
record PdfWord(
        String text, double left, double right, double baseline, double size, boolean bold) {}
