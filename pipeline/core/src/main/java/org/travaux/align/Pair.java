package org.travaux.align;

import java.util.Optional;
import org.travaux.text.Paragraph;

/**
 * A paragraph of the earlier draft beside one of the later; one side is empty where a paragraph was
 * deleted or inserted.
 *
 * <p>Similarity runs from 0 (no word in common) to 1 (the same words); 0 where a side is empty.
 * {@code matchedBy} names what the pair rests on. {@code moved}: it changed its place relative to
 * those that stay, or crossed between preamble and operative part.
 */
public record Pair(
        Optional<Paragraph> from,
        Optional<Paragraph> to,
        Relation relation,
        boolean moved,
        double similarity,
        String matchedBy) {}
