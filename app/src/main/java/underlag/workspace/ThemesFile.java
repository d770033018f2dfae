package underlag.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The themes as an earlier analysis wrote them. */
final class ThemesFile {
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private ThemesFile() {}

    /** Theme id → ids, and names in small letters, of it and of the themes above it. */
    static Map<String, Set<String>> namesAbove(Path file) throws IOException {
        Map<String, String> names = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            for (CSVRecord row : WRITTEN.parse(reader)) {
                names.put(row.get("theme_id"), row.get("theme").toLowerCase(Locale.ROOT));
                parents.put(row.get("theme_id"), row.get("parent_id"));
            }
        }
        Map<String, Set<String>> above = new HashMap<>();
        for (String theme : names.keySet()) {
            Set<String> own = new HashSet<>();
            String id = theme;
            while (!id.isEmpty() && own.add(id)) {
                own.add(names.getOrDefault(id, ""));
                id = parents.getOrDefault(id, "");
            }
            above.put(theme, own);
        }
        return above;
    }
}
