package underlag.dialogue;

import java.util.List;

/**
 * All that came in, as read: one direction of the data starts here.
 *
 * @param questions predetermined questions and background variables: the plan's, completed with
 *     those recognised in the files, in order of first appearance
 * @param sources one reading per file that could be read
 */
public record Material(
        List<Question> questions,
        List<SourceReading> sources,
        List<Respondent> respondents,
        List<Contribution> contributions,
        List<ClosedAnswer> answers,
        List<Finding> findings) {
    public Material {
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
        respondents = List.copyOf(respondents);
        contributions = List.copyOf(contributions);
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
    }
}
