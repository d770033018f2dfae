package underlag.importing.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Respondent;
import underlag.dialogue.StableId;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.Ledger;
import underlag.importing.format.TableFile;
import underlag.importing.survey.SurveyRecord.PlacedCell;

/** Turns records into respondents, contributions and closed answers. Not thread-safe. */
final class SurveyRows {
    private static final int LEAST_SAID = 20;
    private static final int LEAST_ANSWERS = 3;

    private final ImportSettings settings;
    private final Unit unit;
    private final List<SurveyColumn> columns;
    private final ImportSink sink;
    private final Ledger ledger;
    private RecordKeys keys;
    private final Completion completion;
    private final Set<String> said = new HashSet<>();
    private long records;
    private long unfinished;
    private long alike;

    SurveyRows(
            ImportSettings settings, List<SurveyColumn> columns, ImportSink sink, Ledger ledger) {
        this.settings = settings;
        this.unit = settings.unit() == Unit.UNKNOWN ? Unit.PERSON : settings.unit();
        this.columns = columns;
        this.sink = sink;
        this.ledger = ledger;
        this.keys = new RecordKeys(columns, "");
        this.completion = new Completion(columns);
    }

    /** What follows stands on another sheet, which numbers its respondents for itself. */
    void begin(String before) {
        keys = new RecordKeys(columns, before);
    }

    long records() {
        return records;
    }

    /** Respondents who, as the platform says, did not complete the survey. */
    long unfinished() {
        return unfinished;
    }

    /** Respondents who answered everything, in own words too, as another did before. */
    long alike() {
        return alike;
    }

    /** Remembers what was answered, where there is enough of it to tell people apart. */
    private void compare(SurveyRecord row) {
        List<String> parts = new ArrayList<>();
        int own = 0;
        for (SurveyColumn column : columns) {
            String text = row.text(column).strip();
            boolean open = column.role() == ColumnRole.OPEN_ANSWER;
            boolean closed = column.choices() != null || column.role() == ColumnRole.BACKGROUND;
            if (!text.isEmpty() && (open || closed)) {
                parts.add(column.header());
                parts.add(text);
                own += open ? text.length() : 0;
            }
        }
        boolean enough = own >= LEAST_SAID && parts.size() >= 2 * LEAST_ANSWERS;
        alike += enough && !said.add(StableId.of(parts.toArray(String[]::new))) ? 1 : 0;
    }

    void read(SurveyRecord row) {
        RecordKeys.Key key = keys.of(row);
        if (key.repeated()) {
            sink.finding(Finding.warning("import.repeated-id", row.where()));
        }
        records++;
        compare(row);
        Respondent respondent = respondent(row, key);
        sink.respondent(respondent);
        String own = key.own();
        String record = own == null ? row.where().place().notation() : own;
        BoxAnswers boxes = new BoxAnswers(respondent.id());
        for (SurveyColumn column : columns) {
            List<PlacedCell> cells = row.cells(column);
            if (column.choices() != null && column.box() == null) {
                closed(cells, column, respondent);
                continue;
            }
            for (int i = 0; i < cells.size(); i++) {
                String part = i == 0 ? "" : "\u001F" + i;
                cell(cells.get(i), column, key.key() + part, record, respondent, boxes);
            }
        }
        for (ClosedAnswer answer : boxes.answers()) {
            if (answer.state() == ClosedAnswer.State.NOT_ANSWERED) {
                ledger.notAnswered(answer.question());
            }
            sink.answer(answer);
        }
    }

    private Respondent respondent(SurveyRecord row, RecordKeys.Key key) {
        Map<String, String> background = new LinkedHashMap<>();
        for (SurveyColumn column : columns) {
            if (column.role() == ColumnRole.BACKGROUND) {
                String cell = row.text(column).strip();
                if (!cell.isEmpty() && !tooLong(cell)) {
                    background.putIfAbsent(column.question(), group(column, cell));
                }
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
                row.where());
    }

    private static String group(SurveyColumn column, String cell) {
        return BackgroundValue.of(column.header(), cell, column.recognised().question().options());
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
            PlacedCell cell,
            SurveyColumn column,
            String key,
            String record,
            Respondent respondent,
            BoxAnswers boxes) {
        if (refused(cell)) {
            return;
        }
        boolean empty = cell.text().isBlank();
        switch (column.role()) {
            case OPEN_ANSWER -> {
                if (empty) {
                    ledger.notAnswered(column.question());
                } else {
                    ledger.count(CellState.CONTRIBUTION);
                    sink.contribution(contribution(cell, column, key, record, respondent));
                    boxes.ownWords(cell, column);
                }
            }
            case CLOSED_ANSWER, SCALE -> {
                boxes.take(cell, column);
                count(CellState.CLOSED_ANSWER, empty, null);
            }
            case BACKGROUND -> count(CellState.BACKGROUND, empty, column);
            case CONTACT -> count(CellState.CONTACT, empty, null);
            case ID, DATE, IGNORED, CODES, QUESTION -> count(CellState.METADATA, empty, null);
            // The answers are counted under their questions.
            case ANSWER -> {}
        }
    }

    /** Counts cells that are not read: too long, or filled with a sign that there is nothing. */
    private boolean refused(PlacedCell cell) {
        if (cell.nothing()) {
            ledger.count(CellState.METADATA);
        } else if (tooLong(cell.text())) {
            ledger.skip("import.cell-too-long", 1);
            sink.finding(Finding.error("import.cell-too-long", cell.at()));
            return true;
        }
        return false;
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
            PlacedCell cell,
            SurveyColumn column,
            String key,
            String record,
            Respondent respondent) {
        return new Contribution(
                StableId.of(settings.file().role(), key, column.key()),
                cell.at(),
                record,
                respondent.id(),
                settings.activity(),
                unit,
                respondent.groupSize(),
                column.question(),
                cell.text(),
                List.of(),
                respondent.date());
    }

    /** One answer of a column; several rows of one respondent add up to a multiple choice. */
    private void closed(List<PlacedCell> cells, SurveyColumn column, Respondent respondent) {
        Choices choices = column.choices();
        if (choices == null) {
            throw new IllegalStateException("no options in column " + column.header());
        }
        Choices.Read all = Choices.Read.NOTHING;
        for (PlacedCell cell : cells) {
            boolean counted = column.place() <= 1;
            if (counted && refused(cell) || tooLong(cell.text())) {
                continue;
            }
            Choices.Read read =
                    column.place() == 0
                            ? choices.read(cell.text())
                            : choices.place(cell.text(), column.place());
            if (counted) {
                account(cell, read, column);
            }
            all = all.and(read);
        }
        sink.answer(
                new ClosedAnswer(
                        respondent.id(),
                        column.question(),
                        all.values(),
                        all.state(),
                        cells.getFirst().at()));
    }

    private void account(PlacedCell cell, Choices.Read read, SurveyColumn column) {
        if (cell.text().isBlank()) {
            ledger.notAnswered(column.question());
        } else if (read.offScale()) {
            ledger.skip("import.not-on-scale", 1);
            sink.finding(Finding.error("import.not-on-scale", cell.at(), column.header()));
        } else {
            ledger.count(CellState.CLOSED_ANSWER);
        }
    }
}
