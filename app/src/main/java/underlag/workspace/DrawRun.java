package underlag.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import underlag.agreement.CodedDialogue;
import underlag.agreement.Draw;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.report.compose.CodingSheet;
import underlag.report.xlsx.XlsxRenderer;

/** Makes a workbook for a person to code in: statements drawn by chance, and the list of themes. */
public final class DrawRun {
    private DrawRun() {}

    /**
     * Writes it, and returns the draw.
     *
     * @param out a file that does not exist: somebody may have coded in one that does
     * @throws UnusableInputException where the dialogue is not analysed, or the file not writable
     */
    public static Draw run(Path folder, int count, long seed, Path out, ReaderLanguage language)
            throws IOException, UnusableInputException {
        if (count < 1) {
            throw refused("workspace.draw-count", "", String.valueOf(count));
        }
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw refused("workspace.draw-not-xlsx", out.toString());
        }
        if (Files.exists(out)) {
            throw refused("workspace.draw-exists", out.toString());
        }
        CodedDialogue dialogue = AnalysedFolder.read(AnalysedFolder.output(folder));
        List<String> drawable = dialogue.drawable();
        List<String> drawn = Draw.from(drawable, count, seed);
        if (drawn.isEmpty()) {
            throw refused("workspace.draw-nothing", folder.toString());
        }
        Draw draw = new Draw(seed, drawn.size(), drawable.size());
        Path absolute = out.toAbsolutePath();
        if (absolute.getParent() != null) {
            Files.createDirectories(absolute.getParent());
        }
        try (OutputStream to = Files.newOutputStream(absolute)) {
            XlsxRenderer.render(CodingSheet.compose(dialogue, drawn, draw, language), to);
        }
        return draw;
    }

    private static UnusableInputException refused(String code, String place, String... arguments) {
        return new UnusableInputException(Finding.error(code, Origin.whole(place), arguments));
    }
}
