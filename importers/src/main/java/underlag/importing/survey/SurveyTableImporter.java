package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Preview;
import underlag.importing.Recognition;
import underlag.importing.Recognition.Confidence;
import underlag.importing.format.TableFile;

/**
 * Reads any table of answers: one row for each respondent, or one for each answer. Reads each sheet
 * at least twice: to see what the columns hold, and to deliver the rows.
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
        tables.getFirst().findings().forEach(sink::finding);
        SurveySheets sheets = SurveySheets.of(tables, settings.file().sheet(), source.name());
        SurveyReading reading = new SurveyReading(source, settings, sink);
        for (SurveySheets.Left left : sheets.left()) {
            reading.leaveOut(left);
        }
        if (!sheets.read().isEmpty()) {
            SheetProfile table =
                    SheetProfile.of(sheets.read(), source.name(), settings.file().columns());
            unknownColumns(table, settings).forEach(sink::finding);
            reading.read(table);
        }
        return reading.end(tables, id());
    }

    /** Columns that the plan or an option names but the file lacks. */
    private static List<Finding> unknownColumns(SheetProfile table, ImportSettings settings) {
        List<String> wanted = new ArrayList<>(settings.textColumns());
        Optional.ofNullable(settings.idColumn()).ifPresent(wanted::add);
        settings.file().columns().forEach(c -> wanted.add(c.header()));
        List<ColumnProfile> columns = table.columns();
        List<String> headings = columns.stream().map(ColumnProfile::header).limit(30).toList();
        Origin where = new Origin(table.source(), new Locator.Row(table.name(), table.headerRow()));
        return wanted.stream()
                .filter(heading -> ClosestHeading.find(heading, columns).isEmpty())
                .map(
                        heading ->
                                Finding.error(
                                        "import.unknown-column",
                                        where,
                                        heading,
                                        ClosestHeading.closest(heading, headings),
                                        String.join(" · ", headings)))
                .toList();
    }
}
