package org.travaux.align;

import java.util.List;
import org.travaux.text.Document;

/**
 * Two successive drafts, and every paragraph of both in one pair, in the order of the later draft.
 */
public record Alignment(Document from, Document to, List<Pair> pairs) {

    public Alignment {
        pairs = List.copyOf(pairs);
    }
}
