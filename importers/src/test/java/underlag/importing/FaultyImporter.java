package underlag.importing;

import java.io.IOException;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;
import underlag.importing.example.WhiteboardImporter;

/** The example importer, to be given one fault. */
class FaultyImporter implements Importer {
    private final Importer sound = new WhiteboardImporter();

    @Override
    public String id() {
        return sound.id();
    }

    @Override
    public String description(ReaderLanguage language) {
        return sound.description(language);
    }

    @Override
    public Recognition recognise(Preview preview) {
        return sound.recognise(preview);
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return sound.read(source, settings, new FaultySink(sink));
    }

    boolean keeps(Contribution contribution) {
        return true;
    }

    Contribution changed(Contribution contribution) {
        return contribution;
    }

    boolean keeps(Finding finding) {
        return true;
    }

    static Contribution withText(Contribution c, String text) {
        return new Contribution(
                c.id(),
                c.origin(),
                c.record(),
                c.respondent(),
                c.activity(),
                c.unit(),
                c.groupSize(),
                c.question(),
                text,
                c.headings(),
                c.date());
    }

    static Contribution withId(Contribution c, String id) {
        return new Contribution(
                id,
                c.origin(),
                c.record(),
                c.respondent(),
                c.activity(),
                c.unit(),
                c.groupSize(),
                c.question(),
                c.text(),
                c.headings(),
                c.date());
    }

    /** One row further down. */
    static Contribution moved(Contribution c) {
        Locator.Cell cell = (Locator.Cell) c.origin().place();
        Locator below = new Locator.Cell(cell.sheet(), cell.row() + 1, cell.column());
        return new Contribution(
                c.id(),
                new Origin(c.origin().source(), below),
                c.record(),
                c.respondent(),
                c.activity(),
                c.unit(),
                c.groupSize(),
                c.question(),
                c.text(),
                c.headings(),
                c.date());
    }

    private final class FaultySink implements ImportSink {
        private final ImportSink sink;

        FaultySink(ImportSink sink) {
            this.sink = sink;
        }

        @Override
        public void respondent(Respondent respondent) {
            sink.respondent(respondent);
        }

        @Override
        public void contribution(Contribution contribution) {
            if (keeps(contribution)) {
                sink.contribution(changed(contribution));
            }
        }

        @Override
        public void answer(ClosedAnswer answer) {
            sink.answer(answer);
        }

        @Override
        public void finding(Finding finding) {
            if (keeps(finding)) {
                sink.finding(finding);
            }
        }
    }
}
