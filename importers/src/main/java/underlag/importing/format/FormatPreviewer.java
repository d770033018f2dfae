package underlag.importing.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Preview;
import underlag.importing.Previewer;

/** Previews every file format that this package reads. */
public final class FormatPreviewer implements Previewer {

    @Override
    public Preview preview(ImportSource source, SourceFile file)
            throws IOException, ImportException {
        FileKind kind = FileKind.of(source);
        return switch (kind.format().shape()) {
            case TABLE -> table(source, file, kind);
            case DOCUMENT -> document(source, file, kind);
            case NONE ->
                    new Preview(source.name(), kind.format(), List.of(), List.of(), null, null);
        };
    }

    @Override
    public List<ImportSource> contents(ImportSource source) throws IOException, ImportException {
        if (!FileKind.isArchive(source)) {
            return List.of();
        }
        ZipGuard.check(source);
        return ZipGuard.files(source);
    }

    private static Preview table(ImportSource source, SourceFile file, FileKind kind)
            throws IOException, ImportException {
        TableFile table = TableFile.preview(source, file, kind);
        List<List<String>> first = new ArrayList<>();
        try (TableRows rows = table.open()) {
            for (TableRow row = rows.next();
                    row != null && first.size() < Limits.PREVIEW_ITEMS;
                    row = rows.next()) {
                first.add(row.cells());
            }
        }
        return new Preview(
                source.name(), kind.format(), first, List.of(), table.charset(), table.delimiter());
    }

    private static Preview document(ImportSource source, SourceFile file, FileKind kind)
            throws IOException, ImportException {
        DocumentFile document = DocumentFile.preview(source, file, kind);
        List<String> first =
                document.parts().stream()
                        .map(DocumentPart::text)
                        .limit(Limits.PREVIEW_ITEMS)
                        .toList();
        return new Preview(
                source.name(), kind.format(), List.of(), first, document.charset(), null);
    }
}
