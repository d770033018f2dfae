package underlag.workspace.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.analysis.Analysis;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.importing.ImportException;
import underlag.review.Change;

/**
 * What a filled-in workbook decides.
 *
 * @param changes in the order of the sheets and rows
 * @param findings every cell that cannot be a decision
 */
public record ReadBack(List<Change> changes, List<Finding> findings) {
    public ReadBack {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the cells that a person changed; empty cells change nothing.
     *
     * @throws ImportException where the file is no workbook
     */
    public static ReadBack of(Path workbook, Analysis analysis, ReaderLanguage language)
            throws IOException, ImportException {
        DecideWords words = new DecideWords(language);
        ChangedRows read = ChangedRows.read(workbook, words);
        RowChanges changes = new RowChanges(analysis, words);
        SheetRows current = new SheetRows(analysis, words);
        for (Sheet sheet : Sheet.values()) {
            Map<String, SheetRow> now = new HashMap<>();
            current.of(sheet).forEach(row -> now.put(row.key(), row));
            read.rows().stream()
                    .filter(row -> row.sheet() == sheet)
                    .map(row -> row.without(now.get(row.key())))
                    .filter(row -> !row.changed().isEmpty())
                    .forEach(changes::add);
        }
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(changes.findings());
        return new ReadBack(changes.changes(), findings);
    }
}
