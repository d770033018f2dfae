package underlag.importing.format;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** JSON whose depth and lengths have bounds, and its faults in our words. */
final class SafeJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Limits.JSON_DEPTH)
                                    .maxStringLength(Limits.RECORD_CHARACTERS)
                                    .maxNameLength(Limits.JSON_NAME)
                                    .build())
                    .build();

    private SafeJson() {}

    /** The caller closes it. */
    static JsonParser open(ImportSource source, TextEncoding encoding) throws IOException {
        return FACTORY.createParser(ObjectReadContext.empty(), encoding.open(source));
    }

    /**
     * What a fault of the library means.
     *
     * @throws IOException where it is the file that could not be read
     */
    static ImportException fault(String source, JacksonException e) throws IOException {
        if (e instanceof JacksonIOException) {
            throw new IOException(e);
        }
        boolean refused = e instanceof StreamConstraintsException;
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        return new ImportException(
                Finding.error(
                        refused ? "import.json-refused" : "import.json-damaged",
                        Origin.whole(source),
                        String.valueOf(line)),
                e);
    }
}
