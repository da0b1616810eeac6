package org.travaux.text;

import java.util.List;

/**
 * One paragraph of a document: where it stands, what part it belongs to, its label, who speaks it,
 * and who changed it within its file.
 *
 * <p>The label is {@code PP1} for preambular, {@code OP4(b)(ii)} for operative, {@code S3} for a
 * turn of speech (several paragraphs of one turn share it), {@code P7} for numbered paragraphs;
 * empty where there is none. The span covers the paragraph's words: the printed number or letter
 * stands before it, not in it. Revisions are there for files with tracked changes and for comments,
 * whose speaker is their author; none twice.
 */
public record Paragraph(
        Span span, Part part, String label, Speaker speaker, List<Revision> revisions) {

    public Paragraph {
        revisions = List.copyOf(revisions);
    }

    public Paragraph(Span span, Part part, String label, Speaker speaker) {
        this(span, part, label, speaker, List.of());
    }
}
