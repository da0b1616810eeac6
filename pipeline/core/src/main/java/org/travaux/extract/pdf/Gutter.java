package org.travaux.extract.pdf;

/** A band free of text from {@code left} to {@code right} over the rows of a part of a page. */
record Gutter(int firstRow, int endRow, double left, double right) {

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    /** Whether a gutter of another page lies in this band, or the other way about. */
    boolean agreesWith(Gutter other) {
        double shared = Math.min(right, other.right) - Math.max(left, other.left);
        return shared > 0.5 * Math.min(width(), other.width());
    }
}
