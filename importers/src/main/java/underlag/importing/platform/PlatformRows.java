package underlag.importing.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Ages;
import underlag.dialogue.CellState;
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
import underlag.importing.format.MarkedText;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

/** Turns rows into respondents, contributions and closed answers. Not thread-safe. */
final class PlatformRows {
    private static final Pattern NOBODY =
            Pattern.compile(
                    "[-–—?]|(?:anonym|anonymous|okänd|unknown|privatperson|avidentifierad|maskerad"
                            + "|deleted|borttagen|participant)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String source;
    private final @Nullable String sheet;
    private final ImportSettings settings;
    private final Unit unit;
    private final int width;
    private final List<PlatformColumn> columns;
    private final ImportSink sink;
    private final Ledger ledger;
    private final Set<String> delivered = new HashSet<>();
    private final Map<String, Integer> authors = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final GivenAnswers answers = new GivenAnswers();
    private final boolean authored;
    private long records;

    PlatformRows(
            String source,
            @Nullable String sheet,
            ImportSettings settings,
            List<PlatformColumn> columns,
            ImportSink sink,
            Ledger ledger) {
        this.source = source;
        this.sheet = sheet;
        this.settings = settings;
        this.unit = settings.unit() == Unit.UNKNOWN ? Unit.PERSON : settings.unit();
        this.width = columns.size();
        // The fullest of several languages comes first, where the first of them stands.
        List<String> bases = columns.stream().map(PlatformColumn::base).toList();
        this.columns =
                columns.stream()
                        .sorted(
                                Comparator.<PlatformColumn>comparingInt(
                                                c -> bases.indexOf(c.base()))
                                        .thenComparing(c -> -c.recognised().filled()))
                        .toList();
        this.sink = sink;
        this.ledger = ledger;
        this.authored = columns.stream().anyMatch(c -> c.part() == Part.AUTHOR);
    }

    /**
     * Ends the reading.
     *
     * @return the rows read
     */
    long end() {
        answers.deliver(sink);
        return records;
    }

    /** A row while it is read. */
    private record Reading(TableRow row, String key, String record, Respondent respondent) {}

    void row(TableRow row) {
        Origin where = new Origin(source, new Locator.Row(sheet, row.number()));
        if (TableRow.BROKEN.equals(row.fault())) {
            ledger.skip(TableRow.BROKEN, row.filled());
            sink.finding(Finding.error(TableRow.BROKEN, where));
            return;
        }
        if (row.fault() != null) {
            sink.finding(Finding.warning(String.valueOf(row.fault()), where));
        }
        long extra = row.cells().stream().skip(width).filter(c -> !c.isBlank()).count();
        if (extra > 0) {
            ledger.skip("import.extra-cells", extra);
            sink.finding(Finding.error("import.extra-cells", where));
        }
        records++;
        String own = cell(row, Part.ID);
        String key = key(row, own);
        boolean named =
                columns.stream().anyMatch(c -> c.part() == Part.ID && c.recognised().planned());
        String record = named && !own.isEmpty() ? own : where.place().notation();
        String leftOut = leftOut(row);
        Respondent respondent = respondent(row, key, where);
        if (leftOut == null && delivered.add(respondent.id())) {
            sink.respondent(respondent);
        }
        read(new Reading(row, key, record, respondent), leftOut);
    }

    /** The lasting key: the row's own id, or else what it says. */
    private String key(TableRow row, String own) {
        StringBuilder said = new StringBuilder();
        if (own.isEmpty()) {
            columns.stream()
                    .filter(c -> c.part().isText() || c.part() == Part.DATE)
                    .forEach(c -> said.append(row.cell(c.index())).append('\u001F'));
        }
        String key = own.isEmpty() ? "row " + StableId.of(said.toString()) : "id " + own;
        int ordinal = keys.merge(key, 1, Integer::sum);
        if (ordinal > 1 && !own.isEmpty()) {
            Locator place = new Locator.Row(sheet, row.number());
            sink.finding(Finding.warning("import.repeated-id", new Origin(source, place)));
        }
        return ordinal == 1 ? key : key + " " + ordinal;
    }

    private String cell(TableRow row, Part part) {
        return columns.stream()
                .filter(c -> c.part() == part)
                .map(c -> row.cell(c.index()).strip())
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Message key of why the whole row's texts are left out, or null. */
    private @Nullable String leftOut(TableRow row) {
        if (cell(row, Part.MODERATION).equals("-1")) {
            return "import.moderated-out";
        }
        String seed = cell(row, Part.SEED);
        return seed.equalsIgnoreCase("true") || seed.equals("1") ? "import.organisers-own" : null;
    }

    /** The same author is one respondent, known by a number and never by name. */
    private Respondent respondent(TableRow row, String key, Origin where) {
        String author = cell(row, Part.AUTHOR);
        String role = settings.file().role();
        String id = StableId.of(role, key);
        if (!author.isEmpty() && !NOBODY.matcher(author).matches()) {
            int next = authors.size() + 1;
            int number = authors.computeIfAbsent(author, a -> next);
            id = StableId.of(role, "author", String.valueOf(number));
        }
        String date = cell(row, Part.DATE);
        Map<String, String> background = new HashMap<>();
        for (PlatformColumn column : columns) {
            String cell = row.cell(column.index()).strip();
            if (column.role() == ColumnRole.BACKGROUND && !cell.isEmpty()) {
                List<String> options = column.recognised().question().options();
                background.putIfAbsent(
                        column.question(), Ages.grouped(column.header(), cell, options));
            }
        }
        return new Respondent(
                id,
                settings.activity(),
                null,
                unit,
                unit == Unit.GROUP ? settings.groupSize() : null,
                background,
                true,
                date.isEmpty() ? null : date,
                where);
    }

    private void read(Reading reading, @Nullable String leftOut) {
        List<String> title = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (PlatformColumn column : columns) {
            String cell = reading.row().cell(column.index());
            if (cell.isBlank()) {
                if (leftOut == null) {
                    empty(column, reading);
                }
            } else if (leftOut != null && delivers(column.role())) {
                ledger.skip(leftOut, 1);
                if (column.role() == ColumnRole.OPEN_ANSWER) {
                    sink.finding(Finding.note(leftOut, place(column, reading)));
                }
            } else if (column.role() != ColumnRole.OPEN_ANSWER) {
                other(column, cell, reading);
            } else if (cell.length() > TableFile.longestCell()) {
                ledger.skip("import.cell-too-long", 1);
                sink.finding(Finding.error("import.cell-too-long", place(column, reading)));
            } else if (!told.add(column.base())) {
                ledger.skip("import.other-language", 1);
            } else {
                text(column, cell, reading, title);
            }
        }
    }

    private static boolean delivers(ColumnRole role) {
        return switch (role) {
            case OPEN_ANSWER, CLOSED_ANSWER, SCALE -> true;
            case BACKGROUND, CONTACT, ID, DATE, CODES, QUESTION, ANSWER, IGNORED -> false;
        };
    }

    private void empty(PlatformColumn column, Reading reading) {
        switch (column.role()) {
            case BACKGROUND -> ledger.notAnswered(column.question());
            case CLOSED_ANSWER, SCALE -> {
                ledger.notAnswered(column.question());
                answer(column, "", reading);
            }
            case OPEN_ANSWER, CONTACT, ID, DATE, CODES, QUESTION, ANSWER, IGNORED -> {}
        }
    }

    private void other(PlatformColumn column, String cell, Reading reading) {
        switch (column.role()) {
            case CLOSED_ANSWER, SCALE -> {
                ledger.count(CellState.CLOSED_ANSWER);
                answer(column, cell, reading);
            }
            case BACKGROUND -> ledger.count(CellState.BACKGROUND);
            case CONTACT -> ledger.count(CellState.CONTACT);
            case OPEN_ANSWER, ID, DATE, CODES, QUESTION, ANSWER, IGNORED -> {
                String skipped = column.skipped();
                if (skipped == null) {
                    ledger.count(CellState.METADATA);
                } else {
                    ledger.skip(skipped, 1);
                }
            }
        }
    }

    private void answer(PlatformColumn column, String value, Reading reading) {
        String respondent = reading.respondent().id();
        Origin where = place(column, reading);
        if (authored) {
            answers.add(respondent, column.question(), value, where);
        } else {
            sink.answer(GivenAnswers.single(respondent, column.question(), value, where));
        }
    }

    private void text(PlatformColumn column, String cell, Reading reading, List<String> title) {
        ledger.count(CellState.CONTRIBUTION);
        String text = MarkedText.plain(cell);
        String asked = settings.file().question();
        sink.contribution(
                new Contribution(
                        StableId.of(settings.file().role(), reading.key(), column.base()),
                        place(column, reading),
                        reading.record(),
                        reading.respondent().id(),
                        settings.activity(),
                        unit,
                        reading.respondent().groupSize(),
                        asked == null ? column.question() : asked,
                        text,
                        title,
                        reading.respondent().date()));
        if (column.part() == Part.TITLE) {
            title.add(text.strip());
        }
    }

    private Origin place(PlatformColumn column, Reading reading) {
        return new Origin(
                source,
                new Locator.Cell(sheet, reading.row().number(), column.recognised().number()));
    }
}
