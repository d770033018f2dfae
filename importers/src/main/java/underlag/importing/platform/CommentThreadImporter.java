package underlag.importing.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Preview;
import underlag.importing.Recognition;
import underlag.importing.Recognition.Confidence;
import underlag.importing.format.DocumentImport;
import underlag.importing.format.DocumentLine;

/** Reads comment threads copied as text from a social network or a forum. */
public final class CommentThreadImporter implements Importer {
    private static final String REASON = "import.reason-comment-thread";
    private static final int ENOUGH = 3;

    @Override
    public String id() {
        return "comment-thread";
    }

    @Override
    public Recognition recognise(Preview preview) {
        List<String> lines =
                preview.paragraphs().stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList();
        long buttons = lines.stream().filter(ThreadLine::answers).count();
        List<String> heads =
                lines.stream()
                        .map(ThreadLine::head)
                        .filter(Objects::nonNull)
                        .map(ThreadLine.Head::name)
                        .toList();
        List<String> dated = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            boolean time = ThreadLine.isTime(lines.get(i + 1)) && !ThreadLine.isTime(line);
            if (time && ThreadLine.mayBeName(line)) {
                dated.add(line);
            }
        }
        Confidence confidence = Confidence.NONE;
        if (buttons >= ENOUGH && buttons * 12 >= lines.size() || isThread(heads)) {
            confidence = Confidence.CERTAIN;
        } else if (buttons >= 2 || isThread(dated)) {
            confidence = Confidence.LIKELY;
        }
        return new Recognition(confidence, REASON);
    }

    /** Several people, and not one line that stands on every page. */
    private static boolean isThread(List<String> names) {
        return names.size() >= ENOUGH && new HashSet<>(names).size() >= 2;
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return DocumentImport.read(
                this,
                REASON,
                source,
                settings,
                sink,
                (document, ledger) -> {
                    ThreadDelivery delivery =
                            new ThreadDelivery(source.name(), settings, sink, ledger);
                    ThreadReader.read(DocumentLine.of(document.parts())).forEach(delivery::deliver);
                    if (delivery.comments() == 0) {
                        sink.finding(
                                Finding.error("import.no-comments", Origin.whole(source.name())));
                    }
                    return delivery.comments();
                });
    }
}
