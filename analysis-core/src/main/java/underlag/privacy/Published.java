package underlag.privacy;

import java.util.Objects;

/**
 * Something that may stand in a report for others than the analysts. Only this package makes one,
 * so that nothing can be published that was not masked and, where it is a quote, approved.
 */
public final class Published<T> {
    private final T value;

    Published(T value) {
        this.value = Objects.requireNonNull(value);
    }

    public T value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Published<?> that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
