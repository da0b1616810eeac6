package org.travaux.evaluate;

/**
 * What is known of one frame after a review: how many reviewed sentences have it by reviewer and
 * tagger, by the reviewer only, by the tagger only, by neither; how many were not reviewed, and how
 * many of those the tagger gave it to.
 */
record ReviewedCounts(
        long both,
        long reviewerOnly,
        long taggerOnly,
        long neither,
        long unreviewed,
        long unreviewedTagged) {

    long reviewed() {
        return both + reviewerOnly + taggerOnly + neither;
    }

    /** How many reviewed sentences have the frame. */
    long having() {
        return both + reviewerOnly;
    }
}
