package underlag.cli;

/** Exit codes, a contract with those who call the program. */
final class ExitCode {
    /** Done; remarks may have been made. */
    static final int DONE = 0;

    /** Done, but some input was left out. */
    static final int LEFT_OUT = 1;

    /** Bad use, or input that cannot be used. */
    static final int UNUSABLE = 2;

    /** A fault of the program. */
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
