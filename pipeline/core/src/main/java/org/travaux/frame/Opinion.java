package org.travaux.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.travaux.text.Span;

/**
 * A second opinion on a sentence: the frame decided and how probable it is, the sub-frames
 * recorded, and calibrated probabilities: of each frame of the codebook that the sentence counts
 * for it, of each sub-frame that it is evoked.
 *
 * <p>{@code carriers} finds, at a cost, the words that carried a sub-frame.
 */
public record Opinion(
        String frame,
        double certainty,
        List<String> recorded,
        Map<String, Double> frames,
        Map<String, Double> subframes,
        Function<String, Carrier> carriers) {

    /**
     * Words of the sentence, counted in it, and by how much the sub-frame's probability falls
     * without them; 0 where no words alone carry it, and then they are all of the sentence.
     */
    public record Carrier(Span span, double strength) {}

    public Opinion {
        recorded = List.copyOf(recorded);
        frames = Collections.unmodifiableMap(new LinkedHashMap<>(frames));
        subframes = Collections.unmodifiableMap(new LinkedHashMap<>(subframes));
    }
}
