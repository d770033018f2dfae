package underlag.importing.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Respondent;
import underlag.dialogue.StableId;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.Ledger;
import underlag.importing.format.TableImport;
import underlag.importing.format.TableRow;

/** Delivers one whiteboard note by note. Not thread-safe: one for each reading. */
final class WhiteboardNotes implements TableImport.Body {
    private final String source;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final Map<String, Integer> seen = new HashMap<>();

    WhiteboardNotes(String source, ImportSettings settings, ImportSink sink) {
        this.source = source;
        this.settings = settings;
        this.sink = sink;
    }

    // <row>
    @Override
    public boolean row(TableRow header, TableRow row, @Nullable String sheet, Ledger ledger) {
        boolean delivered = false;
        int frames = header.cells().indexOf("Frame");
        String frame = frames < 0 ? "" : row.cell(frames);
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            if (cell.isBlank()) {
                continue; // An empty cell is nothing to account for.
            }
            Origin where = new Origin(source, new Locator.Cell(sheet, row.number(), i + 1));
            switch (header.cell(i)) {
                case "Note" -> {
                    ledger.count(CellState.CONTRIBUTION);
                    deliver(cell, frame, where);
                    delivered = true;
                }
                case "Author" -> ledger.count(CellState.CONTACT);
                case "Frame" -> ledger.count(CellState.METADATA);
                default -> {
                    ledger.skip("whiteboard.not-counted", 1);
                    sink.finding(Finding.note("whiteboard.not-counted", where, header.cell(i)));
                }
            }
        }
        return delivered;
    }

    // </row>

    // <deliver>
    private void deliver(String text, String frame, Origin where) {
        String content = StableId.of(settings.file().role(), frame, text);
        int ordinal = seen.merge(content, 1, Integer::sum);
        String id = StableId.of(content, String.valueOf(ordinal));
        sink.respondent(
                new Respondent(
                        id,
                        settings.activity(),
                        null,
                        settings.unit(),
                        settings.groupSize(),
                        Map.of(),
                        true,
                        null,
                        where));
        sink.contribution(
                new Contribution(
                        StableId.of(id, "note"),
                        where,
                        where.place().notation(),
                        id,
                        settings.activity(),
                        settings.unit(),
                        settings.groupSize(),
                        settings.file().question(),
                        text,
                        frame.isBlank() ? List.of() : List.of(frame),
                        null));
    }
    // </deliver>
}
