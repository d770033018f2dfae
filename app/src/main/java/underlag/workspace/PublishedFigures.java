package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.privacy.DisclosureControl;
import underlag.privacy.PublishedCount;
import underlag.report.compose.Audience;

/**
 * The figures about groups that a dialogue's published reports told, so that the next report
 * together with them points nobody out. The file holds nothing but what was published.
 *
 * @param reports each report's, in the order they were written, equal ones once
 */
record PublishedFigures(List<Told> reports) {
    /** The file's name in {@code published}. */
    static final String FILE = "figures.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What one report told. */
    record Told(String audience, List<PublishedCount> figures) {
        Told {
            figures = List.copyOf(figures);
        }
    }

    PublishedFigures {
        reports = List.copyOf(reports);
    }

    /**
     * What was told before; nothing where there is no file.
     *
     * @throws UnusableInputException where the file is not what the program wrote
     */
    static PublishedFigures read(Path file) throws IOException, UnusableInputException {
        if (!Files.exists(file)) {
            return new PublishedFigures(List.of());
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), PublishedFigures.class);
        } catch (JacksonException | NullPointerException e) {
            throw new UnusableInputException(
                    Finding.error("workspace.figures-unreadable", Origin.whole(file.toString())));
        }
    }

    /** What limits the figures of the next report. */
    DisclosureControl control(Dialogue dialogue) {
        return new DisclosureControl(
                dialogue.privacy().threshold(), reports.stream().map(Told::figures).toList());
    }

    /** Adds what a report tells, before the report itself is put in place. */
    void add(Path file, Audience audience, List<PublishedCount> figures) throws IOException {
        Told told = new Told(audience.code(), figures);
        if (figures.isEmpty() || reports.contains(told)) {
            return;
        }
        List<Told> all = new ArrayList<>(reports);
        all.add(told);
        Path aside = file.resolveSibling(FILE + ".new");
        RunManifest.json(new PublishedFigures(all), aside);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
