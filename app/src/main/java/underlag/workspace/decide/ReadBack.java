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
     * Reads the cells that a person changed; empty cells change nothing. A cell that was decided
     * otherwise since the workbook was written is a finding.
     *
     * @param replace whether such a cell replaces what was decided instead
     * @throws ImportException where the file is no workbook
     */
    public static ReadBack of(
            Path workbook, Analysis analysis, ReaderLanguage language, boolean replace)
            throws IOException, ImportException {
        DecideWords words = new DecideWords(language);
        ChangedRows read = ChangedRows.read(workbook, words);
        ThemeNames names = new ThemeNames(analysis, words);
        RowChanges changes = new RowChanges(analysis, words);
        SheetRows current = new SheetRows(analysis, words);
        List<Finding> findings = new ArrayList<>(read.findings());
        for (Sheet sheet : Sheet.values()) {
            Map<String, SheetRow> decided = new HashMap<>();
            Map<String, SheetRow> byId = new HashMap<>();
            for (SheetRow row : current.of(sheet)) {
                decided.put(row.key(), row);
                byId.put(row.id(), row);
            }
            for (ChangedRow written : read.rows()) {
                if (written.sheet() == sheet) {
                    SheetRow now = decided.get(written.key());
                    SheetRow same = now == null ? byId.get(written.id()) : now;
                    ChangedRow row = written.with(names::full).against(same);
                    if (now != null && !replace) {
                        row = current(row, now, words.say("undo"), findings);
                    }
                    if (!row.changed().isEmpty()) {
                        changes.add(row);
                    }
                }
            }
        }
        changes.addTogether();
        findings.addAll(changes.findings());
        return new ReadBack(changes.changes().stream().distinct().toList(), findings);
    }

    /** Without the cells that were decided otherwise since the workbook was written. */
    private static ChangedRow current(
            ChangedRow row, SheetRow now, String undo, List<Finding> findings) {
        ChangedRow left = row;
        for (Field field : row.sheet().fields()) {
            if (row.changed().containsKey(field) && row.outdated(field, now, undo)) {
                String decided = now.decided(field);
                String shown = decided.isEmpty() ? "–" : decided;
                findings.add(Finding.error("decide.newer", row.place(field), shown));
                left = left.without(field);
            }
        }
        return left;
    }
}
