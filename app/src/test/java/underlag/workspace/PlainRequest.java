package underlag.workspace;

import java.nio.file.Path;
import java.util.List;
import underlag.dialogue.ReaderLanguage;

/** A request without options, as one who only names what to analyse. */
final class PlainRequest {
    private PlainRequest() {}

    static AnalyseRequest of(Path... paths) {
        return new AnalyseRequest(
                List.of(paths), null, null, List.of(), null, null, null, ReaderLanguage.SWEDISH);
    }
}
