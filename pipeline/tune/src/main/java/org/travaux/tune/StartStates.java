package org.travaux.tune;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.travaux.encode.Encoding;
import org.travaux.encode.SentenceEncoder;

/**
 * What the layers below make of each sentence, computed once, by the 8-bit weights that the program
 * runs, so that training sees what inference sees.
 *
 * <p>The signs come first, then the pieces: layers above the embeddings know no positions, so that
 * the order is indifferent.
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of megabytes, passed on and not compared
record StartStates(List<float[]> states, int dimension) {

    /** The longest sentence in pieces; of what is longer the beginning is read. */
    private static final int LONGEST = 256;

    static StartStates of(SentenceEncoder lower, List<CodedSentence> sentences) {
        List<float[]> states =
                sentences.parallelStream().map(s -> flat(lower.encode(s.text()))).toList();
        return new StartStates(states, lower.dimension());
    }

    private static float[] flat(Encoding encoding) {
        float[][] signs = encoding.signs();
        float[][] pieces = encoding.states();
        int count = Math.min(signs.length + pieces.length, LONGEST);
        int dimension = encoding.mean().length;
        float[] flat = new float[count * dimension];
        IntStream.range(0, count)
                .forEach(
                        i ->
                                System.arraycopy(
                                        i < signs.length ? signs[i] : pieces[i - signs.length],
                                        0,
                                        flat,
                                        i * dimension,
                                        dimension));
        return flat;
    }

    /** The number of pieces and signs of a sentence. */
    int length(int sentence) {
        return states.get(sentence).length / dimension;
    }

    /** The states of some sentences behind one another, filled up with zeros to {@code length}. */
    float[] padded(List<Integer> sentences, int length) {
        float[] padded = new float[sentences.size() * length * dimension];
        for (int i = 0; i < sentences.size(); i++) {
            float[] own = states.get(sentences.get(i));
            System.arraycopy(own, 0, padded, i * length * dimension, own.length);
        }
        return padded;
    }

    /** 1 where {@link #padded} has a piece, 0 where it is filled up. */
    float[] mask(List<Integer> sentences, int length) {
        float[] mask = new float[sentences.size() * length];
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(mask, i * length, i * length + length(sentences.get(i)), 1);
        }
        return mask;
    }

    int longest(List<Integer> sentences) {
        return sentences.stream().mapToInt(this::length).max().orElse(0);
    }
}
