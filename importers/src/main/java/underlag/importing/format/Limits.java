package underlag.importing.format;

/**
 * What a file may cost, so that a hostile or broken one ends in a message and not in a full memory.
 * Far above what a dialogue collects.
 */
final class Limits {
    static final int PREVIEW_BYTES = 64 * 1024;
    static final int PREVIEW_ITEMS = 50;
    static final int PREVIEW_PAGES = 3;
    static final long FILE_BYTES = 200L * 1024 * 1024;
    static final long TEXT_BYTES = 2_000L * 1024 * 1024;
    static final long DOCUMENT_BYTES = 50L * 1024 * 1024;
    static final int ROWS = 1 << 20;
    static final long HTML_BYTES = 20L * 1024 * 1024;
    static final int COLUMNS = 5_000;
    static final int RECORD_CHARACTERS = 4_000_000;
    static final int CELL_CHARACTERS = 1_000_000;
    static final int JSON_DEPTH = 30;
    static final int JSON_NAME = 1_000;
    static final long JSON_STAT_BYTES = 20L * 1024 * 1024;
    static final int LINES_IN_RECORD = 1_000;
    static final int PARTS = 200_000;
    static final int ZIP_ENTRIES = 10_000;
    static final int ARCHIVE_FILES = 1_000;
    static final long ZIP_ENTRY_BYTES = 200L * 1024 * 1024;
    static final long ZIP_BYTES = 500L * 1024 * 1024;

    private Limits() {}
}
