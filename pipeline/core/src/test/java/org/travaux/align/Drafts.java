package org.travaux.align;

import java.util.ArrayList;
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

/** Builds documents by hand: one line a paragraph, its label, a bar, its words. */
final class Drafts {

    private Drafts() {}

    /** Lines such as {@code OP4(b)|Decides that ...}: the label says the part. */
    static Document draft(String... lines) {
        return draft(List.of(lines));
    }

    static Document draft(List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            int bar = line.indexOf('|');
            String label = line.substring(0, bar);
            int begin = text.length();
            text.append(line, bar + 1, line.length());
            paragraphs.add(
                    new Paragraph(
                            new Span(begin, text.length()), part(label), label, Speaker.NONE));
            text.append("\n\n");
        }
        return new Document(
                "draft",
                new Source("draft.txt", "", "text/plain", 0),
                new Metadata("", "", Kind.DRAFT, Optional.empty()),
                text.toString(),
                paragraphs,
                List.of());
    }

    private static Part part(String label) {
        if (label.startsWith("PP")) {
            return Part.PREAMBLE;
        }
        if (label.startsWith("OP")) {
            return Part.OPERATIVE;
        }
        return label.startsWith("P") ? Part.BODY : Part.OTHER;
    }

    static String words(Document document, Paragraph paragraph) {
        return paragraph.span().of(document.text());
    }

    static String label(Optional<Paragraph> paragraph) {
        return paragraph.map(Paragraph::label).orElse("-");
    }

    /** One line a pair, such as {@code OP2>OP3 reworded moved}. */
    static List<String> lines(Alignment alignment) {
        return alignment.pairs().stream()
                .map(
                        pair ->
                                label(pair.from())
                                        + ">"
                                        + label(pair.to())
                                        + " "
                                        + pair.relation().word()
                                        + (pair.moved() ? " moved" : ""))
                .toList();
    }
}
