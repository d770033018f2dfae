package underlag.importing;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.SourceFile;
import underlag.importing.format.DocumentFile;
import underlag.importing.format.DocumentLine;
import underlag.importing.format.DocumentPart;
import underlag.importing.format.MailHead;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/** What stands in a file, looked up and counted without any importer. */
public final class FileContents {
    private FileContents() {}

    /**
     * What stands at the place that a contribution names: the cell; in a document the
     * contribution's text where the line or paragraph holds it, else that line or paragraph.
     */
    public static String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        Locator place = contribution.origin().place();
        if (place instanceof Locator.Cell cell) {
            return cell(source, cell);
        }
        List<DocumentPart> parts = DocumentFile.of(source, plan(source)).parts();
        List<String> there =
                Stream.concat(
                                parts.stream()
                                        .filter(p -> p.place().equals(place))
                                        .map(DocumentPart::text),
                                DocumentLine.of(parts).stream()
                                        .filter(l -> l.place().equals(place))
                                        .map(DocumentLine::text))
                        .toList();
        return there.stream().anyMatch(t -> t.contains(contribution.text()))
                ? contribution.text()
                : String.join(" / ", there);
    }

    /** Non-empty cells of all sheets, or the paragraphs of a document and what is set apart. */
    static long items(ImportSource source) throws IOException, ImportException {
        Preview.Format format =
                Importers.installed()
                        .preview(new ImportRequest(source, Reading.settings(source.name())))
                        .format();
        return format.shape() == Preview.Shape.TABLE ? cells(source) : paragraphs(source);
    }

    private static long cells(ImportSource source) throws IOException, ImportException {
        long cells = 0;
        for (TableFile sheet : TableFile.sheets(source, plan(source))) {
            try (TableRows rows = sheet.open()) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    cells += row.filled();
                }
            }
        }
        return cells;
    }

    private static long paragraphs(ImportSource source) throws IOException, ImportException {
        DocumentFile document = DocumentFile.of(source, plan(source));
        MailHead mail = document.mail();
        long items = document.parts().size();
        items += document.apart().size();
        if (mail != null) {
            items += mail.from().isBlank() ? 0 : 1;
            items += mail.date() == null ? 0 : 1;
        }
        return items;
    }

    private static String cell(ImportSource source, Locator.Cell cell)
            throws IOException, ImportException {
        for (TableFile sheet : TableFile.sheets(source, plan(source))) {
            if (!Objects.equals(sheet.sheet(), cell.sheet())) {
                continue;
            }
            try (TableRows rows = sheet.open()) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    if (row.number() == cell.row()) {
                        return row.cell(cell.column() - 1);
                    }
                }
            }
        }
        return "";
    }

    private static SourceFile plan(ImportSource source) {
        return SourceFile.plain("fil", source.name());
    }
}
