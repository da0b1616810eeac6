package org.travaux.text;

/**
 * One paragraph of a document: where it stands, what part it belongs to, its label, and who speaks
 * it.
 *
 * <p>The label is {@code PP1} for preambular, {@code OP4(b)(ii)} for operative, {@code S3} for a
 * turn of speech (several paragraphs of one turn share it), {@code P7} for numbered paragraphs;
 * empty where there is none. The span covers the paragraph's words: the printed number or letter
 * stands before it, not in it.
 */
public record Paragraph(Span span, Part part, String label, Speaker speaker) {}
