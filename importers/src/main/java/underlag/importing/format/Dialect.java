package underlag.importing.format;

/**
 * How a delimited text is written.
 *
 * @param delimiter between cells; {@link #NONE} where each line is one cell
 * @param quoted whether cells may stand in double quotes
 * @param hinted whether the first line is Excel's {@code sep=;}
 * @param consistency share of the first records that have as many cells as the header, 0 to 1
 * @param width cells in the header
 */
record Dialect(char delimiter, boolean quoted, boolean hinted, double consistency, int width) {
    /** A character that no text has (unit separator). */
    static final char NONE = '\u001F';

    boolean hasDelimiter() {
        return delimiter != NONE;
    }

    /** For people and the manifest: {@code ;}, {@code ,} or {@code tab}. */
    static String label(char delimiter) {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }
}
