package org.travaux.extract.structure;

import java.util.List;
import java.util.Optional;
import org.travaux.text.Part;

/**
 * Writes down the pieces of a resolution: each paragraph with the label that is open, its items
 * with theirs, and what stands between them.
 */
final class ClausePieces {

    private final List<Piece> pieces;
    private final Items items = new Items();
    private String chapeau = "";

    /** Adds to {@code pieces}. */
    ClausePieces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** From here on paragraphs have this label, until the next is opened. */
    void open(String label) {
        chapeau = label;
        items.clear();
    }

    /** From here on paragraphs have no label. */
    void forget() {
        open("");
    }

    boolean isOpen() {
        return !chapeau.isEmpty();
    }

    /** Whether the paragraph or item before came to its end. */
    boolean lastIsClosed() {
        return pieces.isEmpty()
                || pieces.get(pieces.size() - 1)
                        .words()
                        .matches("(?s).*[;.,](?: and)?\\]*\\d{0,3}");
    }

    /** What is no paragraph of the text. */
    void aside(String text, Part part) {
        pieces.add(Piece.of(text, part));
    }

    void annex(Block block) {
        NumberedText.add(pieces, block, Part.ANNEX, items);
    }

    /** A paragraph, and the items within its words. */
    void add(String printed, String words, Part part) {
        addParts(printed, words, part, chapeau);
    }

    /** An item of the open paragraph. */
    void item(Lead lead, String words, Optional<Lead> next) {
        Part part = chapeau.startsWith("PP") ? Part.PREAMBLE : Part.OPERATIVE;
        if (lead.sort() == Lead.Sort.BULLET) {
            pieces.add(Piece.labelled(lead.printed(), words, part, chapeau));
            return;
        }
        String nextMark =
                next.filter(found -> found.sort() == Lead.Sort.ITEM).map(Lead::mark).orElse("");
        String label = items.label(lead.mark(), nextMark);
        addParts(lead.printed(), words, part, chapeau + label);
    }

    private void addParts(String printed, String words, Part part, String label) {
        List<InlineItems.Item> split = InlineItems.split(words);
        String before = printed;
        for (int i = 0; i < split.size(); i++) {
            InlineItems.Item item = split.get(i);
            if (!item.mark().isEmpty()) {
                String next = i + 1 < split.size() ? split.get(i + 1).mark() : "";
                String own = chapeau + items.label(item.mark(), next);
                pieces.add(Piece.labelled(before + item.lead(), item.words(), part, own));
                before = "";
            } else if (!item.words().isEmpty()) {
                pieces.add(Piece.labelled(before, item.words(), part, label));
                before = "";
            }
        }
    }
}
