package underlag.importing;

import java.io.IOException;
import java.util.List;
import java.util.MissingResourceException;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Respondent;
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

    @Override
    public Recognition recognise(Preview preview) {
        return importer.recognise(preview);
    }

    /** What is to be said when {@link #recognise} threw something. */
    Finding broke(Preview preview, Throwable problem) {
        return Finding.warning(
                "import.plugin-recognise",
                Origin.whole(preview.name()),
                id,
                jar,
                problem.getClass().getSimpleName());
    }

    @Override
    public boolean readsOneAmongMany() {
        try {
            return importer.readsOneAmongMany();
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        try {
            return importer.read(source, settings, new Worded(sink, this));
        } catch (ImportException e) {
            throw new ImportException(worded(e.finding()), e);
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

    /** A finding that can be told: its own words, or that it has none. */
    private Finding worded(Finding finding) {
        try {
            for (ReaderLanguage language : ReaderLanguage.values()) {
                finding.problem(language);
                finding.remedy(language);
            }
            return finding;
        } catch (MissingResourceException | IllegalArgumentException e) {
            return new Finding(
                    finding.severity(),
                    "import.plugin-wordless",
                    finding.where(),
                    List.of(id, jar, finding.code()),
                    finding.times());
        }
    }

    /** Passes on what the plugin delivers, with findings that have words. */
    private record Worded(ImportSink sink, PluginImporter plugin) implements ImportSink {
        @Override
        public void respondent(Respondent respondent) {
            sink.respondent(respondent);
        }

        @Override
        public void contribution(Contribution contribution) {
            sink.contribution(contribution);
        }

        @Override
        public void answer(ClosedAnswer answer) {
            sink.answer(answer);
        }

        @Override
        public void finding(Finding finding) {
            sink.finding(plugin.worded(finding));
        }
    }
}
