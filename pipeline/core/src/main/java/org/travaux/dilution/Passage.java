package org.travaux.dilution;

import java.util.ArrayList;
import java.util.List;
import org.travaux.frame.Expression;
import org.travaux.frame.Force;
import org.travaux.frame.FramedSentence;
import org.travaux.text.Paragraph;
import org.travaux.text.Span;

/** A paragraph of a draft with its words as they stand there, its sentences, and its reading. */
record Passage(Paragraph paragraph, String words, List<FramedSentence> sentences, Reading reading) {

    Passage {
        sentences = List.copyOf(sentences);
    }

    List<Expression> verbs() {
        return sentences.stream()
                .map(FramedSentence::force)
                .flatMap(f -> f.verbs().stream())
                .toList();
    }

    List<Expression> modals() {
        return sentences.stream()
                .map(FramedSentence::force)
                .flatMap(f -> f.modals().stream())
                .toList();
    }

    /** The marks of {@code subframes}: each tag of one of them, with its words. */
    List<Mark> marks(List<String> subframes) {
        List<Mark> marks = new ArrayList<>();
        for (FramedSentence sentence : sentences) {
            sentence.coding().tags().stream()
                    .filter(tag -> subframes.contains(tag.subframe()))
                    .forEach(tag -> marks.add(Mark.of(tag)));
        }
        return marks;
    }

    /** The hedges of the sentences that carry one of {@code subframes}. */
    List<Expression> hedgesOn(List<String> subframes) {
        return sentences.stream()
                .filter(s -> s.coding().subframes().stream().anyMatch(subframes::contains))
                .map(FramedSentence::force)
                .map(Force::hedges)
                .flatMap(List::stream)
                .toList();
    }

    /** {@code span} of the document, counted in this passage's words. */
    Span within(Span span) {
        int begin = Math.max(0, span.begin() - paragraph.span().begin());
        int end = Math.max(begin, span.end() - paragraph.span().begin());
        return new Span(Math.min(begin, words.length()), Math.min(end, words.length()));
    }
}
