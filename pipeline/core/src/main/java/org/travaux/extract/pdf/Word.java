package org.travaux.extract.pdf;

import java.util.regex.Pattern;

/**
 * Letters printed without a space between them: their left and right end, their baseline (counted
 * downwards), their size in points, and whether a space was printed before them.
 */
record Word(Place place, String text, boolean spaced, boolean bold) {

    /** Where letters stand, in the direction in which they are read. */
    record Place(double left, double right, double baseline, double size) {}

    private static final Pattern NOTE_MARK =
            Pattern.compile("\\d{1,3}(?:[,–-]\\d{1,3})*[,)]?|[*†‡§]{1,3}|[a-z]");

    double left() {
        return place.left();
    }

    double right() {
        return place.right();
    }

    double baseline() {
        return place.baseline();
    }

    double size() {
        return place.size();
    }

    double width() {
        return right() - left();
    }

    boolean canBeNoteMark() {
        return NOTE_MARK.matcher(text).matches();
    }
}
