package org.travaux.encode;

import java.util.List;
import org.travaux.text.Span;

/**
 * What an encoder makes of a text: a vector for each of its word pieces, and one for all of it.
 *
 * <p>{@code states[i]} is the last hidden state of the piece that covers {@code spans.get(i)}.
 * Spans count UTF-16 units of the text as given, ascend, and leave out white space and what the
 * encoder does not read (controls, format characters); two of them share a character only where the
 * vocabulary splits one, as it does with Hangul.
 *
 * <p>{@code signs} are the states of what is not text, for each window in turn: [CLS], the pieces
 * of the prefix, [SEP]. With {@code "query: "} these are four: 0 is [CLS], 1 "query", 2 ":", 3
 * [SEP], 4 [CLS] of a second window. A text that fits has one window.
 *
 * <p>{@code mean} is the mean over all states, signs included (the prefix only if the {@link
 * EncoderSpec} says so), not normalised. A text without pieces has neither states nor signs, and a
 * mean of zeros. The arrays are the encoder's result as it is: not to be written to.
 */
@SuppressWarnings("ArrayRecordComponent") // a vector of floats has no better form in Java 17
public record Encoding(List<Span> spans, float[][] states, float[][] signs, float[] mean) {

    public Encoding {
        spans = List.copyOf(spans);
        if (spans.size() != states.length) {
            throw new IllegalArgumentException(
                    spans.size() + " spans for " + states.length + " states");
        }
    }

    /** The number of word pieces. */
    public int size() {
        return states.length;
    }

    /** The mean scaled to length 1, so that a dot product is a cosine; zeros stay zeros. */
    public float[] vector() {
        double squares = 0;
        for (float value : mean) {
            squares += (double) value * value;
        }
        float[] unit = new float[mean.length];
        double length = Math.sqrt(squares);
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] = (float) (mean[i] / length);
        }
        return unit;
    }
}
