package org.travaux.evaluate;

import java.util.List;
import java.util.Map;

/**
 * A sentence of the gold set beside what another coder or the tagger gave to it: its code, the
 * words that it rests on, and scores from 0 to 1 by frame or sub-frame where it has any.
 */
public record ComparedSentence(
        CodedSentence gold, Code other, List<String> evidence, Map<String, Double> scores) {

    public ComparedSentence {
        evidence = List.copyOf(evidence);
        scores = Map.copyOf(scores);
    }

    public boolean sameFrame() {
        return gold.code().frame().equals(other.frame());
    }

    public boolean sameSubframes() {
        return gold.code().subframes().equals(other.subframes());
    }
}
