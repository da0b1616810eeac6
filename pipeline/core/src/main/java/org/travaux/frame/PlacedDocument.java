package org.travaux.frame;

import org.travaux.text.Place;

/** A tagged document and its place in a negotiation. */
public record PlacedDocument(FramedDocument framed, Place place) {

    public String id() {
        return framed.id();
    }
}
