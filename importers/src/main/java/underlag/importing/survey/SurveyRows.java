package underlag.importing.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Respondent;
import underlag.dialogue.StableId;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.Ledger;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

/** Turns rows into respondents, contributions and closed answers. Not thread-safe. */
final class SurveyRows {
    private final String source;
    private final ImportSettings settings;
    private final Unit unit;
    private final int width;
    private final List<SurveyColumn> columns;
    private final ImportSink sink;
    private final Ledger ledger;
    private final Completion completion;
    private RecordKeys keys;
    private @Nullable String sheet;
    private boolean begun;
    private long records;
    private long unfinished;

    SurveyRows(
            String source,
            ImportSettings settings,
            int width,
            List<SurveyColumn> columns,
            ImportSink sink,
            Ledger ledger) {
        this.source = source;
        this.settings = settings;
        this.unit = settings.unit() == Unit.UNKNOWN ? Unit.PERSON : settings.unit();
        this.width = width;
        this.columns = columns;
        this.sink = sink;
        this.ledger = ledger;
        this.keys = new RecordKeys(columns, "");
        this.completion = new Completion(columns);
    }

    /** What follows stands on this sheet; each numbers its respondents for itself. */
    void sheet(@Nullable String name) {
        sheet = name;
        if (begun) {
            keys = new RecordKeys(columns, name + " ");
        }
        begun = true;
    }

    long records() {
        return records;
    }

    /** Respondents who, as the platform says, did not complete the survey. */
    long unfinished() {
        return unfinished;
    }

    void row(TableRow row) {
        Origin where = new Origin(source, new Locator.Row(sheet, row.number()));
        String fault = row.fault();
        if (TableRow.BROKEN.equals(fault)) {
            ledger.skip(TableRow.BROKEN, row.filled());
            sink.finding(Finding.error(TableRow.BROKEN, where));
            return;
        }
        if (fault != null) {
            sink.finding(Finding.warning(fault, where));
        }
        checkWidth(row, where);
        RecordKeys.Key key = keys.of(row);
        if (key.repeated()) {
            sink.finding(Finding.warning("import.repeated-id", where));
        }
        records++;
        Respondent respondent = respondent(row, key, where);
        sink.respondent(respondent);
        String record = key.own() == null ? where.place().notation() : key.own();
        for (SurveyColumn column : columns) {
            cell(row, column, key.key(), record, respondent);
        }
    }

    private void checkWidth(TableRow row, Origin where) {
        long extra = row.cells().stream().skip(width).filter(c -> !c.isBlank()).count();
        if (extra > 0) {
            ledger.skip("import.extra-cells", extra);
            sink.finding(Finding.error("import.extra-cells", where));
        }
        if (sheet == null && row.cells().size() < width) {
            sink.finding(Finding.warning("import.short-row", where, String.valueOf(width)));
        }
    }

    private Respondent respondent(TableRow row, RecordKeys.Key key, Origin where) {
        Map<String, String> background = new LinkedHashMap<>();
        for (SurveyColumn column : columns) {
            String cell = row.cell(column.index()).strip();
            if (column.role() == ColumnRole.BACKGROUND && !cell.isEmpty() && !tooLong(cell)) {
                background.putIfAbsent(column.question(), cell);
            }
        }
        boolean finished = completion.finished(row);
        unfinished += finished ? 0 : 1;
        return new Respondent(
                StableId.of(settings.file().role(), key.key()),
                settings.activity(),
                person(key),
                unit,
                unit == Unit.GROUP ? settings.groupSize() : null,
                background,
                finished,
                completion.date(row),
                where);
    }

    /**
     * The key that makes this the same person as in another activity: only where the plan gives the
     * id column a question id, for two surveys may both number their answers from 1.
     */
    private @Nullable String person(RecordKeys.Key key) {
        return settings.file().columns().stream()
                .filter(c -> c.role() == ColumnRole.ID && c.question() != null)
                .findFirst()
                .filter(c -> key.own() != null)
                .map(c -> c.question() + " " + key.own())
                .orElse(null);
    }

    private void cell(
            TableRow row, SurveyColumn column, String key, String record, Respondent respondent) {
        String cell = row.cell(column.index());
        Origin where =
                new Origin(
                        source,
                        new Locator.Cell(sheet, row.number(), column.recognised().number()));
        if (tooLong(cell)) {
            ledger.skip("import.cell-too-long", 1);
            sink.finding(Finding.error("import.cell-too-long", where));
            return;
        }
        boolean empty = cell.isBlank();
        switch (column.role()) {
            case OPEN_ANSWER -> {
                if (empty) {
                    ledger.notAnswered(column.question());
                } else {
                    ledger.count(CellState.CONTRIBUTION);
                    sink.contribution(contribution(cell, column, key, record, respondent, where));
                }
            }
            case CLOSED_ANSWER, SCALE -> closed(cell, column, respondent, where);
            case BACKGROUND -> count(CellState.BACKGROUND, empty, column);
            case CONTACT -> count(CellState.CONTACT, empty, null);
            case ID, DATE, IGNORED -> count(CellState.METADATA, empty, null);
        }
    }

    private static boolean tooLong(String cell) {
        return cell.length() > TableFile.longestCell();
    }

    private void count(CellState state, boolean empty, @Nullable SurveyColumn question) {
        if (!empty) {
            ledger.count(state);
        } else if (question != null) {
            ledger.notAnswered(question.question());
        }
    }

    private Contribution contribution(
            String cell,
            SurveyColumn column,
            String key,
            String record,
            Respondent respondent,
            Origin where) {
        return new Contribution(
                StableId.of(settings.file().role(), key, column.key()),
                where,
                record,
                respondent.id(),
                settings.activity(),
                unit,
                respondent.groupSize(),
                column.question(),
                cell,
                List.of(),
                respondent.date());
    }

    private void closed(String cell, SurveyColumn column, Respondent respondent, Origin where) {
        Choices choices = column.choices();
        if (choices == null) {
            throw new IllegalStateException("a closed column without options at " + where);
        }
        Choices.Read read = choices.read(cell);
        if (cell.isBlank()) {
            ledger.notAnswered(column.question());
        } else if (read.offScale()) {
            ledger.skip("import.not-on-scale", 1);
            sink.finding(Finding.error("import.not-on-scale", where, column.header()));
        } else {
            ledger.count(CellState.CLOSED_ANSWER);
        }
        sink.answer(
                new ClosedAnswer(
                        respondent.id(), column.question(), read.values(), read.state(), where));
    }
}
