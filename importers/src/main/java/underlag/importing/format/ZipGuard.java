package underlag.importing.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/**
 * Stands before every zip-based format: number of entries, their names, and their size counted
 * while inflating, since a hostile file lies about it.
 */
final class ZipGuard {
    /** Others need libraries that the program does not have; no office program uses them. */
    private static final Set<Integer> PACKINGS =
            Set.of(
                    ZipMethod.STORED.getCode(),
                    ZipMethod.DEFLATED.getCode(),
                    ZipMethod.ENHANCED_DEFLATED.getCode(),
                    ZipMethod.BZIP2.getCode());

    private ZipGuard() {}

    /**
     * The names of the entries of a zip that is safe to open.
     *
     * @throws ImportException where it is damaged or inflates beyond what is allowed
     */
    static Set<String> check(ImportSource source) throws IOException, ImportException {
        Origin where = Origin.whole(source.name());
        Set<String> names = new LinkedHashSet<>();
        byte[] buffer = new byte[1 << 15];
        long total = 0;
        int entries = 0;
        // The directory at the end is what spreadsheet programs go by, too.
        try (ZipFile zip = open(source)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new ImportException(Finding.error("import.locked", where));
                }
                if (!PACKINGS.contains(entry.getMethod())) {
                    throw new ImportException(Finding.error("import.zip-packing", where));
                }
                long size;
                try (InputStream in = zip.getInputStream(entry)) {
                    size = inflate(in, buffer);
                }
                total += size;
                entries++;
                if (size > Limits.ZIP_ENTRY_BYTES
                        || total > Limits.ZIP_BYTES
                        || entries > Limits.ZIP_ENTRIES
                        || leadsOutside(entry.getName())) {
                    throw new ImportException(Finding.error("import.zip-refused", where));
                }
                names.add(entry.getName());
            }
        } catch (IOException | RuntimeException e) {
            // The file's beginning has been read, so it is the content that is wrong; the library
            // throws what it likes at it.
            throw new ImportException(Finding.error("import.zip-damaged", where), e);
        }
        return names;
    }

    /** The names that a zip has in its directory; none where it is damaged. Nothing is inflated. */
    static Set<String> names(ImportSource source) {
        Set<String> names = new LinkedHashSet<>();
        try (ZipFile zip = open(source)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
            }
        } catch (IOException | RuntimeException e) {
            // Damage is told of where the file is read.
            return Set.of();
        }
        return names;
    }

    /** From the disk where it lies there, so that a large file need not be in memory. */
    private static ZipFile open(ImportSource source) throws IOException {
        Path path = source.path();
        if (path != null) {
            return ZipFile.builder().setPath(path).get();
        }
        try (InputStream in = source.open()) {
            return ZipFile.builder().setByteArray(in.readAllBytes()).get();
        }
    }

    /**
     * An entry of a zip that has been let through; closing it closes the zip.
     *
     * @throws IOException where the zip holds no such entry, or one that cannot be unpacked
     */
    static InputStream entry(ImportSource source, String name) throws IOException {
        ZipFile zip = open(source);
        try {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null || !PACKINGS.contains(entry.getMethod())) {
                throw new IOException("no entry that can be read: " + name);
            }
            return new FilterInputStream(zip.getInputStream(entry)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The files in an archive that has been let through, in its order. */
    static List<ImportSource> files(ImportSource archive) throws IOException, ImportException {
        List<ImportSource> files = new ArrayList<>();
        byte[] buffer = new byte[1 << 15];
        try (ZipFile zip = open(archive)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() && !isTrace(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.add(new Packed(archive, entry.getName(), inflate(in, buffer)));
                    }
                }
            }
        }
        if (files.isEmpty()) {
            throw new ImportException(
                    Finding.error("import.empty-file", Origin.whole(archive.name())));
        }
        if (files.size() > Limits.ARCHIVE_FILES) {
            throw new ImportException(
                    Finding.error(
                            "import.many-files",
                            Origin.whole(archive.name()),
                            String.valueOf(Limits.ARCHIVE_FILES)));
        }
        return files;
    }

    /** What operating systems leave behind in archives. */
    private static boolean isTrace(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || file.startsWith(".")
                || file.equalsIgnoreCase("thumbs.db")
                || file.equalsIgnoreCase("desktop.ini");
    }

    /** A file in an archive. */
    private record Packed(ImportSource archive, String entry, long size) implements ImportSource {
        @Override
        public String name() {
            return archive.name() + "/" + entry;
        }

        @Override
        public InputStream open() throws IOException {
            return ZipGuard.entry(archive, entry);
        }
    }

    private static long inflate(InputStream zip, byte[] buffer) throws IOException {
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            if (size > Limits.ZIP_ENTRY_BYTES) {
                return size;
            }
        }
        return size;
    }

    private static boolean leadsOutside(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.equals("..")
                || name.startsWith("../")
                || name.contains("/../")
                || name.endsWith("/..");
    }
}
