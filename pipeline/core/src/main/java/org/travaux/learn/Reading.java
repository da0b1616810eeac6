package org.travaux.learn;

import org.travaux.frame.Coding;

/**
 * A sentence as a head sees it: its vector and that of its context, each of length 1 (or zeros),
 * and what the rules say.
 */
@SuppressWarnings("ArrayRecordComponent") // a vector of floats has no better form in Java 17
public record Reading(float[] sentence, float[] context, Coding rules) {}
