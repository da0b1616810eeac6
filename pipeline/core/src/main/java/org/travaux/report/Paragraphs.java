package org.travaux.report;

import java.util.HashMap;
import java.util.Map;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;

/**
 * The paragraphs of one document: the place of each among them, and its words as the page has them.
 */
final class Paragraphs {

    private final Document document;
    private final Map<Paragraph, Integer> places = new HashMap<>();
    private final Map<Paragraph, FoldedText> folded = new HashMap<>();

    Paragraphs(Document document) {
        this.document = document;
        for (Paragraph paragraph : document.paragraphs()) {
            places.put(paragraph, places.size());
        }
    }

    int place(Paragraph paragraph) {
        Integer place = places.get(paragraph);
        if (place == null) {
            throw new IllegalArgumentException(document.id() + " has no " + paragraph);
        }
        return place;
    }

    FoldedText folded(Paragraph paragraph) {
        return folded.computeIfAbsent(
                paragraph, unread -> new FoldedText(document.text(), unread.span()));
    }
}
