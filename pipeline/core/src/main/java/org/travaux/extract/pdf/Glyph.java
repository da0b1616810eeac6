package org.travaux.extract.pdf;

/** One printed letter in the coordinates of its page, before the direction of reading is known. */
record Glyph(String text, Point start, Point end, double size, Face face) {

    /** A point of the page, counted from its lower left corner. */
    record Point(double x, double y) {
        /** How far along a direction of reading the point lies. */
        double along(Axis axis) {
            return x * axis.cos() + y * axis.sin();
        }

        /** How far below the lines above it the point lies. */
        double down(Axis axis) {
            return x * axis.sin() - y * axis.cos();
        }
    }

    /** A direction of reading. */
    record Axis(double cos, double sin) {

        static Axis at(double angle) {
            return new Axis(Math.cos(angle), Math.sin(angle));
        }
    }

    /** What the font says of all its letters; the width of a space is in parts of its size. */
    record Face(boolean bold, double space) {}

    boolean isSpace() {
        return text.isBlank();
    }
}
