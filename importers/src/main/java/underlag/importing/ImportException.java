package underlag.importing;

import underlag.dialogue.Finding;

/** Nothing of a file can be used. Carries the finding that says what, where and what to do. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    public ImportException(Finding finding) {
        super(finding.code() + " " + finding.where());
        this.finding = finding;
    }

    public ImportException(Finding finding, Throwable cause) {
        super(finding.code() + " " + finding.where(), cause);
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
