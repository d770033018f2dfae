package underlag.importing;

import java.io.IOException;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceReading;

/**
 * An importer of a plugin, whose faults become findings of the file that it was to read.
 *
 * @param id its id, asked for once
 * @param jar the jar's name, for people
 */
record PluginImporter(Importer importer, String id, String jar) implements Importer {

    @Override
    public String description(ReaderLanguage language) {
        String own;
        try {
            own = importer.description(language);
        } catch (RuntimeException | LinkageError e) {
            own = id;
        }
        return Messages.text(language, "import.plugin-importer", own, jar);
    }

    /** One that fails recognises nothing: {@code --as} tells why. */
    @Override
    public Recognition recognise(Preview preview) {
        try {
            return importer.recognise(preview);
        } catch (RuntimeException | LinkageError e) {
            return new Recognition(Recognition.Confidence.NONE, "import.reason-no-table");
        }
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        try {
            return importer.read(source, settings, sink);
        } catch (RuntimeException | LinkageError e) {
            Finding failed =
                    Finding.error(
                            "import.plugin-failed",
                            Origin.whole(source.name()),
                            id,
                            jar,
                            e.getClass().getSimpleName());
            throw new ImportException(failed, e);
        }
    }
}
