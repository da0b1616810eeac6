package org.travaux.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.frame.FramedDocument;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;

/** Makes a document of one row of a table, to be tagged as one sentence. */
final class RowDocuments {

    private RowDocuments() {}

    /**
     * A document of one paragraph, or of none if the text is blank; a context stands before it as
     * its heading.
     */
    static Document of(String id, String text, String context) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String all = text;
        if (!text.isBlank()) {
            int begin = 0;
            if (!context.isBlank()) {
                all = context + "\n\n" + text;
                begin = all.length() - text.length();
                paragraphs.add(
                        new Paragraph(
                                new Span(0, context.length()), Part.HEADING, "", Speaker.NONE));
            }
            paragraphs.add(
                    new Paragraph(new Span(begin, all.length()), Part.BODY, "", Speaker.NONE));
        }
        return new Document(
                id,
                new Source("", "", "text/csv", 0),
                new Metadata("", "", Kind.OTHER, Optional.empty()),
                all,
                paragraphs,
                List.of());
    }

    /** The tagged document without its context. */
    static FramedDocument withoutContext(FramedDocument tagged) {
        return new FramedDocument(
                tagged.annotated(),
                tagged.sentences().stream()
                        .filter(s -> s.sentence().paragraph().part() == Part.BODY)
                        .toList());
    }
}
