package underlag.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import underlag.analysis.Analysis;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.privacy.DisclosureControl;
import underlag.report.compose.Audience;
import underlag.report.compose.VersionDraft;
import underlag.report.docx.DocxRenderer;
import underlag.report.model.Report;
import underlag.workspace.version.VersionFolder;
import underlag.workspace.version.VersionKind;

/** Writes a start for a text in easy read or in another language, as a Word file to work in. */
final class DraftRun {
    private DraftRun() {}

    /**
     * Analyses the folder and writes the draft, where nobody has written such a text.
     *
     * @param version "lattlast", or a language
     * @throws UnusableInputException where the text is there already, or the version is unknown
     */
    static Path run(
            Path folder,
            Audience audience,
            String version,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        if (audience == Audience.INTERNAL) {
            throw refused("version.draft-audience", "", audience.code());
        }
        VersionKind kind =
                VersionKind.of(version)
                        .orElseThrow(() -> refused("version.language", "", version.strip()));
        String name = audience.code() + "." + kind.code() + ".docx";
        DialogueFolder dialogue = DialogueFolder.open(folder);
        refuseWritten(folder, audience, kind, name);
        Analysis analysis = AnalyseRun.analysis(dialogue, folder, language, progress);
        Dialogue plan = analysis.dialogue();
        Report draft =
                VersionDraft.compose(
                        analysis,
                        audience,
                        new DisclosureControl(plan.privacy().threshold(), List.of()),
                        kind.called(plan.reportLanguage()),
                        kind.easyRead());
        progress.step("workspace.writing");
        Path file = Files.createDirectories(folder.resolve(VersionFolder.NAME)).resolve(name);
        try (OutputStream out =
                Files.newOutputStream(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            DocxRenderer.render(draft, chart -> new byte[0], out);
        }
        return file;
    }

    private static void refuseWritten(Path folder, Audience audience, VersionKind kind, String name)
            throws IOException, UnusableInputException {
        List<String> written =
                VersionFolder.of(folder).files().stream()
                        .filter(one -> one.audience() == audience && one.kind().equals(kind))
                        .map(one -> one.name())
                        .toList();
        Path file = folder.resolve(VersionFolder.NAME).resolve(name);
        if (!written.isEmpty()) {
            throw refused("version.exists", written.getFirst());
        }
        if (Files.exists(file)) {
            throw refused("version.exists", VersionFolder.NAME + "/" + name);
        }
    }

    private static UnusableInputException refused(String code, String where, String... arguments) {
        return new UnusableInputException(Finding.error(code, Origin.whole(where), arguments));
    }
}
