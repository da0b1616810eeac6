package org.travaux.cite;

import java.util.List;
import org.travaux.text.Sentence;
import org.travaux.text.Span;

/** A citation: its number in its sentence from 1, what is cited, by which words, to what end. */
public record Citation(
        Sentence sentence, int number, Instrument instrument, Reference reference, Use use) {

    /**
     * The words that cite: where they stand in the document's text, which provisions they name
     * ({@code art. 2 (4)}, {@code ch. VII}, {@code para. 12}), and by what the instrument is known.
     */
    public record Reference(Span span, List<String> provisions, ResolvedBy resolvedBy) {

        public Reference {
            provisions = List.copyOf(provisions);
        }
    }

    /** What the citation does, and the governing words that say so (empty if there are none). */
    public record Use(Role role, String verb) {}

    public String id(String documentId) {
        return sentence.id(documentId) + ":" + number;
    }
}
