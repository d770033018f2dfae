package underlag.importing;

import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Respondent;

/**
 * Takes what an importer reads, in the order of the file. A respondent comes before its answers.
 */
public interface ImportSink {
    void respondent(Respondent respondent);

    void contribution(Contribution contribution);

    void answer(ClosedAnswer answer);

    void finding(Finding finding);
}
