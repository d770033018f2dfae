package underlag.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import underlag.statistics.Interval;

/**
 * A figure and how sure it is.
 *
 * @param value null where it is not defined
 * @param interval null where there is none
 */
public record Estimate(@Nullable Double value, @Nullable Interval interval) {
    public static final Estimate NONE = new Estimate(null, null);

    static Estimate of(OptionalDouble value, Optional<Interval> interval) {
        return value.isEmpty() ? NONE : new Estimate(value.getAsDouble(), interval.orElse(null));
    }
}
