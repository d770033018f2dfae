package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.importing.ImportException;
import underlag.report.compose.Audience;
import underlag.report.model.Appearance;
import underlag.report.model.Edition;
import underlag.report.model.Report;
import underlag.report.pdf.PdfRenderer;
import underlag.workspace.version.VersionFile;
import underlag.workspace.version.VersionFolder;
import underlag.workspace.version.VersionKind;
import underlag.workspace.version.WrittenVersion;

/**
 * The versions of a report in easy read and in other languages, published beside it: each in the
 * same formats, and every edition names the others.
 */
final class VersionFiles {
    /** A text needs no workbook. */
    private static final List<String> FORMATS = List.of("html", "pdf", "docx");

    private final Dialogue dialogue;
    private final String name;
    private final List<Published> versions = new ArrayList<>();
    private final List<String> whole;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A version and where it goes.
     *
     * @param files its files' names, the one to prefer first
     */
    private record Published(WrittenVersion version, List<String> files) {
        VersionKind kind() {
            return version.file().kind();
        }
    }

    private VersionFiles(Dialogue dialogue, String name, Set<String> formats) {
        this.dialogue = dialogue;
        this.name = name;
        this.whole = FORMATS.stream().filter(formats::contains).map(f -> name + "." + f).toList();
    }

    /** Reads the versions of the report to an audience, for these formats. */
    static VersionFiles of(Path folder, Dialogue dialogue, Audience audience, Set<String> formats)
            throws IOException {
        String name =
                Messages.text(dialogue.reportLanguage(), "audience." + audience.code() + ".file");
        VersionFiles files = new VersionFiles(dialogue, name, formats);
        VersionFolder versions = VersionFolder.of(folder);
        files.findings.addAll(versions.findings());
        for (VersionFile file : versions.files()) {
            if (file.audience() == audience) {
                files.read(file, formats);
            }
        }
        return files;
    }

    /** Versions that nobody reads yet, since the report that they belong to is not written. */
    static List<Finding> waiting(Path folder) throws IOException {
        List<Finding> waiting = new ArrayList<>();
        for (VersionFile file : VersionFolder.of(folder).files()) {
            String audience = file.audience().code();
            if (!Files.exists(folder.resolve(DialogueFolder.PUBLISHED).resolve(audience))) {
                waiting.add(
                        Finding.note(
                                "version.other-audience", Origin.whole(file.name()), audience));
            }
        }
        return waiting;
    }

    private void read(VersionFile file, Set<String> formats) throws IOException {
        try {
            WrittenVersion version = WrittenVersion.read(file, dialogue);
            findings.addAll(version.findings());
            boolean printable = PdfRenderer.canShow(version.text());
            if (formats.contains("pdf") && !printable) {
                findings.add(
                        Finding.warning(
                                "version.no-pdf",
                                Origin.whole(file.name()),
                                file.kind().called(language())));
            }
            List<String> written =
                    FORMATS.stream()
                            .filter(formats::contains)
                            .filter(format -> printable || !format.equals("pdf"))
                            .map(format -> name(file.kind()) + "." + format)
                            .toList();
            versions.add(new Published(version, written));
        } catch (ImportException e) {
            findings.add(e.finding());
        }
    }

    private ReaderLanguage language() {
        return dialogue.reportLanguage();
    }

    private String name(VersionKind kind) {
        return name + "-" + kind.code();
    }

    /** The name of the report's own files, without ending. */
    String name() {
        return name;
    }

    /** What people must do before any of the report may be published. */
    List<Finding> unfilled() {
        return versions.stream().flatMap(one -> one.version().unfilled().stream()).toList();
    }

    /** What a person should look at. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The report beside its versions. */
    Report beside(Report report) {
        return report.beside(versions.stream().flatMap(this::other).toList());
    }

    /** Writes the versions in the look of the report, and tells the names of their files. */
    List<String> write(OutputFolder output, Appearance look) throws IOException {
        for (Published one : versions) {
            Stream<Edition.Other> others =
                    versions.stream().filter(other -> !other.equals(one)).flatMap(this::other);
            Report report =
                    one.version()
                            .report()
                            .in(look)
                            .beside(Stream.concat(wholeReport(), others).toList());
            ReportFiles.write(report, name(one.kind()), endings(one.files()), output);
        }
        return versions.stream().flatMap(one -> one.files().stream()).toList();
    }

    private static Set<String> endings(List<String> files) {
        return Set.copyOf(
                files.stream().map(file -> file.substring(file.lastIndexOf('.') + 1)).toList());
    }

    private Stream<Edition.Other> wholeReport() {
        if (whole.isEmpty()) {
            return Stream.empty();
        }
        VersionKind kind = new VersionKind(language().code(), false, language().locale());
        return Stream.of(
                new Edition.Other(
                        Messages.text(language(), "version.whole", kind.name()),
                        Messages.text(language(), "version.whole", kind.name()),
                        language().locale(),
                        whole));
    }

    private Stream<Edition.Other> other(Published one) {
        VersionKind kind = one.kind();
        return one.files().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Edition.Other(
                                kind.name(),
                                kind.called(language()),
                                kind.language(),
                                one.files()));
    }
}
