package org.travaux.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.text.Document;
import org.travaux.text.Revision;

/**
 * Two successive drafts, and every paragraph of both in one pair, in the order of the later draft.
 */
public record Alignment(Document from, Document to, List<Pair> pairs) {

    /**
     * Whether the two are one file with tracked changes, before and after them: then its revisions
     * say who made a paragraph what it is.
     */
    public boolean sidesOfOneFile() {
        return from.source().file().equals(to.source().file())
                && from.source().sha256().equals(to.source().sha256());
    }

    /**
     * Who changed the paragraphs of a pair, where the file itself records it; none twice, and
     * nobody where nothing but the mark at a paragraph's end was changed.
     */
    public List<Revision> revisions(Pair pair) {
        boolean untouched = pair.relation() == Relation.IDENTICAL && !pair.moved();
        if (untouched || !sidesOfOneFile()) {
            return List.of();
        }
        return Stream.of(pair.from(), pair.to())
                .flatMap(Optional::stream)
                .flatMap(paragraph -> paragraph.revisions().stream())
                .distinct()
                .toList();
    }

    public Alignment {
        pairs = List.copyOf(pairs);
    }
}
