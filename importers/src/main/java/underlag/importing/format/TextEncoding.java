package underlag.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportSource;

/**
 * How a text file's bytes become characters.
 *
 * @param mark length of the byte order mark
 * @param doubtful characters that this charset cannot explain or that are of another charset
 */
record TextEncoding(Charset charset, int mark, long doubtful) {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Looks at the whole file, so that a single letter far down decides too. */
    static TextEncoding detect(ImportSource source) throws IOException {
        try (InputStream in = source.open()) {
            return detect(in);
        }
    }

    static TextEncoding detect(byte[] bytes) {
        try {
            return detect(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private static TextEncoding detect(InputStream in) throws IOException {
        ByteCensus census = new ByteCensus();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            census.add(buffer, n);
        }
        return census.encoding();
    }

    /**
     * This encoding, or the one that the plan names; what is to be said of it is added to the
     * findings.
     */
    TextEncoding planned(SourceFile plan, String source, List<Finding> findings) {
        Origin where = Origin.whole(source);
        TextEncoding encoding = this;
        String wanted = plan.charset();
        if (wanted != null) {
            try {
                encoding = as(Charset.forName(wanted));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                findings.add(Finding.warning("import.unknown-charset", where, wanted));
            }
        }
        if (encoding.doubtful() > 0) {
            findings.add(Finding.warning("import.doubtful-characters", where, encoding.label()));
        }
        return encoding;
    }

    /** This encoding with the charset replaced, for an override. */
    private TextEncoding as(Charset other) {
        return new TextEncoding(
                other, charset.equals(other) ? mark : 0, charset.equals(other) ? doubtful : 0);
    }

    /** Opens the file as text, without its byte order mark. The caller closes the reader. */
    Reader open(ImportSource source) throws IOException {
        InputStream in = source.open();
        try {
            in.skipNBytes(mark);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /** The name shown to people and written to the manifest. */
    String label() {
        return charset.equals(StandardCharsets.UTF_8) && mark > 0 ? "UTF-8 (BOM)" : charset.name();
    }
}
