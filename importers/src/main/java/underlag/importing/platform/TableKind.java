package underlag.importing.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of export that is known by its headings. The headings stand in {@code headings.txt}; of a
 * heading with parts, {@code title/sv}, the longest known beginning counts.
 *
 * @param section the section in {@code headings.txt}
 * @param reason message key of what makes a file this kind
 */
record TableKind(String section, String reason) {
    static final TableKind PROPOSALS =
            new TableKind("decidim-proposals", "import.reason-decidim-proposals");
    static final TableKind COMMENTS =
            new TableKind("decidim-comments", "import.reason-decidim-comments");
    static final TableKind IDEAS = new TableKind("ideas", "import.reason-idea-list");
    static final TableKind CASES = new TableKind("cases", "import.reason-case-list");
    static final TableKind POLIS = new TableKind("polis", "import.reason-polis");

    private static final Pattern LANGUAGE = Pattern.compile("/([a-z]{2})(?:-[a-z]+)?$");
    private static final String LABEL = "label ";
    private static final Map<String, Map<String, Part>> HEADINGS = new HashMap<>();
    private static final Map<String, String> LABELS = new HashMap<>();

    static {
        load();
    }

    /** What a column with this heading holds, {@code UNKNOWN} where the kind lacks it. */
    Part part(String heading) {
        Map<String, Part> known = HEADINGS.getOrDefault(section, Map.of());
        String loose = loose(heading);
        for (String key = loose; !key.isEmpty(); key = shorter(key)) {
            Part part = known.get(key);
            if (part != null) {
                return part;
            }
        }
        return Part.UNKNOWN;
    }

    private static String shorter(String key) {
        int slash = key.lastIndexOf('/');
        return slash < 0 ? "" : key.substring(0, slash);
    }

    /** What a row of headings tells. */
    Set<Part> parts(List<String> headings) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        headings.stream().filter(h -> !h.isBlank()).map(this::part).forEach(parts::add);
        return parts;
    }

    /** What the cells under a heading answer, in words where the heading is a program's. */
    String question(String heading) {
        return LABELS.getOrDefault(loose(heading), heading.strip());
    }

    /** The heading without its language: what columns with one text in several languages share. */
    static String base(String heading) {
        return LANGUAGE.matcher(loose(heading)).replaceFirst("");
    }

    /** Lower case, composed, one space for each gap; a slash stays. */
    static String loose(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00A0_]+", " ")
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("[:*.?]+$", "")
                .strip();
    }

    private static void load() {
        Map<String, Part> section = new HashMap<>();
        for (String line : text().lines().filter(l -> !l.isBlank()).toList()) {
            String[] entry = line.split(":", 2);
            if (line.startsWith("[")) {
                section = new HashMap<>();
                HEADINGS.put(line.substring(1, line.length() - 1), section);
            } else if (line.startsWith(LABEL)) {
                LABELS.put(entry[0].substring(LABEL.length()), entry[1].strip());
            } else if (!line.startsWith("#")) {
                Part part = Part.valueOf(entry[0].strip().toUpperCase(Locale.ROOT));
                for (String heading : entry[1].split("\\|")) {
                    section.put(loose(heading), part);
                }
            }
        }
    }

    private static String text() {
        try (InputStream in = TableKind.class.getResourceAsStream("headings.txt")) {
            if (in == null) {
                throw new IllegalStateException("headings.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
