package underlag.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;

/** Statements as rows of a survey: one person each, whose whole answer the statement is. */
public final class SurveyStatements {
    private SurveyStatements() {}

    /** With the ids s0, s1 and so on. */
    public static List<AnnotatedStatement> of(LanguagePack pack, List<String> texts) {
        return of(pack, texts, row -> "s" + row);
    }

    /**
     * With ids of another form.
     *
     * @param id gives the id of each row, counted from 0
     */
    public static List<AnnotatedStatement> of(
            LanguagePack pack, List<String> texts, IntFunction<String> id) {
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            statements.add(row(pack, row, id.apply(row), texts.get(row)));
        }
        return statements;
    }

    /** One row by itself. */
    public static AnnotatedStatement row(LanguagePack pack, int row, String id, String text) {
        Contribution contribution = answer(row, text);
        Statement statement = new Statement(id, contribution, 0, new Span(0, text.length()));
        return new AnnotatedStatement(statement, pack.language(), pack.annotate(text));
    }

    /** The answers alone, in the order of the rows. */
    public static List<Contribution> answers(List<String> texts) {
        List<Contribution> answers = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            answers.add(answer(row, texts.get(row)));
        }
        return answers;
    }

    private static Contribution answer(int row, String text) {
        return new Contribution(
                "c" + row,
                new Origin("enkat.csv", new Locator.Row(null, row + 2)),
                "r" + row,
                "p" + row,
                "enkat",
                Unit.PERSON,
                null,
                "q1",
                text,
                List.of(),
                null);
    }
}
