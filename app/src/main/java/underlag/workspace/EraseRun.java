package underlag.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.importing.Importers;
import underlag.report.compose.Audience;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.review.DecisionLog;
import underlag.review.LogException;
import underlag.workspace.version.VersionFolder;

/** Takes a person's record out of everything that the program has written, as the person asked. */
public final class EraseRun {
    /** A shorter text may stand in another file by chance. */
    private static final int LONG_ENOUGH = 20;

    private EraseRun() {}

    /**
     * What was done.
     *
     * @param lines what was recorded, removed and written anew, for people
     * @param findings what a person must do: each row to delete, each file to look at
     */
    public record Outcome(List<String> lines, List<Finding> findings) {
        public Outcome {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Records the erasure, removes what was written before it and writes it anew without the
     * record.
     *
     * @param record the row's own id, or its place as "enkat.csv:row 12"
     * @param who name or role of the one who erases
     * @param why the reason given, or null
     * @throws UnusableInputException where no record, or more than one, is meant
     */
    public static Outcome run(
            Path folder,
            String record,
            String who,
            OffsetDateTime when,
            @Nullable String why,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        DialogueFolder dialogue = DialogueFolder.open(folder);
        progress.step("workspace.reading");
        Material read = Importers.installed().read(dialogue.requests());
        Set<String> ids = ids(read, record);
        List<String> lines = new ArrayList<>();
        if (!dialogue.decisions().erased().containsAll(ids)) {
            lines.add(record(folder, ids, who, when, why, language));
        }
        lines.addAll(anew(folder, language, progress));
        lines.add(Messages.text(language, "workspace.erase-elsewhere"));
        List<Finding> findings = new ArrayList<>();
        ErasedRecords.places(read, ids)
                .forEach(place -> findings.add(Finding.warning("workspace.erase-row", place)));
        findings.addAll(copies(folder, read, ids, dialogue.dialogue().reportLanguage()));
        return new Outcome(lines, findings);
    }

    private static Set<String> ids(Material read, String record) throws UnusableInputException {
        Map<String, Set<String>> found = ErasedRecords.named(read, record);
        if (found.size() != 1) {
            String code =
                    found.isEmpty() ? "workspace.no-such-record" : "workspace.several-records";
            throw new UnusableInputException(
                    Finding.error(
                            code, Origin.whole(""), record, String.join(", ", found.keySet())));
        }
        return found.values().iterator().next();
    }

    private static String record(
            Path folder,
            Set<String> ids,
            String who,
            OffsetDateTime when,
            @Nullable String why,
            ReaderLanguage language)
            throws IOException, UnusableInputException {
        try (DecisionLog log = DecisionLog.open(folder)) {
            Decision decision =
                    log.append(who, when, why, new Change.EraseRecord(List.copyOf(ids)));
            return decision.id() + ": " + Messages.text(language, "review.kind.record-erase");
        } catch (LogException e) {
            throw new UnusableInputException(e.finding(), e);
        }
    }

    /** First everything old is removed, so that nothing of the record is left whatever follows. */
    private static List<String> anew(Path folder, ReaderLanguage language, Progress progress)
            throws IOException {
        Path output = folder.resolve(DialogueFolder.OUTPUT);
        Set<String> formats = formats(output);
        Path since = output.resolve(ReportRun.SINCE);
        boolean compared = Files.exists(since);
        boolean analysed = OutputFolder.remove(output);
        Map<Audience, Set<String>> published = new LinkedHashMap<>();
        for (Audience audience : Audience.values()) {
            Path report = folder.resolve(DialogueFolder.PUBLISHED).resolve(audience.code());
            Set<String> had = formats(report);
            if (OutputFolder.remove(report)) {
                published.put(audience, had);
            }
        }
        List<String> lines = new ArrayList<>();
        if (analysed) {
            lines.add(
                    anew(
                            output,
                            language,
                            () ->
                                    AnalyseRun.run(
                                            AnalyseRequest.of(folder, language),
                                            progress,
                                            formats)));
        }
        if (analysed && compared) {
            lines.add(Messages.text(language, "workspace.erase-since", since.toString()));
        }
        lines.addAll(publishedAnew(folder, published, language, progress));
        return lines;
    }

    private static List<String> publishedAnew(
            Path folder,
            Map<Audience, Set<String>> published,
            ReaderLanguage language,
            Progress progress) {
        Path reports = folder.resolve(DialogueFolder.PUBLISHED);
        List<String> lines = new ArrayList<>();
        published.forEach(
                (audience, had) ->
                        lines.add(
                                anew(
                                        reports.resolve(audience.code()),
                                        language,
                                        () ->
                                                PublishRun.run(
                                                        folder,
                                                        List.of(audience),
                                                        had,
                                                        language,
                                                        progress))));
        Path figures = reports.resolve(PublishedFigures.FILE);
        if (Files.exists(figures)) {
            lines.add(Messages.text(language, "workspace.erase-figures", figures.toString()));
        }
        return lines;
    }

    /** Writes something again. */
    private interface Again {
        Object write() throws IOException, UnusableInputException;
    }

    private static String anew(Path place, ReaderLanguage language, Again again) {
        try {
            again.write();
            return Messages.text(language, "workspace.erase-anew", place.toString());
        } catch (IOException | UnusableInputException e) {
            return Messages.text(language, "workspace.erase-removed", place.toString());
        }
    }

    /** The formats of the reports in a folder, by the ends of the files' names. */
    private static Set<String> formats(Path folder) throws IOException {
        Set<String> formats = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return formats;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .filter(ReportFiles.FORMATS::contains)
                    .forEach(formats::add);
        }
        if (Files.isDirectory(folder.resolve("tables"))) {
            formats.add("csv");
        }
        return formats;
    }

    /** Files beside the plan where people may have copied the text, and the workbook if any. */
    private static List<Finding> copies(
            Path folder, Material read, Set<String> ids, ReaderLanguage words) throws IOException {
        List<String> texts =
                read.contributions().stream()
                        .filter(c -> ids.contains(c.id()) || ids.contains(c.respondent()))
                        .map(Contribution::text)
                        .map(String::strip)
                        .filter(text -> text.length() >= LONG_ENOUGH)
                        .toList();
        String book = Messages.text(words, "decide.file");
        List<Finding> findings = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.equals(book)) {
                    findings.add(Finding.warning("workspace.erase-workbook", Origin.whole(name)));
                } else if (holds(file, texts)) {
                    findings.add(Finding.warning("workspace.erase-copy", Origin.whole(name)));
                }
            }
        }
        VersionFolder.texts(folder)
                .forEach(
                        (name, text) -> {
                            if (texts.stream().map(EraseRun::line).anyMatch(line(text)::contains)) {
                                Origin where = Origin.whole(name);
                                findings.add(Finding.warning("workspace.erase-copy", where));
                            }
                        });
        return findings;
    }

    private static boolean holds(Path file, List<String> texts) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return texts.stream().anyMatch(content::contains);
    }

    /** On one line, since whoever copies a text may wrap it. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
