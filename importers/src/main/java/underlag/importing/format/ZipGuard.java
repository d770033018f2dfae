package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/**
 * Stands before every zip-based format: number of entries, their names, and their size counted
 * while inflating, since a hostile file lies about it.
 */
final class ZipGuard {
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
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long size = inflate(zip, buffer);
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
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw new ImportException(Finding.error("import.zip-damaged", where), e);
        }
        return names;
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
                || name.contains("/../");
    }
}
