package underlag.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.SourceReading;
import underlag.importing.Importers;

/** Examines a plan and its files without writing anything. */
public final class CheckRun {
    private static final int HEADER_WIDTH = 44;

    private CheckRun() {}

    /**
     * What the examination showed.
     *
     * @param lines how each file and column was understood, for people
     * @param findings what should be looked at
     * @param usable whether {@code analyse} would go through without leaving input out
     * @param conclusion what to do next
     */
    public record Outcome(
            List<String> lines, List<Finding> findings, boolean usable, String conclusion) {
        public Outcome {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /** Reads everything and reports how it was understood. */
    public static Outcome run(Path folder, ReaderLanguage language) throws IOException {
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            DialogueFolder opened = DialogueFolder.open(folder);
            Material material = Importers.installed().read(opened.requests());
            findings.addAll(opened.findings());
            findings.addAll(material.findings());
            if (material.sources().isEmpty()) {
                findings.add(Finding.error("workspace.nothing-read", Origin.whole("")));
            } else {
                lines.add(Messages.text(language, "workspace.check-first-rows"));
                material.sources().forEach(source -> describe(source, language, lines));
            }
        } catch (UnusableInputException e) {
            findings.addAll(e.findings());
        }
        boolean usable = findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
        String key = usable ? "workspace.check-usable" : "workspace.check-unusable";
        return new Outcome(
                lines, findings, usable, Messages.text(language, key, folder.toString()));
    }

    private static void describe(
            SourceReading source, ReaderLanguage language, List<String> lines) {
        lines.add(
                Messages.text(
                        language,
                        "workspace.check-columns",
                        source.source(),
                        source.importer(),
                        Messages.text(language, source.reason()),
                        source.charset() == null ? 0 : 1,
                        String.valueOf(source.charset()),
                        source.delimiter() == null ? 0 : 1,
                        String.valueOf(source.delimiter()),
                        source.records()));
        for (RecognisedColumn column : source.columns()) {
            lines.add(
                    Messages.text(
                            language,
                            "workspace.check-column",
                            pad(shorten(column.header())),
                            Messages.text(
                                    language,
                                    "workspace.role-"
                                            + column.role().name().toLowerCase(Locale.ROOT)),
                            "",
                            Messages.text(language, column.reasonCode()),
                            column.filled(),
                            column.distinct()));
        }
    }

    private static String shorten(String header) {
        String line = header.replaceAll("\\s+", " ").strip();
        return line.length() <= HEADER_WIDTH ? line : line.substring(0, HEADER_WIDTH - 2) + " …";
    }

    private static String pad(String text) {
        return String.format(Locale.ROOT, "%-" + HEADER_WIDTH + "s", text);
    }
}
