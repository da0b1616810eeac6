package org.travaux.frame;

import java.util.Optional;
import org.travaux.text.Span;

/** What became of a match of an indicator in a sentence, and which other one it was dropped for. */
record Fate(Indicator indicator, Span range, Outcome outcome, Optional<Indicator> by) {

    /** From the first that stops a match to the last. */
    enum Outcome {
        /** It lies inside a longer or beside a stronger one. */
        DROPPED,
        /** A cue strikes it. */
        CANCELLED,
        /** It counts, and what counts does not reach the threshold. */
        WEAK,
        /** Its sub-frame is recorded; it has no say in the frame. */
        RECORDED,
        /** It has its say in the frame. */
        GOVERNS
    }
}
