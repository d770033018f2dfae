package underlag.importing.survey;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Ledger;
import underlag.importing.Preview;
import underlag.importing.Recognition;
import underlag.importing.Recognition.Confidence;
import underlag.importing.format.HeadedRows;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

/**
 * Reads any table with headings and one row for each respondent, also where it is spread over
 * sheets with the same headings. Reads the file twice: once to see what the columns hold, once to
 * deliver the rows.
 */
public final class SurveyTableImporter implements Importer {

    @Override
    public String id() {
        return "survey-table";
    }

    @Override
    public Recognition recognise(Preview preview) {
        return switch (preview.format().shape()) {
            case TABLE -> new Recognition(Confidence.GENERIC, "import.reason-table");
            case DOCUMENT, NONE -> new Recognition(Confidence.NONE, "import.reason-no-table");
        };
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        List<TableFile> tables = TableFile.sheets(source, settings.file());
        TableFile table = tables.getFirst();
        table.findings().forEach(sink::finding);
        SurveySheets sheets = SurveySheets.of(tables, settings.file().sheet(), source.name());
        Ledger ledger = new Ledger();
        for (SurveySheets.Left left : sheets.left()) {
            ledger.skip(left.reason(), left.items());
            sink.finding(left.finding());
        }
        TableProfile profile = TableProfile.of(sheets.read(), source.name());
        profile.findings().forEach(sink::finding);
        SurveyColumns.Settled settled = SurveyColumns.settle(settings, profile, source.name());
        settled.findings().forEach(sink::finding);
        if (profile.rows() == 0) {
            sink.finding(Finding.error("import.header-only", Origin.whole(source.name())));
        }
        SurveyRows rows =
                new SurveyRows(
                        source.name(), settings, profile.width(), settled.columns(), sink, ledger);
        for (TableFile sheet : sheets.read()) {
            deliver(sheet, rows, ledger);
        }
        if (rows.unfinished() > 0) {
            sink.finding(
                    Finding.note(
                            "import.unfinished",
                            Origin.whole(source.name()),
                            String.valueOf(rows.unfinished()),
                            String.valueOf(rows.records())));
        }
        return reading(source, settings, table, settled.columns(), rows.records(), ledger);
    }

    private static void deliver(TableFile table, SurveyRows rows, Ledger ledger)
            throws IOException, ImportException {
        rows.sheet(table.sheet());
        try (HeadedRows read = HeadedRows.open(table)) {
            for (long i = read.headItems(); i > 0; i--) {
                ledger.count(CellState.METADATA);
            }
            for (TableRow row = read.next(); row != null; row = read.next()) {
                rows.row(row);
            }
        }
    }

    private SourceReading reading(
            ImportSource source,
            ImportSettings settings,
            TableFile table,
            List<SurveyColumn> columns,
            long records,
            Ledger ledger) {
        @Nullable String charset = table.charset();
        return new SourceReading(
                source.name(),
                settings.file().role(),
                id(),
                "import.reason-table",
                charset,
                table.delimiterLabel(),
                records,
                columns.stream().map(SurveyColumn::recognised).toList(),
                ledger.cells(),
                ledger.skipped(),
                ledger.notAnswered());
    }
}
