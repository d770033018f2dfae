package underlag.importing.survey;

import java.io.IOException;
import java.util.Objects;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.ImporterContract;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

class SurveyTableImporterTest implements ImporterContract {

    @Override
    public Importer importer() {
        return new SurveyTableImporter();
    }

    @Override
    public boolean isGeneric() {
        return true;
    }

    @Override
    public String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        Locator.Cell cell = (Locator.Cell) contribution.origin().place();
        TableLayout.Marks marks =
                source.name().contains("vv") ? TableLayout.Marks.VV : TableLayout.Marks.NONE;
        for (TableFile table : TableFile.sheets(source, SourceFile.plain("fil", source.name()))) {
            if (!Objects.equals(table.sheet(), cell.sheet())) {
                continue;
            }
            try (var rows = table.open()) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    if (row.number() == cell.row()) {
                        return CellMarks.text(row.cell(cell.column() - 1), marks);
                    }
                }
            }
        }
        return "";
    }
}
