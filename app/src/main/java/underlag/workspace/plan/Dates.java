package underlag.workspace.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates. */
final class Dates {
    private Dates() {}

    /** The date, or null, with a fault where something else is written. */
    static @Nullable LocalDate read(Item item, Faults faults) {
        String written = item.text();
        if (written == null || faults.broken(item)) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            faults.error(item, "plan.date", written);
            return null;
        }
    }
}
