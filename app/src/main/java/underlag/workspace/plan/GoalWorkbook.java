package underlag.workspace.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.SourceFile;
import underlag.importing.FileSource;
import underlag.importing.ImportException;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/** Finds and opens the workbook with goals that a plan names. */
final class GoalWorkbook {
    private static final int MOST_ROWS = 1000;

    private final Path folder;
    private final Faults faults;

    /**
     * @param folder the dialogue's folder
     */
    GoalWorkbook(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The goals of the first sheet; none, with a fault, where it cannot be read. */
    List<PlannedGoal> read(Item item, Set<String> goalIds, Set<String> indicatorIds)
            throws IOException {
        String name = item.text();
        if (name == null) {
            return List.of();
        }
        Path file = find(name);
        if (file == null) {
            faults.error(item, "plan.goals-file-missing", name);
            return List.of();
        }
        try {
            TableFile table =
                    TableFile.of(new FileSource(name, file), SourceFile.plain("goals", name));
            GoalSheet sheet = new GoalSheet(name, table.sheet(), faults, goalIds, indicatorIds);
            return sheet.read(rows(table));
        } catch (ImportException e) {
            faults.add(e.finding());
            return List.of();
        }
    }

    private static List<SheetRow> rows(TableFile table) throws IOException, ImportException {
        List<SheetRow> rows = new ArrayList<>();
        try (TableRows open = table.open()) {
            for (TableRow row = open.next();
                    row != null && rows.size() < MOST_ROWS;
                    row = open.next()) {
                rows.add(new SheetRow(row.number(), row.cells()));
            }
        }
        return rows;
    }

    /** The file in the dialogue's folder or in input, never outside them. */
    private @Nullable Path find(String name) {
        for (Path place : List.of(folder, folder.resolve("input"))) {
            try {
                Path file = place.resolve(name.replace('\\', '/')).normalize();
                if (file.startsWith(folder) && Files.isRegularFile(file)) {
                    return file;
                }
            } catch (InvalidPathException e) {
                return null;
            }
        }
        return null;
    }
}
