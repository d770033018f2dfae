package underlag.workspace;

import java.util.List;
import underlag.dialogue.Finding;

/** A use case cannot go on; the findings say what, where and what to do. Exit code 2. */
public final class UnusableInputException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    public UnusableInputException(Finding finding) {
        this(List.of(finding));
    }

    public UnusableInputException(Finding finding, Throwable cause) {
        super(finding.code(), cause);
        this.findings = List.of(finding);
    }

    public UnusableInputException(List<Finding> findings) {
        super(findings.isEmpty() ? "unusable input" : findings.getFirst().code());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
