package underlag.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import underlag.analysis.Analysis;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.importing.ImportException;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.review.DecisionLog;
import underlag.review.LogException;
import underlag.workspace.decide.DecisionBook;
import underlag.workspace.decide.ReadBack;

/** Writes the workbook of decisions to make, and records what was decided in it. */
public final class DecideRun {
    private DecideRun() {}

    /**
     * What was done.
     *
     * @param lines what was recorded or written, for people
     * @param findings each cell that could not be a decision
     */
    public record Outcome(List<String> lines, List<Finding> findings) {
        public Outcome {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Writes the workbook into the folder; one that is there already is never written over.
     *
     * @throws UnusableInputException where nothing can be analysed, or the workbook exists
     */
    public static Outcome write(Path folder, ReaderLanguage language, Progress progress)
            throws IOException, UnusableInputException {
        Analysis analysis = analyse(folder, language, progress);
        ReaderLanguage words = analysis.dialogue().reportLanguage();
        Path book = folder.resolve(Messages.text(words, "decide.file"));
        if (Files.exists(book)) {
            throw new UnusableInputException(
                    Finding.error(
                            "decide.exists", Origin.whole(book.toString()), folder.toString()));
        }
        Path aside = folder.resolve(book.getFileName() + ".part");
        try {
            try (OutputStream to = Files.newOutputStream(aside)) {
                DecisionBook.write(to, analysis, words);
            }
            Files.move(aside, book, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
        String line = Messages.text(language, "decide.written", book.toString(), folder.toString());
        return new Outcome(List.of(line), List.of());
    }

    /**
     * Records what was changed in a workbook.
     *
     * @param who name or role of the one who decided
     * @param replace whether the workbook also replaces what was decided since it was written
     * @throws UnusableInputException where the workbook or the log cannot be used
     */
    public static Outcome read(
            Path folder,
            Path workbook,
            String who,
            OffsetDateTime when,
            boolean replace,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        if (!Files.isRegularFile(workbook)) {
            throw new UnusableInputException(
                    Finding.error("workspace.no-such-path", Origin.whole(workbook.toString())));
        }
        Analysis analysis = analyse(folder, language, progress);
        ReadBack read;
        try {
            read = ReadBack.of(workbook, analysis, analysis.dialogue().reportLanguage(), replace);
        } catch (ImportException e) {
            throw new UnusableInputException(e.finding(), e);
        }
        List<String> lines = record(folder, read.changes(), who, when, language);
        return new Outcome(lines, read.findings());
    }

    private static List<String> record(
            Path folder,
            List<Change> changes,
            String who,
            OffsetDateTime when,
            ReaderLanguage language)
            throws IOException, UnusableInputException {
        List<String> lines = new ArrayList<>();
        if (!changes.isEmpty()) {
            try (DecisionLog log = DecisionLog.open(folder)) {
                for (Change change : changes) {
                    Decision decision = log.append(who, when, null, change);
                    String kind = Messages.text(language, "review.kind." + decision.kind());
                    lines.add(decision.id() + ": " + kind);
                }
            } catch (LogException e) {
                throw new UnusableInputException(e.finding(), e);
            }
        }
        lines.add(Messages.text(language, "decide.recorded", changes.size(), folder.toString()));
        return lines;
    }

    private static Analysis analyse(Path folder, ReaderLanguage language, Progress progress)
            throws IOException, UnusableInputException {
        return AnalyseRun.analysis(DialogueFolder.open(folder), folder, language, progress);
    }
}
