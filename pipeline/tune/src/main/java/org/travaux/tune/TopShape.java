package org.travaux.tune;

/**
 * Which layers are trained, counted from 0, and how wide they are.
 *
 * @param heads the heads of attention of each
 */
record TopShape(int first, int last, int heads, int dimension) {

    private static final int LAYERS = 12;
    private static final int HEADS = 12;
    private static final int DIMENSION = 384;

    /** The last {@code count} layers of e5-small-v2. */
    static TopShape ofSmallE5(int count) {
        if (count < 1 || count >= LAYERS) {
            throw new IllegalArgumentException("between 1 and 11 layers can be tuned: " + count);
        }
        return new TopShape(LAYERS - count, LAYERS - 1, HEADS, DIMENSION);
    }
}
