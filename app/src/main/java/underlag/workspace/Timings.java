package underlag.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Seconds per step. They stand apart from every other output, which hold no clock. */
final class Timings {

    /** A step and how long it took. */
    record Step(String step, double seconds) {}

    private final LongSupplier nanoseconds;
    private final List<Step> steps = new ArrayList<>();
    private long last;

    Timings(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.last = nanoseconds.getAsLong();
    }

    /** Notes that the step has just ended. */
    void ended(String step) {
        long now = nanoseconds.getAsLong();
        steps.add(new Step(step, (now - last) / 1e9));
        last = now;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    double total() {
        return steps.stream().mapToDouble(Step::seconds).sum();
    }
}
