package org.travaux.frame;

import java.util.List;

/** The matches in a document, and where indicators of two frames matched overlapping words. */
public record Sightings(List<Sighting> all, List<Overlap> overlaps) {

    /** Two indicators of different frames, by their numbers, the lesser first. */
    public record Overlap(int first, int second) {}

    public Sightings {
        all = List.copyOf(all);
        overlaps = List.copyOf(overlaps);
    }
}
