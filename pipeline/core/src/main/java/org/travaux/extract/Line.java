package org.travaux.extract;

import java.util.List;
import org.travaux.extract.structure.Block.Role;

/**
 * One printed line: its words, what separates it from the line before, how far it is indented, its
 * page (0 where there are no pages), what it is, how far it goes, and what the file says of who
 * changed it.
 */
record Line(String text, Gap gap, int indent, int page, Role role, Reach reach, List<Mark> marks) {

    Line {
        marks = List.copyOf(marks);
    }

    Line(String text, Gap gap, int indent, int page, Role role) {
        this(text, gap, indent, page, role, Reach.UNKNOWN, List.of());
    }

    /** What stands between a line and the one before. */
    enum Gap {
        /** A mere line break. */
        WRAP,
        /** An empty line, or a wider space. */
        BLANK,
        /** The end of a page, or a line that belongs to the page. */
        PAGE,
        /** The format of the file says that a new paragraph begins. */
        HARD
    }

    /** Whether a line goes on to the edge of its column, as only its place on the page tells. */
    enum Reach {
        UNKNOWN,
        /** The first word of the next line would have had room in it. */
        SHORT,
        FULL
    }

    Line as(Role newRole) {
        return new Line(text, gap, indent, page, newRole, reach, marks);
    }

    Line after(Gap newGap) {
        return new Line(text, newGap, indent, page, role, reach, marks);
    }

    /** Whether the place of the line on its page is known, and not only its text. */
    boolean isPlaced() {
        return reach != Reach.UNKNOWN;
    }
}
