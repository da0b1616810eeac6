package org.travaux.tune;

/**
 * Values of a block of weights, row by row.
 *
 * @param scales for a matrix that is stored in 8 bits, the step between the values that each row
 *     can take; none for what is stored in 32 bits
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, passed on and not compared
record Parameter(long[] shape, float[] values, float[] scales) {

    /** The greatest multiple of its scale that a stored value can be, either way. */
    static final int GREATEST = 64;

    static Parameter plain(long[] shape, float[] values) {
        return new Parameter(shape, values, new float[0]);
    }

    boolean isQuantised() {
        return scales.length > 0;
    }
}
