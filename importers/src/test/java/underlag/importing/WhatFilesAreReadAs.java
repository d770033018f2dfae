package underlag.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.SourceReading;
import underlag.dialogue.Span;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;

/**
 * Prints a table of all files in a folder: which importer reads each, what came of it, and whether
 * the ledger adds up: as many contributions as it says, and statements whose texts, put together,
 * are theirs.
 *
 * <pre>WhatFilesAreReadAs FOLDER</pre>
 */
final class WhatFilesAreReadAs {
    private WhatFilesAreReadAs() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| file | importer | items | records | contributions | statements | errors |");
        out.println("|---|---|---|---|---|---|---|");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.println(row(folder.relativize(file).toString(), file));
            }
        }
    }

    private static String row(String name, Path file) {
        Material material = Reading.of(new FileSource(file.getFileName().toString(), file));
        List<String> errors =
                material.findings().stream()
                        .filter(f -> f.severity() == Finding.Severity.ERROR)
                        .map(Finding::code)
                        .distinct()
                        .toList();
        if (material.sources().isEmpty()) {
            return "| " + name + " | – | | | | | " + String.join(", ", errors) + " |";
        }
        SourceReading reading = material.sources().getFirst();
        long said = material.contributions().size();
        boolean same = reading.cells().getOrDefault(CellState.CONTRIBUTION, 0L) == said;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d%s | %s | %s |",
                name,
                reading.importer(),
                reading.items(),
                reading.records(),
                said,
                same ? "" : " (the ledger says otherwise)",
                statements(material),
                String.join(", ", errors));
    }

    private static String statements(Material material) {
        LanguagePack pack = LanguagePacks.installed().pack("sv").orElseThrow();
        long statements = 0;
        long changed = 0;
        for (Contribution contribution : material.contributions()) {
            StringBuilder together = new StringBuilder();
            for (Span span : pack.split(contribution.text())) {
                statements++;
                together.append(span.of(contribution.text()));
            }
            changed += together.toString().equals(contribution.text()) ? 0 : 1;
        }
        return statements + (changed == 0 ? "" : " (" + changed + " texts not whole)");
    }
}
