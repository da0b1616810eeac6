package org.travaux.export;

import java.util.stream.Stream;
import org.travaux.frame.FramedSentence;
import org.travaux.frame.PlacedDocument;
import org.travaux.frame.Tag;
import org.travaux.text.CodePoints;
import org.travaux.text.Paragraph;
import org.travaux.text.Span;

/** A sentence with its document, for the tables of sentences and tags. */
record SentenceRow(PlacedDocument document, FramedSentence framed, CodePoints codePoints) {

    /** A tag with its sentence. */
    record TagRow(SentenceRow sentence, Tag tag) {

        Span span() {
            return sentence.codePoints().of(tag.evidence().span());
        }
    }

    static Stream<SentenceRow> of(PlacedDocument document) {
        CodePoints codePoints = new CodePoints(document.framed().annotated().document().text());
        return document.framed().sentences().stream()
                .map(s -> new SentenceRow(document, s, codePoints));
    }

    Stream<TagRow> tags() {
        return framed.coding().tags().stream().map(tag -> new TagRow(this, tag));
    }

    String id() {
        return framed.sentence().id(document.id());
    }

    Paragraph paragraph() {
        return framed.sentence().paragraph();
    }

    Span span() {
        return codePoints.of(framed.sentence().span());
    }

    String text() {
        return document.framed().annotated().words(framed.sentence());
    }
}
