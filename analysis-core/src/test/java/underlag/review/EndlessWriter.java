package underlag.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Appends decisions until it is killed or nobody listens, and says the number of each once it is
 * acknowledged.
 */
final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] arguments) throws IOException {
        OffsetDateTime when = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
        try (DecisionLog log = DecisionLog.open(Path.of(arguments[0]))) {
            while (!System.out.checkError()) {
                Change change = new Change.Conclude(1, "Gör så. ".repeat(20), List.of());
                Decision decision = log.append("Utredaren", when, null, change);
                System.out.println(decision.id());
            }
        }
    }
}
