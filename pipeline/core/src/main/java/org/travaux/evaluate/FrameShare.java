package org.travaux.evaluate;

import org.travaux.text.Place;

/**
 * The share of a frame among the coded sentences of a document: as tagged, corrected for the
 * tagger's known errors, and from reviewed sentences.
 */
public record FrameShare(
        Subject subject,
        long sentences,
        Estimate tagged,
        Estimate corrected,
        Powered powered,
        String method) {

    /**
     * A frame in a document, with the document's place in a negotiation; the document's id is empty
     * for all documents together.
     */
    public record Subject(String document, Place place, String frame) {}

    /** How many sentences were reviewed, and the share that follows. */
    public record Powered(long reviewed, Estimate share) {}
}
