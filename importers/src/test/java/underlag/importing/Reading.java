package underlag.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.SourceFile;
import underlag.dialogue.SourceReading;
import underlag.dialogue.Unit;

/** Reads one file as the program does, for tests. */
public final class Reading {
    private Reading() {}

    public static ImportSettings settings(String role) {
        return settings(SourceFile.plain(role, role), List.of());
    }

    public static ImportSettings settings(SourceFile file, List<Question> questions) {
        return new ImportSettings(file, "enkat", Unit.UNKNOWN, null, questions, List.of(), null);
    }

    public static ImportSettings planned(
            List<Question> questions, @Nullable Character delimiter, PlannedColumn... columns) {
        return settings(
                new SourceFile("fil", "fil", null, null, delimiter, null, List.of(columns), null),
                questions);
    }

    public static Material of(ImportSource source) {
        return of(source, settings("fil"));
    }

    public static Material of(ImportSource source, ImportSettings settings) {
        return Importers.installed().read(List.of(new ImportRequest(source, settings)));
    }

    public static Material csv(String text) {
        return of(MemorySource.of("enkat.csv", text));
    }

    public static SourceReading only(Material material) {
        if (material.sources().size() != 1) {
            throw new AssertionError("not one reading but " + material.findings());
        }
        return material.sources().getFirst();
    }

    public static RecognisedColumn column(Material material, String header) {
        return only(material).columns().stream()
                .filter(c -> c.header().equals(header))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + header));
    }

    public static ColumnRole role(Material material, String header) {
        return column(material, header).role();
    }

    public static List<String> codes(Material material) {
        return material.findings().stream().map(Finding::code).toList();
    }
}
