package underlag.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;
import underlag.statistics.Figure;

/**
 * How much personal data is masked in sentences that were written before any rule, and how many
 * sentences that look alike and hold none are left as they are (docs/guidelines/masking).
 */
public final class MaskingBenchmark {
    private static final Masking MASKING =
            Masking.of(PrivacySettings.standard(), ReaderLanguage.SWEDISH);

    private MaskingBenchmark() {}

    /**
     * The table's lines.
     *
     * @param folder with {@code planted.tsv} and {@code look-alikes.tsv}: kind, sentence, datum
     */
    public static List<Figure> figures(Path folder) throws IOException {
        return List.of(
                figure(
                        "planted personal data, all parts gone",
                        PlantedData.planted(folder),
                        MaskingBenchmark::isGone),
                figure(
                        "sentences that look alike, untouched",
                        PlantedData.lookAlikes(folder),
                        MaskingBenchmark::isUntouched));
    }

    /** How many of each kind are masked, and the sentences where something is left. */
    public static String details(Path folder) throws IOException {
        Map<String, int[]> byKind = new TreeMap<>();
        StringBuilder left = new StringBuilder();
        for (PlantedData.Item item : PlantedData.planted(folder)) {
            int[] counts = byKind.computeIfAbsent(item.kind(), kind -> new int[2]);
            counts[1]++;
            if (isGone(item)) {
                counts[0]++;
            } else {
                left.append("left: ").append(item.sentence()).append('\n');
            }
        }
        for (PlantedData.Item item : PlantedData.lookAlikes(folder)) {
            if (!isUntouched(item)) {
                left.append("taken: ").append(item.sentence()).append('\n');
            }
        }
        StringBuilder text = new StringBuilder();
        byKind.forEach(
                (kind, n) ->
                        text.append(
                                String.format(
                                        Locale.ROOT, "%-20s %3d of %3d%n", kind, n[0], n[1])));
        return text.append(left).toString();
    }

    static boolean isGone(PlantedData.Item item) {
        return item.goneFrom(MASKING.mask(item.sentence()).text());
    }

    static boolean isUntouched(PlantedData.Item item) {
        return MASKING.mask(item.sentence()).text().equals(item.sentence());
    }

    private static Figure figure(
            String measure, List<PlantedData.Item> items, Predicate<PlantedData.Item> right) {
        long so = items.stream().filter(right).count();
        return new Figure(
                "Masking, Swedish", measure, so + " of " + items.size(), "190 of 200", "");
    }
}
