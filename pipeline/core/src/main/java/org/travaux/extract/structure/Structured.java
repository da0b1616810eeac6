package org.travaux.extract.structure;

import java.util.List;
import org.travaux.text.Metadata;

/** A document's blocks, read: what it says of itself, its pieces in order, and what looks wrong. */
public record Structured(Metadata metadata, List<Piece> pieces, List<String> warnings) {

    public Structured {
        pieces = List.copyOf(pieces);
        warnings = List.copyOf(warnings);
    }
}
