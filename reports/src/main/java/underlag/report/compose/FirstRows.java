package underlag.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.ContactData;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Material;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** The first respondents of a file as they were understood, one column each. */
final class FirstRows {
    private static final int ROWS = 3;
    private static final int MOST_QUESTIONS = 40;
    private static final int LONGEST = 80;

    private final SourceReading source;
    private final Words words;
    private final List<Respondent> respondents;

    /** Respondent and question → what was answered. */
    private final Map<String, String> answers = new LinkedHashMap<>();

    private FirstRows(Material material, SourceReading source, Words words) {
        this.source = source;
        this.words = words;
        this.respondents =
                material.respondents().stream()
                        .filter(r -> r.origin().source().equals(source.source()))
                        .limit(ROWS)
                        .toList();
        Set<String> ids = new HashSet<>();
        for (Respondent respondent : respondents) {
            ids.add(respondent.id());
            respondent.background().forEach((q, value) -> put(respondent.id(), q, value));
        }
        for (ClosedAnswer answer : material.answers()) {
            if (ids.contains(answer.respondent())) {
                put(answer.respondent(), answer.question(), said(answer));
            }
        }
        for (Contribution contribution : material.contributions()) {
            String question = contribution.question();
            if (question != null && ids.contains(contribution.respondent())) {
                put(contribution.respondent(), question, quoted(contribution.text()));
            }
        }
    }

    /** The table, where there is any respondent. */
    static Optional<Table> of(Material material, SourceReading source, Words words, String id) {
        FirstRows first = new FirstRows(material, source, words);
        return first.respondents.isEmpty() ? Optional.empty() : Optional.of(first.table(id));
    }

    private void put(String respondent, String question, String said) {
        answers.merge(
                respondent + "\u001F" + question, said, (a, b) -> a.equals(b) ? a : a + " · " + b);
    }

    private String said(ClosedAnswer answer) {
        return switch (answer.state()) {
            case ANSWERED -> String.join(" · ", answer.values());
            case DONT_KNOW -> words.say("import.dont-know");
            case NOT_ANSWERED -> "–";
        };
    }

    private static String quoted(String text) {
        String line = ContactData.without(text).replaceAll("\\s+", " ").strip();
        String cut = line;
        if (line.length() > LONGEST) {
            int end = Character.isHighSurrogate(line.charAt(LONGEST - 3)) ? 4 : 2;
            cut = line.substring(0, LONGEST - end) + " …";
        }
        return "”" + cut + "”";
    }

    private Table table(String id) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("import.question"), false));
        for (Respondent respondent : respondents) {
            columns.add(new Column(place(respondent.origin().place()), false));
        }
        List<List<Cell>> rows = new ArrayList<>();
        if (respondents.stream().anyMatch(r -> r.date() != null)) {
            rows.add(dates());
        }
        Set<String> shown = new HashSet<>();
        int more = 0;
        for (RecognisedColumn column : source.columns()) {
            String key = isAsked(column) ? column.question().id() : column.header();
            boolean said = isAsked(column) || column.role() == ColumnRole.CONTACT;
            if (!said || !shown.add(key)) {
                continue;
            }
            if (rows.size() < MOST_QUESTIONS) {
                rows.add(row(column));
            } else {
                more++;
            }
        }
        return new Table(
                id,
                words.say("import.first.caption"),
                columns,
                rows,
                true,
                more == 0 ? null : words.say("import.first.more", more));
    }

    private String place(Locator place) {
        return place.words(words.language(), "report.place.");
    }

    private static boolean isAsked(RecognisedColumn column) {
        return switch (column.role()) {
            case OPEN_ANSWER, CLOSED_ANSWER, SCALE, BACKGROUND -> true;
            case CONTACT, ID, DATE, CODES, QUESTION, ANSWER, IGNORED -> false;
        };
    }

    private List<Cell> row(RecognisedColumn column) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(isAsked(column) ? column.question().text() : column.header()));
        for (Respondent respondent : respondents) {
            row.add(new Cell.Text(value(column, respondent)));
        }
        return row;
    }

    private List<Cell> dates() {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(words.say("import.date")));
        for (Respondent respondent : respondents) {
            String date = respondent.date();
            row.add(new Cell.Text(date == null ? "–" : date));
        }
        return row;
    }

    /** What is said of a column; contact details are not in the material, and are not shown. */
    private String value(RecognisedColumn column, Respondent respondent) {
        return isAsked(column)
                ? answers.getOrDefault(respondent.id() + "\u001F" + column.question().id(), "–")
                : "•••";
    }
}
