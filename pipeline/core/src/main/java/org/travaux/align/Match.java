package org.travaux.align;

/**
 * An earlier and a later paragraph that are one and the same, by their positions among the aligned
 * ones.
 */
record Match(int from, int to, double similarity) {}
