package org.travaux.annotate;

/** What is coded as one unit. */
public enum Unit {
    /** Each sentence; in a resolution each clause. */
    SENTENCE,
    /** The whole paragraph, however many sentences it holds: for texts that come already split. */
    PARAGRAPH
}
