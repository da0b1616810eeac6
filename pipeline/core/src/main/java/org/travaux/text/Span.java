package org.travaux.text;

/**
 * A half-open stretch of a document's text, from {@code begin} up to but not including {@code end}.
 *
 * <p>Positions count UTF-16 units, as {@link String} does; {@link CodePoints} turns them into
 * Unicode code points, which is what the tables give.
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    /** What this span covers of {@code text}. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Whether {@code other} lies within this span; a span contains itself. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one position; neighbours do not. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** By begin, then the longer first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin
                ? Integer.compare(begin, other.begin)
                : Integer.compare(other.end, end);
    }
}
