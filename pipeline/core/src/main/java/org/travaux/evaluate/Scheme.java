package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.Frame;
import org.travaux.frame.SubFrame;

/** The labels that a codebook allows: its frames with mixed and none, and its sub-frames. */
public record Scheme(List<String> frames, List<String> subframes) {

    public Scheme {
        frames = List.copyOf(frames);
        subframes = List.copyOf(subframes);
    }

    public static Scheme of(Codebook codebook) {
        List<String> frames = new ArrayList<>(codebook.frameNames());
        frames.add(Coding.MIXED);
        frames.add(Coding.NONE);
        return new Scheme(
                frames,
                codebook.frames().stream()
                        .map(Frame::subframes)
                        .flatMap(List::stream)
                        .map(SubFrame::name)
                        .toList());
    }
}
