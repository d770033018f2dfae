package underlag.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.ThemeDetail;

/**
 * What to analyse and how.
 *
 * @param paths one dialogue folder, or one or several files with no plan
 * @param out where outputs go, or null for the usual place
 * @param language overrides the plan's language, or null
 * @param text headings of the open-answer columns; empty to recognise them
 * @param id heading of the id column, or null
 * @param importer importer to use for every file, or null to recognise it
 * @param detail overrides the plan's fineness of themes, or null
 * @param reader language of the report where no plan says it
 */
public record AnalyseRequest(
        List<Path> paths,
        @Nullable Path out,
        @Nullable String language,
        List<String> text,
        @Nullable String id,
        @Nullable String importer,
        @Nullable ThemeDetail detail,
        ReaderLanguage reader) {
    public AnalyseRequest {
        paths = List.copyOf(paths);
        text = List.copyOf(text);
    }

    /** All of a dialogue folder, as its plan says. */
    static AnalyseRequest of(Path folder, ReaderLanguage reader) {
        return new AnalyseRequest(List.of(folder), null, null, List.of(), null, null, null, reader);
    }

    /** The dialogue's folder of collected files; null where there are only files. */
    @Nullable Path input() {
        Path first = paths.getFirst();
        return Files.isDirectory(first) ? first.resolve(DialogueFolder.INPUT) : null;
    }
}
