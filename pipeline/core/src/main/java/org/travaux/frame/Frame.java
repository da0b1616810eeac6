package org.travaux.frame;

import java.util.List;

/** One of the codebook's frames, with its sub-frames. */
public record Frame(String name, String label, String definition, List<SubFrame> subframes) {

    public Frame {
        subframes = List.copyOf(subframes);
    }
}
