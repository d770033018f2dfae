package underlag.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import underlag.testing.TestFolders;

/** The contract kit's example files, whole, damaged and rewritten. */
final class Examples {
    /** Times that each example is damaged. */
    static final int DAMAGES = 60;

    private static final byte[] BOMB = packedZeros();

    private Examples() {}

    static Path folderOf(String importer) {
        return TestFolders.root().resolve("importers/src/test/resources").resolve(importer);
    }

    /** One folder for each case. */
    static List<Path> folders(Path all) throws IOException {
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static List<MemorySource> in(Path all) throws IOException {
        List<MemorySource> examples = new ArrayList<>();
        for (Path folder : folders(all)) {
            examples.add(source(folder));
        }
        return examples;
    }

    static MemorySource source(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path input =
                    files.filter(f -> f.getFileName().toString().startsWith("input."))
                            .findFirst()
                            .orElseThrow();
            return new MemorySource(
                    folder.getFileName() + "/" + input.getFileName(), Files.readAllBytes(input));
        }
    }

    static MemorySource cut(MemorySource source, int length) {
        return new MemorySource(source.name(), Arrays.copyOf(source.bytes(), length));
    }

    /** Cut off where the seed is even, and overwritten here and there. */
    static MemorySource damaged(MemorySource source, int seed) {
        Random random = new Random(seed);
        byte[] bytes = source.bytes();
        if (seed % 2 == 0) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int i = random.nextInt(20); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new MemorySource(source.name(), bytes);
    }

    /** The encoding of a plain text or a delimited table; null for all else. */
    static @Nullable Charset charset(Preview preview) {
        boolean plain =
                preview.format() == Preview.Format.DELIMITED
                        || preview.format() == Preview.Format.TEXT;
        String charset = preview.charset();
        return plain && charset != null ? Charset.forName(charset.replace(" (BOM)", "")) : null;
    }

    static String text(MemorySource source, Charset charset) {
        return new String(source.bytes(), charset).replace("\uFEFF", "");
    }

    /** The same text as other programs would have saved it. */
    static List<MemorySource> inOtherCharsets(MemorySource source, String text) {
        List<MemorySource> written = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            written.add(new MemorySource(source.name(), ("\uFEFF" + text).getBytes(charset)));
        }
        Charset windows = Charset.forName("windows-1252");
        if (windows.newEncoder().canEncode(text)) {
            written.add(new MemorySource(source.name(), text.getBytes(windows)));
        }
        return written;
    }

    /** A workbook of a few hundred kilobytes that unpacks to more than anyone's disk wants. */
    static MemorySource bomb(String name) {
        return new MemorySource(name, BOMB);
    }

    private static byte[] packedZeros() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
