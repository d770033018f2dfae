package underlag.importing.platform;

import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.RecognisedColumn;

/** A column as it is to be read. */
record PlatformColumn(Part part, RecognisedColumn recognised) {

    ColumnRole role() {
        return recognised.role();
    }

    String header() {
        return recognised.header();
    }

    String question() {
        return recognised.question().id();
    }

    /** The column counted from 0. */
    int index() {
        return recognised.number() - 1;
    }

    /** What columns with the same text in several languages share. */
    String base() {
        return TableKind.base(header());
    }

    /** Message key of why the column's cells are left out, or null where they are not. */
    @Nullable String skipped() {
        return role() == ColumnRole.IGNORED ? part.skipped() : null;
    }
}
