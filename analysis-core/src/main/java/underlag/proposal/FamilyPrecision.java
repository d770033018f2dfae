package underlag.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How often each family of rules was right on labelled sentences, as {@code benchmark quality
 * --details} prints it. Few sentences say little, so each share is drawn towards what the family of
 * the same name reached in another language: English, where nothing may be counted, takes the
 * Swedish one, Swedish is drawn towards German, and German, as what nothing is known of, towards
 * one half.
 */
final class FamilyPrecision {
    private static final double NOT_KNOWN = 0.5;

    /** So many sentences weighs what is known beforehand. */
    private static final double WEIGHT = 2;

    private static final Map<String, String> TOWARDS = Map.of("en", "sv", "sv", "de");
    private static final Counted NONE = new Counted(0, 0);

    /** Language → family → what was counted. */
    private static final Map<String, Map<String, Counted>> TABLE = read();

    /**
     * What was counted for one family.
     *
     * @param hits sentences on which it fired
     * @param right those of them that are proposals
     */
    record Counted(int hits, int right) {
        double towards(double before) {
            return (right + WEIGHT * before) / (hits + WEIGHT);
        }
    }

    private FamilyPrecision() {}

    /** How often a statement on which these families fired is a proposal: that of the best. */
    static double of(String language, List<String> families) {
        return families.stream()
                .mapToDouble(family -> of(language, family))
                .max()
                .orElse(NOT_KNOWN);
    }

    private static double of(String language, String family) {
        String other = TOWARDS.get(language);
        double before = other == null ? NOT_KNOWN : of(other, family);
        return table(language).getOrDefault(family, NONE).towards(before);
    }

    static Map<String, Counted> table(String language) {
        return TABLE.getOrDefault(language, Map.of());
    }

    private static Map<String, Map<String, Counted>> read() {
        Map<String, Map<String, Counted>> table = new LinkedHashMap<>();
        InputStream stream =
                Objects.requireNonNull(
                        FamilyPrecision.class.getResourceAsStream("family-precision.tsv"));
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            cells ->
                                    table.computeIfAbsent(cells[0], l -> new LinkedHashMap<>())
                                            .put(
                                                    cells[1],
                                                    new Counted(
                                                            Integer.parseInt(cells[2]),
                                                            Integer.parseInt(cells[3]))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return table;
    }
}
