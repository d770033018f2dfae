package underlag.privacy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;

/** Prints every mask in some files in its line, for a person to read. */
public final class MaskingMeasure {
    private static final Masking MASKING =
            Masking.of(PrivacySettings.standard(), ReaderLanguage.SWEDISH);

    private MaskingMeasure() {}

    public static void main(String[] files) throws IOException {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                for (Mask mask : MASKING.mask(line).masks()) {
                    int start = mask.span().start();
                    int end = mask.span().end();
                    out.printf(
                            Locale.ROOT,
                            "%s\t%s\t%s «%s» %s%n",
                            mask.kind().code(),
                            mask.rule(),
                            line.substring(Math.max(0, start - 50), start),
                            line.substring(start, end),
                            line.substring(end, Math.min(line.length(), end + 50)));
                }
            }
        }
    }
}
