package underlag.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodedDialogue;
import underlag.agreement.Coding;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

/** Reads what one or several people coded in a table or workbook. */
public final class CodedFile {
    private static final int HEADINGS_SHOWN = 12;

    private final CodedDialogue dialogue;
    private final Findings findings = new Findings();

    private CodedFile(CodedDialogue dialogue) {
        this.dialogue = dialogue;
    }

    private record Coded(Sheet sheet, IdColumn id) {}

    /** Everything that can be read; all else is a finding with its place. */
    public static CodedReading read(ImportSource file, CodedDialogue dialogue) throws IOException {
        CodedFile reading = new CodedFile(dialogue);
        List<Coding> codings = List.of();
        try {
            codings = reading.codings(file);
        } catch (ImportException e) {
            reading.findings.add(List.of(e.finding()));
        }
        return new CodedReading(codings, reading.findings.all());
    }

    private List<Coding> codings(ImportSource file) throws IOException, ImportException {
        List<Sheet> sheets = new ArrayList<>();
        SourceFile plan = SourceFile.plain("coding", file.name());
        for (TableFile table : TableFile.sheets(file, plan)) {
            sheets.add(Sheet.read(file.name(), table));
            findings.add(table.findings().stream().filter(CodedFile::matters).toList());
        }
        List<Coded> coded = new ArrayList<>();
        List<Mapping> mappings = new ArrayList<>();
        for (Sheet sheet : sheets) {
            IdColumn id = IdColumn.find(sheet, dialogue);
            if (id != null) {
                coded.add(new Coded(sheet, id));
            }
            Mapping mapping = Mapping.find(sheet, id);
            if (mapping != null) {
                mappings.add(mapping);
            }
        }
        if (coded.isEmpty()) {
            noIds(file.name(), sheets);
        }
        return codings(coded, mappings);
    }

    /** Tells apart that no column holds ids and that the ids are those of another dialogue. */
    private void noIds(String file, List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            IdColumn strange = IdColumn.strange(sheet);
            if (strange != null) {
                List<TableRow> rows = sheet.rows();
                List<String> ids =
                        rows.subList(strange.header() + 1, rows.size()).stream()
                                .map(row -> row.cell(strange.column()).strip())
                                .filter(id -> !id.isEmpty())
                                .toList();
                findings.error(
                        "strange-ids",
                        sheet.at(rows.get(strange.header()), strange.column()),
                        rows.get(strange.header()).cell(strange.column()).strip(),
                        Findings.some(ids));
                return;
            }
        }
        findings.error("no-ids", Origin.whole(file), headings(sheets));
    }

    private static boolean matters(Finding finding) {
        return finding.severity() != Finding.Severity.NOTE;
    }

    private List<Coding> codings(List<Coded> coded, List<Mapping> mappings) {
        List<Coding> codings = new ArrayList<>();
        for (Coded table : coded) {
            List<String> header = table.sheet().rows().get(table.id().header()).cells();
            ThemeNames names = new ThemeNames(dialogue.themes(), Headings.areOurs(header));
            mappings.forEach(m -> m.apply(names, findings));
            Columns columns = Columns.of(table.sheet(), table.id(), names);
            if (!columns.hasCodes()) {
                // A second sheet with ids may be there to read from.
                if (coded.size() == 1) {
                    findings.error("no-codes", table.sheet().whole(), shown(header));
                }
                continue;
            }
            String coder = coder(table.sheet(), coded.size() > 1);
            Mapping within = within(table.sheet(), mappings);
            codings.addAll(
                    new CodedTable(table.sheet(), table.id(), columns, names, dialogue, findings)
                            .read(coder, within == null ? Integer.MAX_VALUE : within.header()));
        }
        if (codings.isEmpty() && !coded.isEmpty() && coded.size() > 1) {
            findings.error("no-codes", coded.getFirst().sheet().whole(), "");
        }
        return codings;
    }

    private static @Nullable Mapping within(Sheet sheet, List<Mapping> mappings) {
        return mappings.stream().filter(m -> m.sheet().equals(sheet)).findFirst().orElse(null);
    }

    /** The coder's name where no column gives it. */
    private static String coder(Sheet sheet, boolean several) {
        String name = sheet.name();
        if (several && name != null) {
            return name;
        }
        String file = sheet.source().substring(sheet.source().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 1 ? file : file.substring(0, dot);
    }

    private static String headings(List<Sheet> sheets) {
        List<String> seen = new ArrayList<>();
        for (Sheet sheet : sheets) {
            sheet.rows().stream()
                    .filter(r -> r.filled() > 1)
                    .findFirst()
                    .ifPresent(
                            r ->
                                    seen.add(
                                            (sheet.name() == null ? "" : sheet.name() + ": ")
                                                    + shown(r.cells())));
        }
        return seen.isEmpty() ? "–" : String.join("; ", seen);
    }

    private static String shown(List<String> headings) {
        return String.join(
                ", ",
                headings.stream()
                        .map(String::strip)
                        .filter(h -> !h.isEmpty())
                        .limit(HEADINGS_SHOWN)
                        .map(Findings::shown)
                        .toList());
    }
}
