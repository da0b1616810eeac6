package org.travaux.learn;

import org.travaux.evaluate.CodedSentence;

/**
 * A coded sentence with its reading; {@code weight} says how many times it counts, and {@code
 * topic} which sentences are never parted between training and testing.
 */
public record Example(CodedSentence gold, Reading reading, String topic, int weight) {}
