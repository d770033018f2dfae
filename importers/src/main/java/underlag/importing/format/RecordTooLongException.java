package underlag.importing.format;

import java.io.IOException;

/** A line longer than any table has. Never leaves this package. */
final class RecordTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    RecordTooLongException() {
        super("a line of more than " + Limits.RECORD_CHARACTERS + " characters");
    }
}
