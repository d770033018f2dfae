package underlag.importing.platform;

import java.io.IOException;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.format.MarkedText;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

/** Finds a contribution's cell again. */
final class TablePlaces {
    private TablePlaces() {}

    static String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        Locator.Cell cell = (Locator.Cell) contribution.origin().place();
        TableFile table = TableFile.of(source, SourceFile.plain("fil", source.name()));
        try (var rows = table.open()) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() == cell.row()) {
                    return MarkedText.plain(row.cell(cell.column() - 1));
                }
            }
        }
        return "";
    }
}
