package underlag.review;

import java.io.IOException;
import underlag.dialogue.Finding;

/** The log cannot be written to, for a reason that a person can do something about. */
public final class LogException extends IOException {
    private final transient Finding finding;

    LogException(Finding finding) {
        super(finding.code() + " " + finding.arguments());
        this.finding = finding;
    }

    /** What is wrong and what to do. */
    public Finding finding() {
        return finding;
    }
}
