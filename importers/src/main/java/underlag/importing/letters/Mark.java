package underlag.importing.letters;

import org.jspecify.annotations.Nullable;
import underlag.importing.format.DocumentLine;
import underlag.importing.format.SetApart;

/** A line of a letter and what it is. */
record Mark(DocumentLine line, Use use) {

    /** What a line is. */
    enum Use {
        /** What the sender has to say. */
        TEXT(null),
        /** A heading over it. */
        HEADING(null),
        /** A line that leads in the points under it, and nothing after them. */
        LEAD(null),
        /** Subject, date, recipient, greeting, farewell. */
        METADATA(null),
        /** Who the sender is and where to be reached. */
        CONTACT(null),
        /** Another letter, quoted. */
        QUOTED(SetApart.QUOTED_MAIL),
        /** What a mail program or an office adds to every letter. */
        BOILERPLATE(SetApart.SIGNATURE),
        /** A line or two of whoever passed the letter on. */
        PASSED_ON("import.letter-passed-on"),
        /** Page headers and numbers. */
        FRAME(SetApart.PAGE_FRAME);

        private final @Nullable String reason;

        Use(@Nullable String reason) {
            this.reason = reason;
        }

        /** Message key of why it is left out, or null where it is not. */
        @Nullable String reason() {
            return reason;
        }
    }

    String text() {
        return line.text().strip();
    }

    Mark as(Use other) {
        return new Mark(line, other);
    }
}
