package org.travaux.extract;

import java.util.List;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;

/** Documents of plain text, and what stands in them, for tests. */
final class Texts {

    private Texts() {}

    static Document document(String text) {
        return new TextDocuments().of("x", text, "x.txt");
    }

    static Document document(String file, String text) {
        return new TextDocuments().of("x", text, file);
    }

    /** "OP1 Decides to act;" for every paragraph of the two parts of a resolution. */
    static List<String> clauses(Document document) {
        return document.paragraphs().stream()
                .filter(p -> p.part() == Part.PREAMBLE || p.part() == Part.OPERATIVE)
                .map(p -> p.label() + " " + words(document, p))
                .toList();
    }

    /** The words of every paragraph of one part. */
    static List<String> of(Document document, Part part) {
        return document.paragraphs().stream()
                .filter(p -> p.part() == part)
                .map(p -> words(document, p))
                .toList();
    }

    static String words(Document document, Paragraph paragraph) {
        return paragraph.span().of(document.text());
    }
}
