package underlag.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, as much as recognition may see.
 *
 * @param name the file's name
 * @param format what the first bytes show the file to be, whatever its name says
 * @param rows the first 50 rows of each sheet where the file is a table, else empty
 * @param paragraphs the first 50 paragraphs where the file is a document, else empty
 * @param charset as detected, or null where the format settles it
 * @param delimiter as detected, or null
 */
public record Preview(
        String name,
        Format format,
        List<List<String>> rows,
        List<String> paragraphs,
        @Nullable String charset,
        @Nullable Character delimiter) {
    /** What a file is for its reader, whatever program wrote it. */
    public enum Shape {
        /** Rows and columns. */
        TABLE,
        /** Paragraphs in an order. */
        DOCUMENT,
        /** Nothing that can be read. */
        NONE
    }

    /** File formats that can be told apart by their content. */
    public enum Format {
        DELIMITED(Shape.TABLE),
        XLSX(Shape.TABLE),
        XLS(Shape.TABLE),
        ODS(Shape.TABLE),
        /** A web page that is one table, as many systems write under the name of .xls. */
        HTML_TABLE(Shape.TABLE),
        /** Records: a JSON array of objects, or one object a line. */
        JSON(Shape.TABLE),
        DOCX(Shape.DOCUMENT),
        DOC(Shape.DOCUMENT),
        ODT(Shape.DOCUMENT),
        PDF(Shape.DOCUMENT),
        HTML(Shape.DOCUMENT),
        EML(Shape.DOCUMENT),
        TEXT(Shape.DOCUMENT),
        /** Files packed together; read as a folder. */
        ARCHIVE(Shape.NONE),
        BINARY(Shape.NONE);

        private final Shape shape;

        Format(Shape shape) {
            this.shape = shape;
        }

        public Shape shape() {
            return shape;
        }
    }

    public Preview {
        rows = rows.stream().map(List::copyOf).toList();
        paragraphs = List.copyOf(paragraphs);
    }
}
