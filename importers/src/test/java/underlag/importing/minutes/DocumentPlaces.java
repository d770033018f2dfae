package underlag.importing.minutes;

import java.io.IOException;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.format.DocumentFile;
import underlag.importing.format.DocumentLine;

/** What stands in a document from the place that a contribution names. */
public final class DocumentPlaces {
    private DocumentPlaces() {}

    /**
     * The contribution's text where the document has its beginning and end, wrapped, broken by a
     * page or cut into cues; else what is there.
     */
    public static String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        Locator place = contribution.origin().place();
        StringBuilder there = new StringBuilder();
        boolean found = false;
        for (DocumentLine line :
                DocumentLine.of(
                        DocumentFile.of(source, SourceFile.plain("fil", source.name())).parts())) {
            found |= line.place().equals(place);
            if (found) {
                there.append(line.text()).append(' ');
            }
        }
        String text = spaced(there.toString());
        String wanted = spaced(contribution.text());
        String begin = wanted.substring(0, Math.min(20, wanted.length()));
        String end = wanted.substring(Math.max(0, wanted.length() - 10));
        int at = text.indexOf(begin);
        boolean near = at >= 0 && at < 400 && text.indexOf(end, at) >= 0;
        return near ? contribution.text() : text;
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
