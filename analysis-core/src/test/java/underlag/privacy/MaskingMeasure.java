package underlag.privacy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;

/**
 * Prints how much of the planted data is masked and how many look-alikes are not. With files,
 * prints every mask in them in its line, for a person to read.
 */
public final class MaskingMeasure {
    private static final Masking MASKING =
            Masking.of(PrivacySettings.standard(), ReaderLanguage.SWEDISH);

    private MaskingMeasure() {}

    public static void main(String[] files) throws IOException {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (files.length == 0) {
            Map<String, int[]> byKind = new TreeMap<>();
            for (PlantedData.Item item : PlantedData.planted()) {
                int[] counts = byKind.computeIfAbsent(item.kind(), kind -> new int[2]);
                counts[1]++;
                if (item.goneFrom(MASKING.mask(item.sentence()).text())) {
                    counts[0]++;
                }
            }
            byKind.forEach(
                    (kind, n) -> out.printf(Locale.ROOT, "%-20s %3d of %3d%n", kind, n[0], n[1]));
            long masked = byKind.values().stream().mapToInt(n -> n[0]).sum();
            long whole =
                    PlantedData.innocent().stream()
                            .filter(i -> MASKING.mask(i.sentence()).text().equals(i.sentence()))
                            .count();
            out.printf(Locale.ROOT, "planted data masked    %d of 200%n", masked);
            out.printf(Locale.ROOT, "look-alikes untouched  %d of 200%n", whole);
        }
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
