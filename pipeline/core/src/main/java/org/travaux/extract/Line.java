package org.travaux.extract;

import java.util.List;
import org.travaux.extract.structure.Block.Role;

/**
 * One printed line: its words, what separates it from the line before, how far it is indented, its
 * page (0 where there are no pages), what it is, and what the file says of who changed it.
 */
record Line(String text, Gap gap, int indent, int page, Role role, List<Mark> marks) {

    Line {
        marks = List.copyOf(marks);
    }

    Line(String text, Gap gap, int indent, int page, Role role) {
        this(text, gap, indent, page, role, List.of());
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

    Line as(Role newRole) {
        return new Line(text, gap, indent, page, newRole, marks);
    }

    Line after(Gap newGap) {
        return new Line(text, newGap, indent, page, role, marks);
    }
}
