package underlag.importing.format;

import java.util.List;

/**
 * Words side by side on one line of a page or of a column.
 *
 * @param words at least one, from left to right
 */
record PdfLine(List<PdfWord> words) {
    PdfLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line without words");
        }
    }

    String text() {
        return String.join(" ", words.stream().map(PdfWord::text).toList());
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.getLast().right();
    }

    double baseline() {
        return words.getFirst().baseline();
    }

    /** The size of most of its letters. */
    double size() {
        return words.stream()
                .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                .orElseThrow()
                .size();
    }

    /** Whether all of it is bold. */
    boolean bold() {
        return words.stream().allMatch(PdfWord::bold);
    }

    double firstWordWidth() {
        return words.getFirst().right() - words.getFirst().left();
    }
}
