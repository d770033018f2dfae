package underlag.workspace.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.testing.TestFolders;

/** A dialogue folder in the making. */
record PlanFolder(Path folder) {

    PlanFolder with(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
        return this;
    }

    PlanReading read(String plan) throws IOException {
        return PlanReader.read(with(PlanReader.FILE, plan).folder().resolve(PlanReader.FILE));
    }

    Dialogue plan(String plan) throws IOException {
        return read(plan).plan().orElseThrow();
    }

    /** Each finding as people see it: place, problem, remedy. */
    static List<String> said(PlanReading reading, ReaderLanguage language) {
        return reading.findings().stream().map(f -> said(f, language)).toList();
    }

    static String said(Finding finding, ReaderLanguage language) {
        return finding.where().source()
                + ", "
                + finding.where().place().notation()
                + ": "
                + finding.problem(language)
                + " "
                + finding.remedy(language);
    }

    static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Finding.Severity.ERROR).toList();
    }

    /** A YAML example of the manual, counted from 0. */
    static String example(String document, int number) throws IOException {
        String text = Files.readString(TestFolders.root().resolve("docs").resolve(document));
        String[] parts = text.split("```yaml\n");
        String part = parts[number + 1];
        return part.substring(0, part.indexOf("```"));
    }
}
