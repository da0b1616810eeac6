package org.travaux.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
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

    /**
     * The coded sentences by what was written in one go, and is counted together where independence
     * matters: a paragraph, or the paragraphs of one turn of speech.
     */
    public List<List<FramedSentence>> units() {
        Map<Object, List<FramedSentence>> units = new LinkedHashMap<>();
        for (FramedSentence sentence : sentences) {
            if (sentence.coding().coded()) {
                units.computeIfAbsent(
                                unit(sentence.sentence().paragraph()), key -> new ArrayList<>())
                        .add(sentence);
            }
        }
        return List.copyOf(units.values());
    }

    private static Object unit(Paragraph paragraph) {
        boolean turn = paragraph.part() == Part.SPEECH && !paragraph.label().isEmpty();
        return turn ? paragraph.label() : paragraph;
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
