package underlag.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run was made of: inputs with their SHA-256, settings, models and versions. No clock, no
 * machine: the same input and settings give the same file.
 *
 * @param program the program's name and version
 * @param inputs files read, in order
 * @param settings options and plan settings that influence the result
 * @param components libraries and models with versions or SHA-256
 */
record RunManifest(
        String program,
        List<Input> inputs,
        Map<String, Object> settings,
        Map<String, String> components) {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    /** A file that was read. */
    record Input(String file, long bytes, String sha256) {
        static Input of(String name, Path file) throws IOException {
            return new Input(name, Files.size(file), digestOf(file));
        }
    }

    /** For others: names of files may be names of persons, and a digest tells who has a copy. */
    RunManifest withoutInputs() {
        return new RunManifest(program, List.of(), settings, components);
    }

    void write(Path file) throws IOException {
        json(this, file);
    }

    static void json(Object value, Path file) throws IOException {
        String text = JSON.writeValueAsString(value).replace("\r\n", "\n");
        Files.writeString(file, text + "\n");
    }

    static String digestOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return digestOf(in);
        }
    }

    static String digestOf(InputStream in) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
