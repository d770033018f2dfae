package underlag.analysis;

import java.util.List;
import underlag.dialogue.Question;

/**
 * An open question's answers in short.
 *
 * @param answered contributions with content
 * @param notAnswered empty cells and answers without content
 * @param themes themes by size within this question, with the statements that answer it
 * @param proposals ids of proposals made here, by number of statements here
 */
public record QuestionResult(
        Question question,
        int answered,
        int notAnswered,
        List<ThemeCount> themes,
        List<String> proposals) {

    /** How large a theme is within a question. */
    public record ThemeCount(String theme, Counts counts, List<String> statements) {
        public ThemeCount {
            statements = List.copyOf(statements);
        }
    }

    public QuestionResult {
        themes = List.copyOf(themes);
        proposals = List.copyOf(proposals);
    }
}
