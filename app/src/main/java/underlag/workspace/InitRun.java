package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceFile;
import underlag.dialogue.Unit;
import underlag.importing.FileSource;
import underlag.importing.ImportRequest;
import underlag.importing.ImportSettings;
import underlag.importing.Importers;
import underlag.workspace.plan.PlanReader;
import underlag.workspace.plan.PlanWriter;
import underlag.workspace.plan.Questionnaire;

/** Starts a dialogue folder: copies the files into input and writes a plan filled from them. */
public final class InitRun {
    private InitRun() {}

    /**
     * What was done.
     *
     * @param plan where it lies
     * @param questionnaires Word files to hand out
     * @param leftOut whether some file could not be read
     */
    public record Outcome(
            Path plan, List<Path> questionnaires, List<Finding> findings, boolean leftOut) {
        public Outcome {
            questionnaires = List.copyOf(questionnaires);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Starts the folder.
     *
     * @param files copied, never moved
     * @param respondents who is to be asked with a ready questionnaire
     * @throws UnusableInputException where there is a plan already, or a file does not exist
     */
    public static Outcome run(
            Path folder,
            List<Path> files,
            List<Questionnaire.Respondents> respondents,
            ReaderLanguage language)
            throws IOException, UnusableInputException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableInputException(
                    Finding.error("workspace.not-a-folder", Origin.whole(folder.toString())));
        }
        Path plan = folder.resolve(PlanReader.FILE);
        if (Files.exists(plan)) {
            throw new UnusableInputException(
                    Finding.error("workspace.folder-exists", Origin.whole(folder.toString())));
        }
        refuseMissing(files);
        Path input = Files.createDirectories(folder.resolve(DialogueFolder.INPUT));
        List<ImportRequest> requests = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Path copy = input.resolve(name);
            if (!Files.exists(copy) || !Files.isSameFile(copy, file)) {
                Files.copy(file, copy);
            }
            requests.add(request(name, copy, requests.size() + 1));
        }
        Material material = Importers.installed().read(requests);
        List<Questionnaire> ready =
                respondents.stream().map(r -> Questionnaire.of(r, language)).toList();
        PlanWriter.write(folder, DialogueFolder.name(folder), material.sources(), ready);
        List<Path> papers = new ArrayList<>();
        for (Questionnaire one : ready) {
            papers.add(QuestionnaireFile.write(one, language, folder));
        }
        boolean leftOut = requests.stream().anyMatch(r -> !isRead(r.source().name(), material));
        return new Outcome(plan, papers, material.findings(), leftOut);
    }

    private static void refuseMissing(List<Path> files) throws UnusableInputException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UnusableInputException(
                        Finding.error("workspace.no-such-path", Origin.whole(file.toString())));
            }
        }
    }

    /** A file, or something of an archive. */
    private static boolean isRead(String name, Material material) {
        return material.sources().stream()
                .anyMatch(s -> s.source().equals(name) || s.source().startsWith(name + "/"));
    }

    private static ImportRequest request(String name, Path copy, int number) {
        SourceFile file = SourceFile.plain("file-" + number, name);
        return new ImportRequest(
                new FileSource(name, copy),
                new ImportSettings(
                        file,
                        "activity-" + number,
                        Unit.UNKNOWN,
                        null,
                        List.of(),
                        List.of(),
                        null));
    }
}
