package underlag.dialogue;

import org.jspecify.annotations.Nullable;

/** A place inside a file. */
public sealed interface Locator {

    /**
     * Short, language-neutral notation for programs and tables: {@code D12}, {@code Blad1!D12},
     * {@code line 7}.
     */
    String notation();

    /**
     * The place in words, "rad 12" or "Blad1, cell D12"; empty for a whole file.
     *
     * @param keys the beginning of the keys of the caller's words, followed by {@code row}, {@code
     *     line}, {@code position}, {@code paragraph}, {@code page} and {@code cell}
     */
    default String words(ReaderLanguage language, String keys) {
        return PlaceWords.of(this, language, keys);
    }

    /**
     * The place that {@link #notation()} wrote.
     *
     * @throws IllegalArgumentException where no place is written so
     */
    static Locator of(String notation) {
        return PlaceWords.read(notation);
    }

    /**
     * A cell of a table.
     *
     * @param sheet the sheet's name, or null where the file has none
     * @param row the row as a spreadsheet counts it, from 1 with the header
     * @param column the column, from 1
     */
    record Cell(@Nullable String sheet, int row, int column) implements Locator {
        public Cell {
            if (row < 1 || column < 1) {
                throw new IllegalArgumentException("cell " + row + ", " + column);
            }
        }

        /** The column as a spreadsheet writes it: A, B, … Z, AA. */
        public static String letters(int column) {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString();
        }

        @Override
        public String notation() {
            return (sheet == null ? "" : sheet + "!") + letters(column) + row;
        }
    }

    /** A whole row of a table, counted as a spreadsheet does, from 1 with the header. */
    record Row(@Nullable String sheet, int row) implements Locator {
        @Override
        public String notation() {
            return (sheet == null ? "" : sheet + "!") + "row " + row;
        }
    }

    /** A line of a text file, from 1. */
    record Line(int number) implements Locator {
        @Override
        public String notation() {
            return "line " + number;
        }
    }

    /** A place in a text file, line and column from 1. */
    record Position(int line, int column) implements Locator {
        public Position {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("line " + line + ", column " + column);
            }
        }

        @Override
        public String notation() {
            return "line " + line + ", column " + column;
        }
    }

    /** A paragraph (list item, table cell) of a document, from 1 in reading order. */
    record Paragraph(int number) implements Locator {
        @Override
        public String notation() {
            return "paragraph " + number;
        }
    }

    /** A paragraph of a page, both from 1; paragraphs in reading order. */
    record Page(int page, int paragraph) implements Locator {
        public Page {
            if (page < 1 || paragraph < 1) {
                throw new IllegalArgumentException("page " + page + ", paragraph " + paragraph);
            }
        }

        @Override
        public String notation() {
            return "page " + page + ", paragraph " + paragraph;
        }
    }

    /** The file as a whole. */
    record Whole() implements Locator {
        @Override
        public String notation() {
            return "";
        }
    }
}
