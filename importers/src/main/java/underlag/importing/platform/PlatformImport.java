package underlag.importing.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Ledger;
import underlag.importing.format.HeadedRows;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

/** Reads an export of a known kind: once to see what the columns hold, once to deliver. */
final class PlatformImport {
    private final TableKind kind;
    private final ImportSource source;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final Ledger ledger = new Ledger();

    private PlatformImport(
            TableKind kind, ImportSource source, ImportSettings settings, ImportSink sink) {
        this.kind = kind;
        this.source = source;
        this.settings = settings;
        this.sink = sink;
    }

    /**
     * Reads the file as this kind.
     *
     * @throws ImportException where it holds no table, or none with a column of text
     */
    static SourceReading read(
            Importer importer,
            TableKind kind,
            ImportSource source,
            ImportSettings settings,
            ImportSink sink)
            throws IOException, ImportException {
        return new PlatformImport(kind, source, settings, sink).read(importer.id());
    }

    /** A sheet with its headings and what its columns are like. */
    private record Profile(TableFile table, TableRow header, List<ColumnCount> counts, long rows) {
        Profile {
            counts = List.copyOf(counts);
        }
    }

    private SourceReading read(String id) throws IOException, ImportException {
        List<TableFile> tables = TableFile.sheets(source, settings.file());
        tables.getFirst().findings().forEach(sink::finding);
        TableFile table = chosen(tables);
        for (TableFile other : tables) {
            if (!other.equals(table)) {
                leave(other);
            }
        }
        Profile profile = profile(table);
        List<PlatformColumn> columns =
                PlatformColumns.settle(kind, settings, profile.header(), profile.counts());
        Locator top = new Locator.Row(table.sheet(), profile.header().number());
        Origin header = new Origin(source.name(), top);
        PlatformColumns.findings(columns, profile.counts(), settings, header)
                .forEach(sink::finding);
        if (profile.rows() == 0) {
            sink.finding(Finding.error("import.header-only", Origin.whole(source.name())));
        }
        long records = deliver(table, columns);
        supports(columns, profile.counts(), header);
        return new SourceReading(
                source.name(),
                settings.file().role(),
                id,
                kind.reason(),
                table.charset(),
                table.delimiterLabel(),
                records,
                columns.stream().map(PlatformColumn::recognised).toList(),
                ledger.cells(),
                ledger.skipped(),
                ledger.notAnswered());
    }

    /** The sheet that the plan names, or else the first with a column of text. */
    private TableFile chosen(List<TableFile> tables) throws IOException, ImportException {
        String wanted = settings.file().sheet();
        for (TableFile table : tables) {
            boolean named = wanted == null || wanted.equals(table.sheet());
            if (named && (wanted != null || isKnown(table))) {
                return table;
            }
        }
        if (wanted != null) {
            List<String> names = tables.stream().map(t -> String.valueOf(t.sheet())).toList();
            throw new ImportException(
                    Finding.error(
                            "import.unknown-sheet",
                            Origin.whole(source.name()),
                            wanted,
                            String.join(" · ", names)));
        }
        return tables.getFirst();
    }

    private boolean isKnown(TableFile table) throws IOException, ImportException {
        try (HeadedRows rows = HeadedRows.open(table)) {
            return isKnown(rows.header());
        }
    }

    private boolean isKnown(@Nullable TableRow header) {
        return header != null && kind.parts(header.cells()).stream().anyMatch(Part::isText);
    }

    private void leave(TableFile table) throws IOException, ImportException {
        long items = 0;
        // A key to the categories is no answer that anybody misses.
        boolean texts;
        try (HeadedRows rows = HeadedRows.open(table)) {
            texts = isKnown(rows.header());
            items += rows.headItems();
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                items += row.filled();
            }
        }
        boolean planned = settings.file().sheet() != null;
        String reason =
                planned
                        ? "import.sheet-not-chosen"
                        : texts ? "import.other-sheet" : "import.sheet-without-answers";
        ledger.skip(reason, items);
        if (items > 0) {
            Origin where = new Origin(source.name(), new Locator.Row(table.sheet(), 1));
            String count = String.valueOf(items);
            Finding.Severity severity =
                    planned
                            ? Finding.Severity.NOTE
                            : texts ? Finding.Severity.ERROR : Finding.Severity.WARNING;
            sink.finding(new Finding(severity, reason, where, List.of(count), 1));
        }
    }

    private Profile profile(TableFile table) throws IOException, ImportException {
        try (HeadedRows rows = HeadedRows.open(table)) {
            TableRow header = rows.header();
            if (header == null) {
                throw new ImportException(
                        Finding.error("import.empty-file", Origin.whole(source.name())));
            }
            List<ColumnCount> counts = new ArrayList<>();
            header.cells().forEach(c -> counts.add(new ColumnCount()));
            long count = 0;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                count++;
                for (int i = 0; i < counts.size(); i++) {
                    counts.get(i).add(row.cell(i));
                }
            }
            return new Profile(table, header, counts, count);
        }
    }

    private long deliver(TableFile table, List<PlatformColumn> columns)
            throws IOException, ImportException {
        PlatformRows delivery =
                new PlatformRows(source.name(), table.sheet(), settings, columns, sink, ledger);
        try (HeadedRows rows = HeadedRows.open(table)) {
            for (long i = rows.headItems(); i > 0; i--) {
                ledger.count(CellState.METADATA);
            }
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                delivery.row(row);
            }
        }
        return delivery.end();
    }

    /** How many stand behind a text is kept in the file, and said, but counts no respondents. */
    private void supports(List<PlatformColumn> columns, List<ColumnCount> counts, Origin header) {
        List<String> named =
                columns.stream()
                        .filter(c -> c.part() == Part.SUPPORT && c.recognised().filled() > 0)
                        .map(c -> c.header() + ": " + counts.get(c.index()).sum())
                        .toList();
        if (!named.isEmpty()) {
            boolean polis = kind.equals(TableKind.POLIS);
            String code = polis ? "import.polis-agreement" : "import.support-not-counted";
            sink.finding(Finding.note(code, header, String.join(", ", named)));
        }
    }

    /** The first row of a preview that the kind knows most of; null where no row has any. */
    static @Nullable List<String> header(TableKind kind, List<List<String>> rows) {
        List<String> best = null;
        long most = 0;
        for (List<String> row : rows.subList(0, Math.min(10, rows.size()))) {
            long known =
                    row.stream().filter(h -> !h.isBlank() && kind.part(h) != Part.UNKNOWN).count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best;
    }
}
