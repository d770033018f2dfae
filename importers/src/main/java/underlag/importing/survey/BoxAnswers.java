package underlag.importing.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Origin;
import underlag.importing.survey.SurveyRecord.PlacedCell;
import underlag.importing.survey.Ticks.Tick;

/**
 * Puts together what one respondent ticked in the columns of each multiple choice. Who ticked
 * nothing has not answered; who said no to every option has answered with that no. Not thread-safe.
 */
final class BoxAnswers {
    private final String respondent;
    private final Map<String, Boxes> questions = new LinkedHashMap<>();

    BoxAnswers(String respondent) {
        this.respondent = respondent;
    }

    /** The boxes of one question so far. */
    private static final class Boxes {
        private final Origin first;
        private final List<String> chosen = new ArrayList<>();
        private @Nullable String no;

        Boxes(Origin first) {
            this.first = first;
        }
    }

    void take(PlacedCell cell, SurveyColumn column) {
        String option = column.box();
        if (option == null) {
            throw new IllegalArgumentException("no box in column " + column.header());
        }
        Boxes boxes = questions.computeIfAbsent(column.question(), q -> new Boxes(cell.at()));
        Tick tick = Ticks.read(cell.text(), option);
        switch (tick) {
            case CHOSEN -> boxes.chosen.add(option);
            // What is no tick says something all the same: it counts as chosen.
            case OTHER -> boxes.chosen.add(option);
            case NOT_CHOSEN -> boxes.no = cell.text().strip();
            case SILENT -> {}
        }
    }

    /** Own words beside the boxes are a choice too: that of the column they stand in. */
    void ownWords(PlacedCell cell, SurveyColumn column) {
        String question = Ticks.read(cell.text(), "") == Tick.NOT_CHOSEN ? null : column.besides();
        Boxes boxes = question == null ? null : questions.get(question);
        if (boxes != null) {
            String option = HeadingParts.of(column.header()).getFirst().part();
            if (!boxes.chosen.contains(option)) {
                boxes.chosen.add(option);
            }
        }
    }

    /** One answer to each question, in the order of their first columns. */
    List<ClosedAnswer> answers() {
        List<ClosedAnswer> answers = new ArrayList<>();
        questions.forEach(
                (question, boxes) -> {
                    String no = boxes.no;
                    List<String> values =
                            boxes.chosen.isEmpty() && no != null ? List.of(no) : boxes.chosen;
                    ClosedAnswer.State state =
                            values.isEmpty()
                                    ? ClosedAnswer.State.NOT_ANSWERED
                                    : ClosedAnswer.State.ANSWERED;
                    answers.add(new ClosedAnswer(respondent, question, values, state, boxes.first));
                });
        return answers;
    }
}
