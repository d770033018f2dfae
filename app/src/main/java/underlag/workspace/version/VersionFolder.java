package underlag.workspace.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.FileSource;
import underlag.importing.ImportException;
import underlag.importing.format.DocumentFile;
import underlag.importing.format.DocumentPart;
import underlag.importing.format.SetApart;
import underlag.report.compose.Audience;

/**
 * The folder of texts in easy read and in other languages, each named by audience and version:
 * {@code residents.lattlast.docx}.
 *
 * @param files those whose names say what they are, easy read first, then by code
 * @param findings what is wrong with the names of others
 */
public record VersionFolder(List<VersionFile> files, List<Finding> findings) {
    /** The folder's name, beside the plan. */
    public static final String NAME = "versions";

    private static final Set<String> ENDINGS = Set.of("docx", "odt", "md", "txt");

    /** What Word and file managers leave behind. */
    private static final Set<String> STRAYS = Set.of("thumbs.db", "desktop.ini");

    private static final Pattern PICTURE = Pattern.compile("(?:word/media|Pictures)/.+");

    public VersionFolder {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The folder of a dialogue; none is an empty one. */
    public static VersionFolder of(Path dialogue) throws IOException {
        Path folder = dialogue.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return new VersionFolder(List.of(), List.of());
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, List<VersionFile>> found = new TreeMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.sorted().toList()) {
                if (!isStray(String.valueOf(path.getFileName()))) {
                    file(path, findings)
                            .ifPresent(
                                    one ->
                                            found.computeIfAbsent(key(one), k -> new ArrayList<>())
                                                    .add(one));
                }
            }
        }
        List<VersionFile> files = new ArrayList<>();
        for (List<VersionFile> same : found.values()) {
            if (same.size() == 1) {
                files.add(same.getFirst());
            } else {
                String names =
                        same.stream().map(VersionFile::name).collect(Collectors.joining(", "));
                findings.add(
                        Finding.error(
                                "version.twice", Origin.whole(same.getFirst().name()), names));
            }
        }
        return new VersionFolder(files, findings);
    }

    /**
     * Every file of the folder, whatever its name → all that can be read in it, comments and
     * footnotes too; nothing of a file that cannot be read.
     */
    public static SortedMap<String, String> texts(Path dialogue) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        Path folder = dialogue.resolve(NAME);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path path : inside.filter(Files::isRegularFile).toList()) {
                    String name = NAME + "/" + path.getFileName();
                    texts.put(name, text(path, name));
                }
            }
        }
        return texts;
    }

    private static String text(Path path, String name) throws IOException {
        try {
            DocumentFile read = document(path, name);
            return Stream.concat(
                            read.parts().stream().map(DocumentPart::text),
                            read.apart().stream().map(SetApart::text))
                    .collect(Collectors.joining("\n"));
        } catch (ImportException e) {
            return "";
        }
    }

    static DocumentFile document(Path path, String name) throws IOException, ImportException {
        return DocumentFile.of(new FileSource(name, path), SourceFile.plain(name, name));
    }

    /** Whether a Word or OpenDocument file that has been read holds pictures. */
    static boolean hasPictures(Path path) throws IOException {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".docx") && !name.endsWith(".odt")) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.stream().anyMatch(one -> PICTURE.matcher(one.getName()).matches());
        } catch (ZipException e) {
            // A file of another kind under such a name, which was read for what it is.
            return false;
        }
    }

    /** The audiences whose reports may have versions. */
    static String audiences() {
        return Audience.codes().stream()
                .filter(code -> !code.equals(Audience.INTERNAL.code()))
                .collect(Collectors.joining(", "));
    }

    private static boolean isStray(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || STRAYS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String key(VersionFile file) {
        return file.audience().code()
                + (file.kind().easyRead() ? " 0 " : " 1 ")
                + file.kind().code();
    }

    private static Optional<VersionFile> file(Path path, List<Finding> findings) {
        String name = NAME + "/" + path.getFileName();
        Origin where = Origin.whole(name);
        String[] parts = String.valueOf(path.getFileName()).split("\\.", -1);
        if (parts.length != 3 || !Files.isRegularFile(path)) {
            findings.add(Finding.error("version.name", where, audiences()));
            return Optional.empty();
        }
        Optional<Audience> audience =
                Audience.of(parts[0].strip().toLowerCase(Locale.ROOT))
                        .filter(one -> one != Audience.INTERNAL);
        Optional<VersionKind> kind = VersionKind.of(parts[1]);
        if (audience.isEmpty()) {
            findings.add(Finding.error("version.audience", where, parts[0], audiences()));
        } else if (kind.isEmpty()) {
            findings.add(Finding.error("version.language", where, parts[1]));
        } else if (!ENDINGS.contains(parts[2].toLowerCase(Locale.ROOT))) {
            findings.add(Finding.error("version.ending", where, "." + parts[2]));
        } else {
            return Optional.of(new VersionFile(path, name, audience.get(), kind.get()));
        }
        return Optional.empty();
    }
}
