package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.dialogue.ThemeDetail;
import underlag.dialogue.Unit;
import underlag.importing.FileSource;
import underlag.importing.ImportRequest;
import underlag.importing.ImportSettings;
import underlag.importing.Importers;
import underlag.report.model.Appearance;
import underlag.review.DecisionLog;
import underlag.review.Decisions;
import underlag.review.LogReading;
import underlag.theme.Codebook;
import underlag.workspace.plan.CodebookReader;
import underlag.workspace.plan.CodebookReading;
import underlag.workspace.plan.InputFolder;
import underlag.workspace.plan.PlanReader;
import underlag.workspace.plan.PlanReading;

/**
 * What is to be analysed: a plan with its files, whether it lies in a dialogue folder or was made
 * up for bare files.
 *
 * @param output where derived files go unless told otherwise
 * @param requests the files to read, in the plan's order
 * @param decisions what people decided before
 * @param planFiles plan, logo, codebook and decisions, where they exist, for the manifest
 * @param appearance how the reports are to look
 */
record DialogueFolder(
        Dialogue dialogue,
        Codebook codebook,
        Decisions decisions,
        List<ImportRequest> requests,
        Path output,
        List<Path> planFiles,
        Appearance appearance,
        List<Finding> findings) {
    static final String INPUT = "input";
    static final String OUTPUT = "output";
    static final String PUBLISHED = "published";

    /** The activity of all letters where no plan says otherwise. */
    private static final String LETTERS = "letters";

    DialogueFolder {
        requests = List.copyOf(requests);
        planFiles = List.copyOf(planFiles);
        findings = List.copyOf(findings);
    }

    /**
     * Opens a folder with a plan.
     *
     * @throws UnusableInputException where there is no usable plan
     */
    static DialogueFolder open(Path folder) throws IOException, UnusableInputException {
        Path planFile = planIn(folder);
        PlanReading plan = PlanReader.read(planFile);
        Dialogue dialogue =
                plan.plan().orElseThrow(() -> new UnusableInputException(plan.findings()));
        List<Finding> findings = new ArrayList<>(plan.findings());
        if (name(folder).equals(dialogue.title())) {
            Origin where = Origin.whole(PlanReader.FILE);
            findings.add(Finding.note("workspace.title-of-folder", where));
        }
        List<Path> planFiles = new ArrayList<>(List.of(planFile));
        Optional.ofNullable(plan.logo()).ifPresent(planFiles::add);
        CodebookReading reading = CodebookReader.in(folder);
        findings.addAll(reading.findings());
        CodebookReader.find(folder).ifPresent(planFiles::add);
        LogReading log = decisions(folder, planFiles);
        findings.addAll(log.findings());
        dialogue.populations().stream()
                .map(p -> folder.resolve(INPUT).resolve(p.source()))
                .distinct()
                .forEach(planFiles::add);
        List<ImportRequest> requests = requests(dialogue, folder.resolve(INPUT), findings);
        unplanned(dialogue, folder.resolve(INPUT), findings);
        return new DialogueFolder(
                dialogue,
                reading.codebook(),
                Decisions.of(log.decisions()),
                requests,
                folder.resolve(OUTPUT),
                planFiles,
                plan.appearance(),
                findings);
    }

    private static Path planIn(Path folder) throws UnusableInputException {
        Path planFile = folder.resolve(PlanReader.FILE);
        if (!Files.isDirectory(folder)) {
            String code =
                    Files.exists(folder) ? "workspace.not-a-folder" : "workspace.no-such-path";
            throw new UnusableInputException(Finding.error(code, Origin.whole(folder.toString())));
        }
        if (!Files.exists(planFile)) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.no-plan",
                            Origin.whole(folder.toString()),
                            folder.toString()));
        }
        return planFile;
    }

    private static LogReading decisions(Path folder, List<Path> planFiles) throws IOException {
        Path file = folder.resolve(DecisionLog.FILE);
        if (Files.exists(file)) {
            planFiles.add(file);
        }
        return DecisionLog.read(folder);
    }

    /** The folder's own name, which {@code init} writes as title. */
    static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private static List<ImportRequest> requests(
            Dialogue dialogue, Path input, List<Finding> findings) {
        List<ImportRequest> requests = new ArrayList<>();
        for (Activity activity : dialogue.activities()) {
            for (SourceFile file : activity.files()) {
                Path archive = InputFolder.archive(input, file.path());
                Path path = archive == null ? input.resolve(file.path()) : archive;
                if (!Files.isRegularFile(path)) {
                    findings.add(
                            Finding.error("workspace.missing-file", Origin.whole(file.path())));
                    continue;
                }
                ImportSettings settings =
                        new ImportSettings(
                                file,
                                activity.id(),
                                activity.unit(),
                                activity.groupSize(),
                                dialogue.questions(),
                                List.of(),
                                null);
                String name = input.relativize(path).toString().replace('\\', '/');
                requests.add(new ImportRequest(new FileSource(name, path), settings));
            }
        }
        return requests;
    }

    /** Files that lie in input but that no activity names: nothing is filtered away in silence. */
    private static void unplanned(Dialogue dialogue, Path input, List<Finding> findings)
            throws IOException {
        if (!Files.isDirectory(input)) {
            return;
        }
        Set<String> planned = new HashSet<>();
        dialogue.populations().forEach(p -> planned.add(p.source()));
        for (Activity activity : dialogue.activities()) {
            for (SourceFile file : activity.files()) {
                planned.add(file.path());
                Path archive = InputFolder.archive(input, file.path());
                if (archive != null) {
                    planned.add(input.relativize(archive).toString().replace('\\', '/'));
                }
            }
        }
        try (Stream<Path> files = Files.walk(input)) {
            files.filter(Files::isRegularFile)
                    .map(f -> input.relativize(f).toString().replace('\\', '/'))
                    .filter(name -> !planned.contains(name) && !name.startsWith("."))
                    .sorted()
                    .forEach(
                            name ->
                                    findings.add(
                                            Finding.warning(
                                                    "workspace.file-without-plan",
                                                    Origin.whole(name))));
        }
    }

    /**
     * Makes up a plan for files that have none: one activity each, and one for all letters.
     *
     * @throws UnusableInputException where a file does not exist
     */
    static DialogueFolder of(AnalyseRequest request) throws UnusableInputException {
        Importers importers = Importers.installed();
        Map<String, List<SourceFile>> files = new LinkedHashMap<>();
        List<ImportRequest> requests = new ArrayList<>();
        for (Path path : request.paths()) {
            if (!Files.isRegularFile(path)) {
                throw new UnusableInputException(
                        Finding.error("workspace.no-such-path", Origin.whole(path.toString())));
            }
            String name = String.valueOf(path.getFileName());
            String role = "file-" + (requests.size() + 1);
            SourceFile file = SourceFile.plain(role, name).readBy(request.importer());
            ImportRequest alone = unplanned(request, file, role, path);
            String activity = importers.isOneAmongMany(alone) ? LETTERS : role;
            files.computeIfAbsent(activity, a -> new ArrayList<>()).add(file);
            requests.add(unplanned(request, file, activity, path));
        }
        List<Activity> activities = new ArrayList<>();
        files.forEach(
                (id, own) ->
                        activities.add(
                                activity(
                                        id,
                                        own.size() == 1
                                                ? own.getFirst().path()
                                                : Messages.text(
                                                        request.reader(), "workspace.letters"),
                                        own)));
        Path first = request.paths().getFirst();
        String language = request.language() == null ? "sv" : request.language();
        Dialogue dialogue =
                Dialogue.unplanned(
                        String.valueOf(first.getFileName()),
                        activities,
                        language,
                        request.reader());
        Path output = first.resolveSibling(first.getFileName() + "-underlag");
        return ofFiles(dialogue, requests, output);
    }

    private static DialogueFolder ofFiles(
            Dialogue dialogue, List<ImportRequest> requests, Path output) {
        return new DialogueFolder(
                dialogue,
                Codebook.empty(),
                Decisions.none(),
                requests,
                output,
                List.of(),
                Appearance.standard(),
                List.of());
    }

    private static ImportRequest unplanned(
            AnalyseRequest request, SourceFile file, String activity, Path path) {
        ImportSettings settings =
                new ImportSettings(
                        file,
                        activity,
                        Unit.UNKNOWN,
                        null,
                        List.of(),
                        request.text(),
                        request.id());
        return new ImportRequest(new FileSource(file.path(), path), settings);
    }

    private static Activity activity(String id, String name, List<SourceFile> files) {
        return new Activity(
                id,
                name,
                "",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Unit.UNKNOWN,
                null,
                null,
                Set.of(),
                files);
    }

    /** Reads every file, without the records that were erased. */
    Material read() {
        return ErasedRecords.without(Importers.installed().read(requests), decisions.erased());
    }

    /** The same folder with what the command line says instead of the plan. */
    DialogueFolder with(@Nullable String language, @Nullable ThemeDetail detail) {
        Dialogue d = dialogue;
        Dialogue changed =
                new Dialogue(
                        d.title(),
                        d.municipality(),
                        d.question(),
                        d.purpose(),
                        d.influenceLevel(),
                        d.mandate(),
                        d.responsibility(),
                        d.targetGroups(),
                        d.activities(),
                        d.questions(),
                        d.goals(),
                        d.feedback(),
                        language == null ? d.language() : language,
                        d.reportLanguage(),
                        detail == null ? d.themeDetail() : detail,
                        d.populations(),
                        d.preparation(),
                        d.privacy());
        return new DialogueFolder(
                changed, codebook, decisions, requests, output, planFiles, appearance, findings);
    }
}
