package org.travaux.extract.pdf;

/**
 * One line as it is handed on: its words, what separates it from the line before, how far it is
 * indented, what it is, and whether it goes on to the edge of its column.
 */
record PrintedLine(String text, Gap gap, int indent, Role role, boolean full) {

    /** What stands between a line and the one before. */
    enum Gap {
        WRAP,
        BLANK,
        PAGE,
        HARD
    }

    /** What its place and type make of a line. */
    enum Role {
        PARAGRAPH,
        HEADING,
        FOOTNOTE,
        FURNITURE,
        TABLE
    }

    boolean flows() {
        return role == Role.PARAGRAPH || role == Role.HEADING;
    }

    PrintedLine after(Gap newGap) {
        return new PrintedLine(text, newGap, indent, role, full);
    }

    PrintedLine reaching(boolean edge) {
        return new PrintedLine(text, gap, indent, role, edge);
    }
}
