package underlag.importing;

import java.io.IOException;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceReading;

/**
 * Reads one kind of material. Implementations are stateless and safe for several threads, and are
 * registered in {@code META-INF/services/underlag.importing.Importer}.
 */
public interface Importer {

    /** Lasting name in kebab-case: {@code survey-table}. */
    String id();

    /** What it reads, in a sentence for people. */
    default String description(ReaderLanguage language) {
        return Messages.text(language, "import.importer-" + id());
    }

    /**
     * How sure this importer is that the file is its kind, and why. Pure; sees the preview only.
     */
    Recognition recognise(Preview preview);

    /**
     * Whether a file of this kind is one record among others, as a letter is: without a plan, all
     * such files are then one activity.
     */
    default boolean readsOneAmongMany() {
        return false;
    }

    /**
     * Streams all of the file into the sink, and says what was read. What cannot be used becomes a
     * finding.
     *
     * @throws IOException where the disk fails
     * @throws ImportException where nothing of the file can be used
     */
    SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException;
}
