package org.travaux.extract.structure;

/**
 * A stretch of a document's text that stands apart, on one line, in the order of reading, and what
 * the file's own format says it is.
 */
public record Block(String text, Role role) {

    /** What the format of the file, or its place on the page, makes of a block. */
    public enum Role {
        PARAGRAPH,
        HEADING,
        FOOTNOTE,
        /** A row of a table, where the place on the page tells. */
        TABLE,
        /** Page numbers, running heads, job numbers: what belongs to the page, not to the text. */
        FURNITURE
    }

    public static Block paragraph(String text) {
        return new Block(text, Role.PARAGRAPH);
    }

    /** Whether it belongs to the flow of the text. */
    public boolean flows() {
        return role == Role.PARAGRAPH || role == Role.HEADING;
    }
}
