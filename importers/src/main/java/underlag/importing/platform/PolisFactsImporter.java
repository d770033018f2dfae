package underlag.importing.platform;

import java.io.IOException;
import java.util.List;
import underlag.dialogue.CellState;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Ledger;
import underlag.importing.Preview;
import underlag.importing.Recognition;
import underlag.importing.Recognition.Confidence;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/**
 * Accounts for the files of a Pol.is export that hold no texts: the summary is facts about the
 * conversation, votes are left out. What 1 and -1 stand for differs between exports and no file
 * says it, so nothing is counted on a guess.
 */
public final class PolisFactsImporter implements Importer {
    private static final String REASON = "import.reason-polis-facts";
    private static final String VOTES = "import.polis-votes";
    private static final List<String> SUMMARY =
            List.of("topic", "url", "views", "voters", "commenters", "comments", "groups");

    @Override
    public String id() {
        return "polis-facts";
    }

    @Override
    public Recognition recognise(Preview preview) {
        boolean facts = !preview.rows().isEmpty() && (isVotes(preview) || isSummary(preview));
        return new Recognition(facts ? Confidence.CERTAIN : Confidence.NONE, REASON);
    }

    private static boolean isVotes(Preview preview) {
        List<String> head = preview.rows().getFirst().stream().map(TableKind::loose).toList();
        return head.containsAll(List.of("comment-id", "voter-id", "vote"))
                || head.containsAll(List.of("participant", "group-id", "n-votes"))
                || head.containsAll(List.of("n-votes", "n-comments", "n-visitors"));
    }

    private static boolean isSummary(Preview preview) {
        List<String> keys =
                preview.rows().stream()
                        .filter(r -> !r.isEmpty())
                        .map(r -> TableKind.loose(r.getFirst()))
                        .toList();
        return keys.stream().filter(SUMMARY::contains).distinct().count() >= 5;
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        TableFile table = TableFile.of(source, settings.file());
        table.findings().forEach(sink::finding);
        Ledger ledger = new Ledger();
        long records = 0;
        boolean votes = false;
        try (TableRows rows = table.open()) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                String key = TableKind.loose(row.cell(0));
                votes |= records == 0 && !SUMMARY.contains(key);
                records++;
                if (votes) {
                    ledger.skip(VOTES, row.filled());
                } else {
                    for (long i = row.filled(); i > 0; i--) {
                        ledger.count(CellState.METADATA);
                    }
                }
            }
        }
        Origin where = Origin.whole(source.name());
        sink.finding(Finding.note(votes ? VOTES : "import.polis-summary", where));
        return new SourceReading(
                source.name(),
                settings.file().role(),
                id(),
                REASON,
                table.charset(),
                table.delimiterLabel(),
                0,
                List.of(),
                ledger.cells(),
                ledger.skipped(),
                ledger.notAnswered());
    }
}
