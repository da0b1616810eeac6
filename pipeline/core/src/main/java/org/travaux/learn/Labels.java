package org.travaux.learn;

import java.util.ArrayList;
import java.util.List;
import org.travaux.evaluate.Scheme;
import org.travaux.frame.Codebook;
import org.travaux.frame.Frame;

/**
 * What a head decides on: the frames of a codebook with mixed and none, its sub-frames, and of each
 * sub-frame the number of its frame.
 */
record Labels(List<String> frames, List<String> subframes, List<Integer> sides) {

    Labels {
        frames = List.copyOf(frames);
        subframes = List.copyOf(subframes);
        sides = List.copyOf(sides);
    }

    static Labels of(Codebook codebook) {
        Scheme scheme = Scheme.of(codebook);
        List<Integer> sides = new ArrayList<>();
        for (Frame frame : codebook.frames()) {
            frame.subframes().forEach(s -> sides.add(scheme.frames().indexOf(frame.name())));
        }
        return new Labels(scheme.frames(), scheme.subframes(), sides);
    }

    /** The number of frames proper. */
    int sideCount() {
        return frames.size() - 2;
    }

    int mixed() {
        return frames.size() - 2;
    }

    int none() {
        return frames.size() - 1;
    }

    /** All labels, frames first. */
    List<String> all() {
        List<String> all = new ArrayList<>(frames);
        all.addAll(subframes);
        return all;
    }
}
