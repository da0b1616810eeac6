package org.travaux.text;

import java.util.List;

/**
 * The unit of coding: a sentence or, in a resolution, a clause.
 *
 * <p>{@code number} counts from 1 through the document. Dependencies are there only where a rule
 * asked for them.
 */
public record Sentence(
        int number,
        Span span,
        Paragraph paragraph,
        List<Token> tokens,
        List<Dependency> dependencies) {

    public Sentence {
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
    }

    /**
     * The id by which the tables refer to a sentence: {@code draft1:12} is the twelfth of {@code
     * draft1}.
     */
    public String id(String documentId) {
        return documentId + ":" + number;
    }

    /**
     * This sentence without tokens and dependencies, once tagging has made use of them: a large
     * folder has millions.
     */
    public Sentence released() {
        return new Sentence(number, span, paragraph, List.of(), List.of());
    }
}
