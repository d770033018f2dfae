package underlag.importing.population;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/** Reads a table of people into counts for the groups that the plan names. */
public final class PopulationFile {
    private static final int MOST_ROWS = 200_000;

    /** The one that is found first; a title above the table may hide it. */
    private static final List<Character> DELIMITERS = List.of(' ', ';', '\t', ',');

    private static final int LOOK_AHEAD = 20;

    private PopulationFile() {}

    /**
     * What is looked for.
     *
     * @param groups for each variable, at least one, the options of the background question
     * @param region the place whose people are counted, or null where the file has one place
     */
    public record Wanted(List<List<String>> groups, @Nullable String region) {
        public Wanted {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What the file has.
     *
     * @param groups one option of each variable → people, in the order of the options
     * @param total all people in the groups as the table itself gives it, or null
     * @param findings what is to be said of the file
     */
    public record Counts(
            Map<List<String>, Long> groups, @Nullable Long total, List<Finding> findings) {
        public Counts {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the file.
     *
     * @throws ImportException where it holds no table, none of the groups, or several places and
     *     none is wanted
     */
    public static Counts read(ImportSource source, Wanted wanted)
            throws IOException, ImportException {
        List<TableRow> rows = List.of();
        for (Character delimiter : DELIMITERS) {
            rows = rows(source, delimiter == ' ' ? null : delimiter);
            if (rows.stream().anyMatch(r -> r.filled() > 1)) {
                break;
            }
        }
        if (rows.isEmpty()) {
            throw new ImportException(
                    Finding.error("import.empty-file", Origin.whole(source.name())));
        }
        int header = header(rows);
        return new PeopleTable(
                        source.name(),
                        rows.get(header).cells(),
                        rows.stream().skip(header + 1L).map(TableRow::cells).toList(),
                        wanted)
                .counts();
    }

    private static List<TableRow> rows(ImportSource source, @Nullable Character delimiter)
            throws IOException, ImportException {
        SourceFile file =
                new SourceFile(
                        "population", source.name(), null, null, delimiter, null, List.of(), null);
        List<TableRow> rows = new ArrayList<>();
        try (TableRows open = TableFile.of(source, file).open()) {
            for (TableRow row = open.next();
                    row != null && rows.size() < MOST_ROWS;
                    row = open.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The first of the widest rows: above it stand titles, whose years are no headings. */
    private static int header(List<TableRow> rows) {
        int best = 0;
        for (int i = 1; i < Math.min(LOOK_AHEAD, rows.size()); i++) {
            if (rows.get(i).filled() > rows.get(best).filled()) {
                best = i;
            }
        }
        return best;
    }
}
