package underlag.dialogue;

/**
 * A stretch of a text, in UTF-16 positions.
 *
 * @param start first position, from 0
 * @param end position after the last, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** The same stretch, {@code offset} positions further on. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
