package underlag.importing.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Question;

/**
 * Checks that a column holds what it is read as, after the set-up checks of i.AI's Consult: few
 * different answers under an open question, many under a closed one, answers that the plan has no
 * option for, a scale that falls.
 */
final class ColumnChecks {
    private static final int FEW_ANSWERS = 20;
    private static final int MOST_NAMED = 5;
    private static final String ANSWER_CODE = "A[O]?\\d{1,3}|L\\d{3}";

    private final ColumnProfile column;
    private final SurveyColumn read;
    private final Origin where;
    private final List<Finding> findings = new ArrayList<>();

    private ColumnChecks(ColumnProfile column, SurveyColumn read, SheetProfile sheet) {
        this.column = column;
        this.read = read;
        this.where =
                new Origin(
                        sheet.source(),
                        new Locator.Cell(sheet.name(), sheet.headerRow(), column.number()));
    }

    /** What is to be said of one column. */
    static List<Finding> of(ColumnProfile column, SurveyColumn read, SheetProfile sheet) {
        ColumnChecks checks = new ColumnChecks(column, read, sheet);
        if (read.recognised().planned()) {
            checks.variety();
            checks.options();
        }
        if (read.role() == ColumnRole.SCALE) {
            checks.falling();
        }
        if (read.role() == ColumnRole.CODES) {
            checks.findings.add(Finding.note("import.codes-column", checks.where, column.header()));
        }
        return checks.findings;
    }

    /** What is to be said of the columns together. */
    static List<Finding> ofAll(List<SurveyColumn> columns, SheetProfile sheet) {
        List<String> coded = new ArrayList<>();
        for (SurveyColumn column : columns) {
            List<String> options = column.recognised().question().options();
            boolean closed = column.choices() != null && column.box() == null;
            boolean codes =
                    closed
                            && options.size() >= 2
                            && options.stream().allMatch(o -> o.matches(ANSWER_CODE));
            if (codes || BareCodes.standForWords(column)) {
                coded.add(column.header());
            }
        }
        return coded.isEmpty()
                ? List.of()
                : List.of(
                        Finding.warning(
                                "import.codes-for-answers",
                                new Origin(
                                        sheet.source(),
                                        new Locator.Row(sheet.name(), sheet.headerRow())),
                                named(coded)));
    }

    private static String named(List<String> headings) {
        String few = String.join(", ", headings.subList(0, Math.min(MOST_NAMED, headings.size())));
        return headings.size() > MOST_NAMED ? few + " …" : few;
    }

    private void variety() {
        if (column.filled() < FEW_ANSWERS) {
            return;
        }
        double variety = column.distinct() / (double) column.filled();
        boolean open = read.role() == ColumnRole.OPEN_ANSWER;
        if (open && !column.overflowed() && variety <= 0.2 && column.meanWords() < 4) {
            warn("import.few-different");
        }
        boolean choice =
                read.role() == ColumnRole.CLOSED_ANSWER
                        && read.box() == null
                        && read.place() == 0
                        && read.recognised().question().kind() == Question.Kind.CHOICE;
        if (choice && variety > 0.5) {
            warn("import.many-different");
        }
    }

    private void warn(String code) {
        findings.add(
                Finding.warning(
                        code,
                        where,
                        column.header(),
                        String.valueOf(column.filled()),
                        String.valueOf(column.distinct())));
    }

    /** Answers to a closed question of the plan that are none of its options. */
    private void options() {
        Question question = read.recognised().question();
        if (question.kind() != Question.Kind.CHOICE
                || question.options().isEmpty()
                || read.role() != ColumnRole.CLOSED_ANSWER
                || read.box() != null
                || read.place() > 0) {
            return;
        }
        Set<String> known = new TreeSet<>();
        question.options().forEach(o -> known.add(Words.option(o)));
        long other = 0;
        for (Map.Entry<String, Integer> value : column.values().entrySet()) {
            boolean none = DontKnow.is(value.getKey());
            other += none || known.contains(Words.option(value.getKey())) ? 0 : value.getValue();
        }
        if (other > 0) {
            findings.add(
                    Finding.warning(
                            "import.not-among-options",
                            where,
                            String.valueOf(other),
                            column.header()));
        }
    }

    /** A scale of numbers whose lowest step is the best. */
    private void falling() {
        Question question = read.recognised().question();
        Question.Scale scale = question.scale();
        List<String> steps = question.options();
        boolean labelled =
                scale == null
                        && steps.size() >= 2
                        && CellPatterns.isInteger(steps.getFirst().replaceAll("\\D.*", ""));
        String lowest = labelled ? words(steps.getFirst()) : "";
        String highest = labelled ? words(steps.getLast()) : "";
        if (scale != null) {
            lowest = scale.lowestLabel();
            highest = scale.highestLabel();
        }
        if (!lowest.isEmpty() && !highest.isEmpty() && Ladder.falls(lowest, highest)) {
            String first =
                    scale != null
                            ? String.valueOf(scale.lowest())
                            : steps.getFirst().replaceAll("\\D.*", "");
            findings.add(
                    Finding.note("import.falling-scale", where, column.header(), first, lowest));
        }
    }

    private static String words(String step) {
        return step.replaceAll("^[\\d\\s.=:–—-]+", "").strip();
    }
}
