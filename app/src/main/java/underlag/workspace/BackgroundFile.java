package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import underlag.dialogue.Respondent;

/**
 * Respondents' background beside the index, so that a search can filter on it. Never contact data.
 */
final class BackgroundFile {
    private static final String NAME = Outputs.INDEX + "-background.json";

    private BackgroundFile() {}

    static void write(List<Respondent> respondents, OutputFolder output) throws IOException {
        Map<String, Map<String, String>> background = new TreeMap<>();
        for (Respondent respondent : respondents) {
            background.put(respondent.id(), new TreeMap<>(respondent.background()));
        }
        RunManifest.json(background, output.file(NAME));
    }

    /** Respondent id → VARIABLE=VALUE. */
    static Map<String, Set<String>> read(Path output) throws IOException {
        String json = Files.readString(output.resolve(NAME));
        Map<String, Map<String, String>> stored =
                JsonMapper.shared()
                        .readValue(json, new TypeReference<Map<String, Map<String, String>>>() {});
        Map<String, Set<String>> values = new HashMap<>();
        stored.forEach(
                (id, background) -> {
                    Set<String> pairs = new HashSet<>();
                    background.forEach((variable, value) -> pairs.add(variable + "=" + value));
                    values.put(id, pairs);
                });
        return values;
    }
}
