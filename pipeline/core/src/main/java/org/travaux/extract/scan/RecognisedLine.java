package org.travaux.extract.scan;

import java.util.List;
import java.util.stream.Collectors;

/** A printed line as recognised: its words, its place, and whether a block of text begins there. */
public record RecognisedLine(List<RecognisedWord> words, Box box, boolean beginsBlock) {

    /** Below this mean confidence a line is no text but an emblem, a stamp, a smear. */
    private static final double GUESSED = 50;

    public RecognisedLine {
        words = List.copyOf(words);
    }

    boolean isGuessed() {
        return words.stream().mapToInt(RecognisedWord::confidence).average().orElse(0) < GUESSED;
    }

    String text() {
        return words.stream().map(RecognisedWord::text).collect(Collectors.joining(" "));
    }
}
