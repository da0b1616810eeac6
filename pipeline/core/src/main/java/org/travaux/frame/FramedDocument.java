package org.travaux.frame;

import java.util.List;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Sentence;

/**
 * A document whose sentences are tagged, in their order, and the options of a draft with what they
 * evoke.
 */
public record FramedDocument(
        AnnotatedDocument annotated, List<FramedSentence> sentences, List<FramedOption> options) {

    public FramedDocument {
        sentences = List.copyOf(sentences);
        options = List.copyOf(options);
    }

    /** Without options. */
    public FramedDocument(AnnotatedDocument annotated, List<FramedSentence> sentences) {
        this(annotated, sentences, List.of());
    }

    public String id() {
        return annotated.document().id();
    }

    /** How many coded sentences have {@code frame} (a frame's name, mixed or none). */
    public long count(String frame) {
        return sentences.stream().filter(s -> s.coding().frame().equals(frame)).count();
    }

    /** This document without the tokens of its sentences; their number stays. */
    public FramedDocument released() {
        AnnotatedDocument lean =
                new AnnotatedDocument(
                        annotated.document(),
                        annotated.language(),
                        annotated.sentences().stream().map(Sentence::released).toList(),
                        annotated.tokens(),
                        annotated.warnings());
        return new FramedDocument(
                lean,
                sentences.stream().map(FramedSentence::released).toList(),
                options.stream().map(FramedOption::released).toList());
    }
}
