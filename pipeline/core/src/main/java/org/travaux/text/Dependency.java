package org.travaux.text;

/**
 * A Universal Dependencies relation between two tokens of a sentence, by their positions in it; the
 * root's governor is -1.
 */
public record Dependency(int governor, int dependent, String relation) {}
