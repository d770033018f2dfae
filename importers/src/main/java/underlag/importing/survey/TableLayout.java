package underlag.importing.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where in a table the headings stand, and which rows above and below hold no answers.
 *
 * @param headings one per column; where the headings stand on two rows, "Question – part"
 * @param headerRows the rows they were made of; the last one is just above the answers
 * @param skipped row → message key of the reason, for rows that are neither headings nor answers
 * @param marks how the exporting program writes what is not plain text
 */
record TableLayout(
        List<String> headings, Set<Integer> headerRows, Map<Integer, String> skipped, Marks marks) {

    /** Signs in the cells that stand for something else. */
    enum Marks {
        NONE,
        /** LimeSurvey's export of full answers: {@code N/A} where a question was not shown. */
        LIMESURVEY,
        /** LimeSurvey's own exchange format: {@code {newline}}, {@code {question_not_shown}}. */
        VV
    }

    TableLayout {
        headings = List.copyOf(headings);
        headerRows = Set.copyOf(headerRows);
        skipped = Map.copyOf(skipped);
    }

    /** The last row of the headings. */
    int headerRow() {
        return headerRows.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    TableLayout without(Map<Integer, String> more) {
        Map<Integer, String> all = new TreeMap<>(skipped);
        all.putAll(more);
        return new TableLayout(headings, headerRows, all, marks);
    }
}
