package org.travaux.text;

import java.util.List;

/**
 * A document as extracted: its text, which never changes from here on, and its paragraphs in the
 * order of the text.
 *
 * <p>Paragraphs do not overlap, and each lies within the text. Warnings are for the reader of
 * {@code documents.csv}.
 */
public record Document(
        String id,
        Source source,
        Metadata metadata,
        String text,
        List<Paragraph> paragraphs,
        List<String> warnings) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
        warnings = List.copyOf(warnings);
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().begin() < end || paragraph.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        id + ": paragraph out of order or text at " + paragraph.span());
            }
            end = paragraph.span().end();
        }
    }
}
