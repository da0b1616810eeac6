package org.travaux.text;

import java.util.List;

/**
 * A document with its language (ISO 639-3, {@code und} where it cannot be told) and its sentences
 * in order.
 *
 * <p>Warnings are the document's and those of annotation.
 */
public record AnnotatedDocument(
        Document document, String language, List<Sentence> sentences, List<String> warnings) {

    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
        warnings = List.copyOf(warnings);
    }

    /** The words of a sentence, white space folded. */
    public String words(Sentence sentence) {
        return sentence.span().of(document.text()).replaceAll("\\s+", " ").strip();
    }
}
