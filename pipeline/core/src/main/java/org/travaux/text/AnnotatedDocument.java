package org.travaux.text;

import java.util.List;

/**
 * A document with its language (ISO 639-3, {@code und} where it cannot be told), its sentences in
 * order, and its number of tokens.
 *
 * <p>Warnings are the document's and those of annotation.
 */
public record AnnotatedDocument(
        Document document,
        String language,
        List<Sentence> sentences,
        int tokens,
        List<String> warnings) {

    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
        warnings = List.copyOf(warnings);
    }

    public AnnotatedDocument(
            Document document, String language, List<Sentence> sentences, List<String> warnings) {
        this(
                document,
                language,
                sentences,
                sentences.stream().mapToInt(s -> s.tokens().size()).sum(),
                warnings);
    }

    /** The words of a sentence, white space folded. */
    public String words(Sentence sentence) {
        return sentence.span().of(document.text()).replaceAll("\\s+", " ").strip();
    }
}
