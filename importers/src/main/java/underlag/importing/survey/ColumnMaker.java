package underlag.importing.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.RecognisedColumn.Alternative;

/** Makes the columns of one sheet as they are to be read, with the questions they answer. */
final class ColumnMaker {
    private static final String RANKING = "import.reason-ranking-in-cell";

    private final SheetProfile sheet;
    private final QuestionIds ids;
    private final Set<String> answered = new HashSet<>();

    ColumnMaker(SheetProfile sheet, QuestionIds ids) {
        this.sheet = sheet;
        this.ids = ids;
    }

    /** A column that answers a question alone. */
    List<SurveyColumn> whole(
            ColumnProfile column, Guess guess, boolean planned, @Nullable Question known) {
        return whole(column, guess, planned, known, null);
    }

    /**
     * As above.
     *
     * @param wanted the question's id in the plan, or null
     */
    List<SurveyColumn> whole(
            ColumnProfile column,
            Guess guess,
            boolean planned,
            @Nullable Question known,
            @Nullable String wanted) {
        if (guess.separator() != null && guess.kind() == Question.Kind.CHOICE && ranks(guess)) {
            return ranking(column, guess, planned, known, wanted);
        }
        Question question = asked(column, guess, known, wanted);
        return List.of(made(column, guess, planned, question, null, null, 0));
    }

    private static boolean ranks(Guess guess) {
        return guess.role() == ColumnRole.CLOSED_ANSWER && guess.options().size() >= 3;
    }

    /** A recognised column; it may hold answers in own words beside a multiple choice. */
    List<SurveyColumn> beside(ColumnProfile column, Guess guess, @Nullable String besides) {
        if (besides == null) {
            return whole(column, guess, false, null);
        }
        Question question = asked(column, guess, null, null);
        return List.of(made(column, guess, false, question, null, besides, 0));
    }

    /** One of the boxes of a multiple choice. */
    SurveyColumn box(
            ColumnProfile column, Guess guess, boolean planned, Question shared, String option) {
        return made(column, guess, planned, shared, option, null, 0);
    }

    /** The question of boxes that were recognised. */
    Question boxes(ColumnPart part, Guess guess, @Nullable Question known) {
        return known == null || known.kind() != Question.Kind.MULTIPLE_CHOICE
                ? new Question(
                        ids.next(part.question()),
                        part.question(),
                        guess.kind(),
                        guess.options(),
                        null)
                : known;
    }

    /** The question of boxes that the plan puts together. */
    Question boxes(String id, @Nullable Question known, List<String> options) {
        return known == null || known.options().isEmpty()
                ? new Question(
                        id,
                        known == null ? id : known.text(),
                        Question.Kind.MULTIPLE_CHOICE,
                        options,
                        null)
                : known;
    }

    /** All options in their order in one cell: what is ranked first, second and so on. */
    private List<SurveyColumn> ranking(
            ColumnProfile column,
            Guess guess,
            boolean planned,
            @Nullable Question known,
            @Nullable String wanted) {
        Question first = asked(column, guess, known, wanted);
        String text = first.text().replaceFirst(" \\[1]$", "");
        List<SurveyColumn> places = new ArrayList<>();
        for (int place = 1; place <= guess.options().size(); place++) {
            String id = place == 1 ? first.id() : first.id() + "-" + place;
            Question at =
                    new Question(
                            id,
                            text + " [" + place + "]",
                            Question.Kind.CHOICE,
                            guess.options(),
                            null);
            places.add(made(column, guess.because(RANKING), planned, at, null, null, place));
        }
        return places;
    }

    private SurveyColumn made(
            ColumnProfile column,
            Guess guess,
            boolean planned,
            Question question,
            @Nullable String box,
            @Nullable String besides,
            int place) {
        RecognisedColumn recognised =
                new RecognisedColumn(
                        sheet.name(),
                        column.number(),
                        column.header(),
                        guess.role(),
                        question,
                        planned,
                        guess.reason(),
                        guess.certainty(),
                        guess.alternatives().stream()
                                .map(a -> new Alternative(a.role(), as(question, a)))
                                .toList(),
                        column.filled(),
                        column.distinct());
        boolean closed =
                guess.role() == ColumnRole.CLOSED_ANSWER || guess.role() == ColumnRole.SCALE;
        boolean first = answered.add(question.id());
        return new SurveyColumn(
                recognised,
                closed ? new Choices(question, guess.separator()) : null,
                first ? question.id() : question.id() + "\u001F" + column.header(),
                box,
                besides,
                place,
                sheet.asked(column));
    }

    private static Question as(Question question, Guess guess) {
        return new Question(
                question.id(), question.text(), guess.kind(), guess.options(), guess.scale());
    }

    private Question asked(
            ColumnProfile column, Guess guess, @Nullable Question known, @Nullable String wanted) {
        if (known != null) {
            boolean bare = known.options().isEmpty() && known.scale() == null;
            return bare
                    ? new Question(
                            known.id(),
                            known.text(),
                            known.kind(),
                            options(column, guess),
                            guess.scale())
                    : known;
        }
        String id = wanted == null ? ids.next(column.header()) : wanted;
        List<String> options = options(column, guess);
        return new Question(id, column.header(), guess.kind(), options, guess.scale());
    }

    /** Exact ages as the groups that they are read as. */
    private static List<String> options(ColumnProfile column, Guess guess) {
        if (guess.role() != ColumnRole.BACKGROUND) {
            return guess.options();
        }
        List<String> read =
                guess.options().stream()
                        .map(o -> BackgroundValue.of(column.header(), o, guess.options()))
                        .distinct()
                        .toList();
        return read.equals(guess.options()) ? read : read.stream().sorted().toList();
    }
}
