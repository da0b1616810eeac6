package org.travaux.run;

import java.util.List;
import java.util.Optional;
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

    /** A document of one paragraph, or of none if the text is blank. */
    static Document of(String id, String text) {
        List<Paragraph> paragraphs =
                text.isBlank()
                        ? List.of()
                        : List.of(
                                new Paragraph(
                                        new Span(0, text.length()), Part.BODY, "", Speaker.NONE));
        return new Document(
                id,
                new Source("", "", "text/csv", 0),
                new Metadata("", "", Kind.OTHER, Optional.empty()),
                text,
                paragraphs,
                List.of());
    }
}
